package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Table;

/** The ids of an {@link IdSet} that are too many for one value: entries of a table whose keys go on with the id. */
final class Entries {

    private static final byte[] NOTHING = {};

    private final Table table;
    private final byte[] key;

    /** @param key no prefix of another set's */
    Entries(Table table, byte[] key) {
        this.table = table;
        this.key = key;
    }

    /** Whether it was not there. */
    boolean add(String id) {
        byte[] entry = entry(id);
        boolean fresh = table.get(entry).isEmpty();
        if (fresh) {
            table.put(entry, NOTHING);
        }
        return fresh;
    }

    /** Whether it was there. */
    boolean remove(String id) {
        byte[] entry = entry(id);
        boolean known = table.get(entry).isPresent();
        if (known) {
            table.delete(entry);
        }
        return known;
    }

    /** The first ids in their order. */
    List<String> first(int most) {
        List<String> ids = new ArrayList<>();
        table.scan(key, (at, value) -> {
            ids.add(new ByteReader(Arrays.copyOfRange(at, key.length, at.length)).rest());
            return ids.size() < most;
        });
        return ids;
    }

    private byte[] entry(String id) {
        return new ByteWriter().raw(key).bare(id).toBytes();
    }
}
