package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * Whose signatures share a band, sorted by the articles' ids: one value, so that a band that is empty costs no more than a look. The
 * signatures themselves are in many bands, and are kept once.
 */
record Bucket(List<Entry> entries) {

    /** How many signatures it holds. */
    static final int CAPACITY = 64;

    private static final int FORMAT = 3;
    private static final Bucket EMPTY = new Bucket(List.of());

    /**
     * A signature of an article; one whose versions have several has as many entries.
     *
     * @param print of the signature: {@link Signature#print}
     */
    record Entry(String id, long print) {

        private static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::id).thenComparingLong(Entry::print);
    }

    static Bucket read(Optional<byte[]> value) {
        return value.map(Bucket::read).orElse(EMPTY);
    }

    private static Bucket read(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "list of signatures");
        List<Entry> entries = new ArrayList<>(bytes.oneByte());
        while (bytes.hasMore()) {
            entries.add(new Entry(bytes.shortText(), bytes.longNumber()));
        }
        return new Bucket(entries);
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).oneByte(entries.size());
        entries.forEach(entry -> bytes.shortText(entry.id()).number(entry.print()));
        return bytes.toBytes();
    }

    boolean isFull() {
        return entries.size() >= CAPACITY;
    }

    boolean contains(Entry entry) {
        return Collections.binarySearch(entries, entry, Entry.ORDER) >= 0;
    }

    /** Without these; the same if there are none. */
    Bucket without(List<Entry> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.removeAll(others);
        return new Bucket(fewer);
    }

    /** With the entry, which may be there; if it was full, without the one with the greatest id, which may be the new one. */
    Bucket with(Entry entry) {
        int at = Collections.binarySearch(entries, entry, Entry.ORDER);
        if (at >= 0) {
            return this;
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(-at - 1, entry);
        return new Bucket(more.size() > CAPACITY ? more.subList(0, CAPACITY) : more);
    }
}
