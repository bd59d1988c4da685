package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.link.Hash64;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which articles came under which raw key, the last {@value #MOST} of each, as the job remembers them. Of a key 64 bits are kept; a raw
 * partition knows its own keys only.
 */
final class Keys {

    private static final int MOST = 16;

    private final Map<Long, Account[]> accounts = new HashMap<>();

    void add(ConsumerRecord<byte[], byte[]> record, Account account) {
        if (record.key() != null) {
            List<Account> known = new ArrayList<>(accounts(record));
            known.remove(account);
            known.add(account);
            List<Account> last = known.subList(Math.max(0, known.size() - MOST), known.size());
            accounts.put(hash(record), last.toArray(new Account[0]));
        }
    }

    List<Account> accounts(ConsumerRecord<byte[], byte[]> record) {
        Account[] known = accounts.get(hash(record));
        return known == null ? List.of() : List.of(known);
    }

    private static long hash(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.ISO_8859_1);
        return Hash64.add(record.partition(), Hash64.of(key));
    }
}
