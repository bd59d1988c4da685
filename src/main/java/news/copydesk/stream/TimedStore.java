package news.copydesk.stream;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.Table;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A store in which every value knows the latest event time of the records that put it there, so that it can be forgotten one day. Not
 * thread-safe: one for each processor.
 */
final class TimedStore implements Table {

    private static final int FORMAT = 1;
    private static final int HEAD = 1 + Long.BYTES;

    private final KeyValueStore<Bytes, byte[]> store;
    private final StoreTable table;
    private long time;
    /** Of the last look: who puts has looked before, as a rule, and need not pay for another one. */
    private byte[] seen = {};

    private long seenTime;

    TimedStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
        this.table = new StoreTable(store);
    }

    /** The event time of what is put from now on, in milliseconds since 1970. */
    TimedStore at(long eventTime) {
        time = eventTime;
        return this;
    }

    @Override
    public Optional<byte[]> get(byte[] key) {
        Optional<byte[]> stored = table.get(key);
        see(key, stored.map(TimedStore::time).orElse(Long.MIN_VALUE));
        return stored.map(TimedStore::payload);
    }

    private void see(byte[] key, long itsTime) {
        seen = key;
        seenTime = itsTime;
    }

    @Override
    public void put(byte[] key, byte[] value) {
        if (!Arrays.equals(key, seen)) {
            get(key);
        }
        // A record that comes late makes nothing older.
        write(key, Math.max(time, seenTime), value);
    }

    @Override
    public void add(byte[] key, byte[] value) {
        write(key, time, value);
    }

    private void write(byte[] key, long itsTime, byte[] value) {
        see(key, itsTime);
        table.put(
                key,
                ByteBuffer.allocate(HEAD + value.length)
                        .put((byte) FORMAT)
                        .putLong(seenTime)
                        .put(value)
                        .array());
    }

    @Override
    public void delete(byte[] key) {
        table.delete(key);
        see(key, Long.MIN_VALUE);
    }

    @Override
    public void scan(byte[] prefix, byte[] after, Visitor visitor) {
        table.scan(prefix, after, (key, value) -> visitor.visit(key, payload(value)));
    }

    KeyValueStore<Bytes, byte[]> store() {
        return store;
    }

    static long time(byte[] stored) {
        return ByteReader.of(stored, FORMAT, "value with its time").longNumber();
    }

    static byte[] payload(byte[] stored) {
        // Says what is wrong with a value of another format.
        ByteReader.of(stored, FORMAT, "value with its time");
        return Arrays.copyOfRange(stored, HEAD, stored.length);
    }
}
