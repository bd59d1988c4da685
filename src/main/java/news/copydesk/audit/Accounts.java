package news.copydesk.audit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of all articles. */
final class Accounts {

    private final Map<String, Account> accounts = new HashMap<>();

    /** The account of an article, opened if there is none. */
    Account of(String id) {
        return accounts.computeIfAbsent(id, unknown -> new Account(unknown, accounts.size()));
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** In the order in which they were opened. */
    List<Account> all() {
        return accounts.values().stream()
                .sorted(Comparator.comparingInt(Account::ordinal))
                .toList();
    }
}
