package news.copydesk.link;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory. */
public final class MemoryTable implements Table {

    private final TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);

    @Override
    public Optional<byte[]> get(byte[] key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(byte[] key, byte[] value) {
        entries.put(key, value);
    }

    @Override
    public void delete(byte[] key) {
        entries.remove(key);
    }

    @Override
    public void scan(byte[] prefix, byte[] after, Visitor visitor) {
        for (Map.Entry<byte[], byte[]> entry : entries.tailMap(after, false).entrySet()) {
            byte[] key = entry.getKey();
            boolean within =
                    key.length >= prefix.length && Arrays.equals(prefix, 0, prefix.length, key, 0, prefix.length);
            if (!within || !visitor.visit(key, entry.getValue())) {
                return;
            }
        }
    }

    /** Forgets whatever starts with the prefix. */
    public void forget(byte[] prefix) {
        entries.keySet().removeIf(key -> Arrays.mismatch(prefix, key) == prefix.length);
    }

    public int size() {
        return entries.size();
    }
}
