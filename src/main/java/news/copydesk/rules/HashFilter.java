package news.copydesk.rules;

/**
 * Which hash codes cannot be in a table, told by two bits for each that is: it stays in the processor's cache where the table does not, and
 * most words of a text are turned away by it. Of those that it lets pass a few are not in the table either.
 */
public final class HashFilter {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int BITS = 16;

    private final long[] bits;

    /** @param most how many codes there can be */
    public HashFilter(int most) {
        bits = new long[Math.max(1, Integer.highestOneBit(most) * BITS / Long.SIZE)];
    }

    public void add(int hash) {
        long mixed = hash * FACTOR;
        bits[word(mixed)] |= pattern(mixed);
    }

    /** False only if the code was not added. */
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
