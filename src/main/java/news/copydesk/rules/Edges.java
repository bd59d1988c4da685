package news.copydesk.rules;

/** The transitions of an {@link Automaton} that do not start at its root: an open hash table from state and token to state. */
final class Edges {

    static final int NONE = -1;

    /** Key and target of each slot side by side, so that a look-up costs one cache line; a key of 0 is free. */
    private long[] slots = new long[2048];

    /**
     * Two bits for each key. Hardly any word goes on with the phrase that the one before it began, and to learn that from the table
     * costs a way to main memory; this fits into the processor's cache.
     */
    private long[] filter = new long[slots.length / 32];

    private int count;

    /** The state that a token leads to, {@link #NONE} if it leads nowhere from here. */
    int get(int state, int token) {
        long key = key(state, token);
        long mixed = mix(key);
        long bits = bits(mixed);
        if ((filter[word(mixed)] & bits) != bits) {
            return NONE;
        }
        int mask = slots.length - 1;
        for (int slot = slot(mixed, mask); slots[slot] != 0; slot = slot + 2 & mask) {
            if (slots[slot] == key) {
                return (int) slots[slot + 1];
            }
        }
        return NONE;
    }

    void put(int state, int token, int target) {
        if (count * 4 >= slots.length) {
            long[] before = slots;
            slots = new long[before.length * 2];
            filter = new long[slots.length / 32];
            for (int slot = 0; slot < before.length; slot += 2) {
                if (before[slot] != 0) {
                    insert(before[slot], before[slot + 1]);
                }
            }
        }
        insert(key(state, token), target);
        count++;
    }

    /** Bytes that the table takes. */
    long size() {
        return 8L * (slots.length + filter.length);
    }

    private void insert(long key, long target) {
        long mixed = mix(key);
        filter[word(mixed)] |= bits(mixed);
        int mask = slots.length - 1;
        int slot = slot(mixed, mask);
        while (slots[slot] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot] = key;
        slots[slot + 1] = target;
    }

    /** Never 0, since no token has the number 0. */
    private static long key(int state, int token) {
        return (long) state << Integer.SIZE | token;
    }

    private static long mix(long key) {
        return key * 0x9E3779B97F4A7C15L;
    }

    private static int slot(long mixed, int mask) {
        return (int) (mixed >>> 36) & mask & ~1;
    }

    private int word(long mixed) {
        return (int) (mixed >>> 32) & filter.length - 1;
    }

    /** Two bits of one word, chosen by other bits of the hash than those that choose the word. */
    private static long bits(long mixed) {
        return 1L << (mixed >>> 26) | 1L << (mixed >>> 58);
    }
}
