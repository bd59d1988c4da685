package news.copydesk.rules;

/** The transitions of an {@link Automaton} that do not start at its root: an open hash table from state and token to state. */
final class Edges {

    static final int NONE = -1;

    /** Key and target of each slot side by side, so that a look-up costs one cache line; a key of 0 is free. */
    private long[] slots = new long[2048];

    private int count;

    /** The state that a token leads to, {@link #NONE} if it leads nowhere from here. */
    int get(int state, int token) {
        long key = key(state, token);
        int mask = slots.length - 1;
        for (int slot = slot(key, mask); slots[slot] != 0; slot = slot + 2 & mask) {
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
        return 8L * slots.length;
    }

    private void insert(long key, long target) {
        int mask = slots.length - 1;
        int slot = slot(key, mask);
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

    private static int slot(long key, int mask) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 36) & mask & ~1;
    }
}
