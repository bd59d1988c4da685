package news.copydesk.rules;

/**
 * Which hash codes cannot be in a table, told by two bits for each that is: it stays in the processor's cache where the table does not, and
 * most words of a text are turned away by it. Of those that it lets pass a few are not in the table either. Immutable.
 */
public final class HashFilter {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** For each code; half as many at worst, since the size is a power of two. */
    private static final int BITS = 16;

    private final long[] bits;

    /** @param hashes those that are in the table */
    public HashFilter(int[] hashes) {
        bits = new long[Math.max(1, Integer.highestOneBit(hashes.length) * BITS / Long.SIZE)];
        for (int hash : hashes) {
            long mixed = hash * FACTOR;
            bits[word(mixed)] |= pattern(mixed);
        }
    }

    /** False only if the code is not in the table. */
    public boolean mayHave(int hash) {
        long mixed = hash * FACTOR;
        return (~bits[word(mixed)] & pattern(mixed)) == 0;
    }

    private int word(long mixed) {
        return (int) (mixed >>> 28) & bits.length - 1;
    }

    private static long pattern(long mixed) {
        return 1L << (mixed >>> 58) | 1L << (mixed >>> 52);
    }
}
