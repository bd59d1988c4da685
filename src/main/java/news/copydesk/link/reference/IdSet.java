package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Table;

/**
 * A set of ids under one key of a table. As long as they are few they stand in one value, which is read without a scan: a scan costs ten
 * times as much in RocksDB, and more where entries were deleted, since it walks over what is left of them. More ids have an entry each,
 * until all are gone.
 */
final class IdSet {

    /** So many ids stand in one value. */
    static final int TOGETHER = 32;

    private static final int FORMAT = 1;
    private static final byte[] NOTHING = {};

    private final Table table;
    private final byte[] key;

    /**
     * What stands under the key itself.
     *
     * @param size of the set
     * @param apart whether each id has an entry of its own
     * @param ids sorted; empty if they are apart
     */
    private record Head(int size, boolean apart, List<String> ids) {}

    /** @param key no prefix of another set's */
    IdSet(Table table, byte[] key) {
        this.table = table;
        this.key = key;
    }

    /** The first ids in their order. */
    List<String> first(int most) {
        Head head = head();
        if (!head.apart()) {
            return head.ids().subList(0, Math.min(most, head.size()));
        }
        List<String> ids = new ArrayList<>();
        table.scan(key, (at, value) -> {
            ids.add(new ByteReader(Arrays.copyOfRange(at, key.length, at.length)).rest());
            return ids.size() < most;
        });
        return ids;
    }

    /** Puts an id in; one that is there stays. */
    void add(String id) {
        Head head = head();
        if (head.apart()) {
            if (table.get(entry(id)).isEmpty()) {
                table.put(entry(id), NOTHING);
                keep(new Head(head.size() + 1, true, List.of()));
            }
            return;
        }
        int at = Collections.binarySearch(head.ids(), id);
        if (at < 0) {
            List<String> more = new ArrayList<>(head.ids());
            more.add(-at - 1, id);
            boolean apart = more.size() > TOGETHER;
            if (apart) {
                more.forEach(one -> table.put(entry(one), NOTHING));
            }
            keep(new Head(more.size(), apart, apart ? List.of() : more));
        }
    }

    /** Takes an id out; one that is not there is fine. */
    void remove(String id) {
        Head head = head();
        if (head.apart()) {
            if (table.get(entry(id)).isPresent()) {
                table.delete(entry(id));
                keep(new Head(head.size() - 1, true, List.of()));
            }
            return;
        }
        List<String> fewer = new ArrayList<>(head.ids());
        if (fewer.remove(id)) {
            keep(new Head(fewer.size(), false, fewer));
        }
    }

    private Head head() {
        Optional<byte[]> value = table.get(key);
        if (value.isEmpty()) {
            return new Head(0, false, List.of());
        }
        ByteReader bytes = ByteReader.of(value.get(), FORMAT, "set of references");
        return new Head(bytes.number(), bytes.flag(), bytes.texts());
    }

    private void keep(Head head) {
        if (head.size() == 0) {
            table.delete(key);
        } else {
            table.put(
                    key,
                    new ByteWriter()
                            .oneByte(FORMAT)
                            .number(head.size())
                            .flag(head.apart())
                            .texts(head.ids())
                            .toBytes());
        }
    }

    private byte[] entry(String id) {
        return new ByteWriter().raw(key).bare(id).toBytes();
    }
}
