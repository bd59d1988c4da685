package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * A set of ids, as a part of the value that it belongs to. As long as they are few they stand in it, and are read without a scan: a scan
 * costs ten times as much in RocksDB, and more where entries were deleted, since it walks over what is left of them. More ids have an
 * entry each, until all are gone.
 *
 * @param size of the set
 * @param apart whether each id has an entry of its own
 * @param ids sorted; empty if they are apart
 */
record IdSet(int size, boolean apart, List<String> ids) {

    /** How many ids stand in one value. */
    static final int TOGETHER = 32;

    static final IdSet EMPTY = new IdSet(0, false, List.of());

    boolean isEmpty() {
        return size == 0;
    }

    /** The first ids in their order. */
    List<String> first(int most, Entries entries) {
        return apart ? entries.first(most) : ids.subList(0, Math.min(most, size));
    }

    /** With an id more; the same if it is there. */
    IdSet with(String id, Entries entries) {
        if (apart) {
            return entries.add(id) ? new IdSet(size + 1, true, List.of()) : this;
        }
        int at = Collections.binarySearch(ids, id);
        if (at >= 0) {
            return this;
        }
        List<String> more = new ArrayList<>(ids);
        more.add(-at - 1, id);
        if (more.size() <= TOGETHER) {
            return new IdSet(more.size(), false, more);
        }
        more.forEach(entries::add);
        return new IdSet(more.size(), true, List.of());
    }

    /** Without an id; the same if it is not there. */
    IdSet without(String id, Entries entries) {
        if (apart) {
            return !entries.remove(id) ? this : size == 1 ? EMPTY : new IdSet(size - 1, true, List.of());
        }
        List<String> fewer = new ArrayList<>(ids);
        return fewer.remove(id) ? new IdSet(fewer.size(), false, fewer) : this;
    }

    void write(ByteWriter bytes) {
        bytes.count(size).flag(apart);
        if (!apart) {
            ids.forEach(bytes::shortText);
        }
    }

    static IdSet read(ByteReader bytes) {
        int size = bytes.count();
        return bytes.flag() ? new IdSet(size, true, List.of()) : new IdSet(size, false, bytes.shortTexts(size));
    }
}
