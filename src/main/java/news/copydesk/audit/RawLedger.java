package news.copydesk.audit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** One entry for each raw record: its fate and its article. Five bytes an offset, from the first one that is read. */
final class RawLedger {

    /** Of a record that is no article's. */
    static final int NO_ARTICLE = -1;
    /** Of a tombstone, which can be several articles', and of articles that are older than what was read. */
    static final int ANY_ARTICLE = -2;

    private static final Fate[] FATES = Fate.values();

    /** Where a place is, as seen from what was read. */
    enum Position {
        /** Older than what was read: deleted, or not asked for. */
        BEFORE,
        READ,
        /** No record stands there. */
        NOWHERE
    }

    /** The records of one partition. */
    private static final class Part {
        private final long base;
        private final long due;
        private long begin;
        private byte[] fates = new byte[1024];
        private int[] articles = new int[1024];

        Part(long base, long due) {
            this.base = base;
            this.due = due;
            this.begin = base;
        }
    }

    private final Map<Integer, Part> parts = new TreeMap<>();

    /**
     * Opens a partition.
     *
     * @param begin its first offset that is read
     * @param due offset before which the job has done everything
     */
    void open(int partition, long begin, long due) {
        parts.put(partition, new Part(begin, due));
    }

    /** The records before that were deleted before they could be read. */
    void raise(int partition, long begin) {
        Part part = parts.get(partition);
        part.begin = Math.max(part.begin, begin);
    }

    /** Whether the records that were read are all that there ever were. */
    boolean isComplete() {
        return parts.values().stream().allMatch(part -> part.begin == 0);
    }

    /** Whether what comes of a record must be there. */
    boolean isDue(Place place) {
        return place.offset() < parts.get(place.partition()).due;
    }

    void add(Place place, Fate fate, int article) {
        Part part = parts.get(place.partition());
        int index = Math.toIntExact(place.offset() - part.base);
        if (index >= part.fates.length) {
            int length = Math.max(index + 1, part.fates.length + part.fates.length / 2);
            part.fates = Arrays.copyOf(part.fates, length);
            part.articles = Arrays.copyOf(part.articles, length);
        }
        part.fates[index] = (byte) (fate.ordinal() + 1);
        part.articles[index] = article;
    }

    /** Gives a record another fate; what is missing stays so. A place that was not read is left alone. */
    void change(Place place, Fate fate) {
        if (position(place) == Position.READ && fate(place) != Fate.MISSING) {
            add(place, fate, article(place));
        }
    }

    Position position(Place place) {
        Part part = parts.get(place.partition());
        if (part == null) {
            return Position.NOWHERE;
        }
        long index = place.offset() - part.base;
        if (index >= 0 && index < part.fates.length && part.fates[(int) index] != 0) {
            return Position.READ;
        }
        return place.offset() < part.begin ? Position.BEFORE : Position.NOWHERE;
    }

    /** Of a place that was read. */
    Fate fate(Place place) {
        Part part = parts.get(place.partition());
        return FATES[part.fates[(int) (place.offset() - part.base)] - 1];
    }

    /** The number of a read record's article. */
    int article(Place place) {
        Part part = parts.get(place.partition());
        return part.articles[(int) (place.offset() - part.base)];
    }

    Map<Fate, Long> counts() {
        Map<Fate, Long> counts = new EnumMap<>(Fate.class);
        for (Part part : parts.values()) {
            for (byte fate : part.fates) {
                if (fate != 0) {
                    counts.merge(FATES[fate - 1], 1L, Long::sum);
                }
            }
        }
        return counts;
    }
}
