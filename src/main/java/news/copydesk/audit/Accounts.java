package news.copydesk.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The accounts of all articles. */
final class Accounts {

    private final Map<String, Account> accounts = new HashMap<>();
    private final List<Account> inOrder = new ArrayList<>();

    /** The account of an article, opened if there is none. */
    Account of(String id) {
        return accounts.computeIfAbsent(id, this::open);
    }

    private Account open(String id) {
        Account account = new Account(id, inOrder.size());
        inOrder.add(account);
        return account;
    }

    /** The account of that number. */
    Account at(int ordinal) {
        return inOrder.get(ordinal);
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** In the order in which they were opened. */
    List<Account> all() {
        return List.copyOf(inOrder);
    }
}
