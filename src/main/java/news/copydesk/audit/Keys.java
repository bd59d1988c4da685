package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.link.Hash64;
import news.copydesk.link.identify.KeyHistory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What came under which raw key, as the job remembers it. Of a key 64 bits are kept, and of an article its number; a raw partition knows
 * its own keys only.
 */
final class Keys {

    private final Accounts accounts;
    private final Map<Long, byte[]> histories = new HashMap<>();
    private final Set<Long> inDoubt = new HashSet<>();

    Keys(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The next raw record is of that article.
     *
     * @param fetched event time of the fetch
     * @return event times of the tombstones that withdraw it and came before
     */
    List<Long> add(ConsumerRecord<byte[], byte[]> record, Account account, long fetched) {
        if (record.key() == null) {
            return List.of();
        }
        String number = String.valueOf(account.ordinal());
        KeyHistory history = history(record);
        histories.put(hash(record), history.with(number, fetched).toBytes());
        return history.reaching(number, fetched);
    }

    /**
     * The next raw record is a tombstone.
     *
     * @return the articles that it withdraws; absent if none ever came under its key
     */
    Optional<List<Account>> withdraw(ConsumerRecord<byte[], byte[]> record, long time) {
        KeyHistory history = history(record);
        histories.put(hash(record), history.withdrawn(time).toBytes());
        return Optional.of(history)
                .filter(known -> !known.articles().isEmpty())
                .map(known -> known.before(time).stream()
                        .map(number -> accounts.at(Integer.parseInt(number)))
                        .toList());
    }

    /**
     * A tombstone of that key counted at another time than it says, or may have.
     *
     * @return the articles that have come under the key; of those to come {@link #isInDoubt} tells
     */
    List<Account> doubt(ConsumerRecord<byte[], byte[]> record) {
        inDoubt.add(hash(record));
        return history(record).articles().stream()
                .map(holding -> accounts.at(Integer.parseInt(holding.articleId())))
                .toList();
    }

    boolean isInDoubt(ConsumerRecord<byte[], byte[]> record) {
        return record.key() != null && inDoubt.contains(hash(record));
    }

    private KeyHistory history(ConsumerRecord<byte[], byte[]> record) {
        return Optional.ofNullable(histories.get(hash(record)))
                .map(KeyHistory::of)
                .orElse(KeyHistory.NONE);
    }

    private static long hash(ConsumerRecord<byte[], byte[]> record) {
        String key = new String(record.key(), StandardCharsets.ISO_8859_1);
        return Hash64.add(record.partition(), Hash64.of(key));
    }
}
