package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/** The signatures that share a band, sorted by their articles' ids: one value, so that a band that is empty costs no more than a look. */
record Bucket(List<Entry> entries) {

    /** So many signatures it holds. */
    static final int CAPACITY = 64;

    private static final int FORMAT = 2;
    private static final Bucket EMPTY = new Bucket(List.of());

    /**
     * A signature of an article; one whose versions have several has as many entries.
     *
     * @param signature as bytes, which are seldom more than compared
     */
    record Entry(String id, byte[] signature) {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::id)
                .thenComparing((one, other) -> Arrays.compare(one.signature, other.signature));

        boolean isSame(byte[] other) {
            return Arrays.equals(signature, other);
        }
    }

    static Bucket read(Optional<byte[]> value) {
        return value.map(Bucket::read).orElse(EMPTY);
    }

    private static Bucket read(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "list of signatures");
        List<Entry> entries = new ArrayList<>(bytes.oneByte());
        while (bytes.hasMore()) {
            entries.add(new Entry(bytes.text(), bytes.raw(Signature.BYTES)));
        }
        return new Bucket(entries);
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).oneByte(entries.size());
        entries.forEach(entry -> bytes.text(entry.id()).raw(entry.signature()));
        return bytes.toBytes();
    }

    boolean isFull() {
        return entries.size() >= CAPACITY;
    }

    boolean contains(Entry entry) {
        return Arrays.binarySearch(entries.toArray(new Entry[0]), entry, Entry.ORDER) >= 0;
    }

    /** With one entry more; if it was full, without the one with the greatest id, which may be the new one. */
    Bucket with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        more.sort(Entry.ORDER);
        return new Bucket(more.size() > CAPACITY ? more.subList(0, CAPACITY) : more);
    }
}
