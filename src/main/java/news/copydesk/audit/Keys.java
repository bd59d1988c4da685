package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.link.Hash64;

/** Which articles came under which raw key; of the key 64 bits are kept. */
final class Keys {

    private static final Account[] NONE = {};

    private final Map<Long, Account[]> accounts = new HashMap<>();

    /** @param key {@code null} for none */
    void add(byte[] key, Account account) {
        if (key == null) {
            return;
        }
        long hash = hash(key);
        Account[] known = accounts.getOrDefault(hash, NONE);
        if (!Arrays.asList(known).contains(account)) {
            Account[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = account;
            accounts.put(hash, more);
        }
    }

    List<Account> accounts(byte[] key) {
        return List.of(accounts.getOrDefault(hash(key), NONE));
    }

    private static long hash(byte[] key) {
        return Hash64.of(new String(key, StandardCharsets.ISO_8859_1));
    }
}
