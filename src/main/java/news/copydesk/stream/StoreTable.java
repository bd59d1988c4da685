package news.copydesk.stream;

import java.util.Arrays;
import java.util.Optional;
import news.copydesk.link.Table;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** A Kafka Streams store as the algorithms see it. */
final class StoreTable implements Table {

    private final ReadOnlyKeyValueStore<Bytes, byte[]> store;

    StoreTable(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    @Override
    public Optional<byte[]> get(byte[] key) {
        return Optional.ofNullable(store.get(Bytes.wrap(key)));
    }

    @Override
    public void put(byte[] key, byte[] value) {
        writable().put(Bytes.wrap(key), value);
    }

    @Override
    public void delete(byte[] key) {
        // Kafka's delete reads what it deletes.
        writable().put(Bytes.wrap(key), null);
    }

    @Override
    public void scan(byte[] prefix, byte[] after, Visitor visitor) {
        // The least key after `after`; there is none between both.
        Bytes from = Bytes.wrap(Arrays.copyOf(after, after.length + 1));
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(from, end(prefix))) {
            while (entries.hasNext()) {
                KeyValue<Bytes, byte[]> entry = entries.next();
                byte[] key = entry.key.get();
                boolean within =
                        key.length >= prefix.length && Arrays.equals(prefix, 0, prefix.length, key, 0, prefix.length);
                if (!within || !visitor.visit(key, entry.value)) {
                    return;
                }
            }
        }
    }

    /** The first key after all that start with the prefix; null, which is no bound, if there is none. */
    private static Bytes end(byte[] prefix) {
        for (int i = prefix.length - 1; i >= 0; i--) {
            if (prefix[i] != (byte) 0xFF) {
                byte[] end = Arrays.copyOf(prefix, i + 1);
                end[i]++;
                return Bytes.wrap(end);
            }
        }
        return null;
    }

    private org.apache.kafka.streams.state.KeyValueStore<Bytes, byte[]> writable() {
        return (org.apache.kafka.streams.state.KeyValueStore<Bytes, byte[]>) store;
    }
}
