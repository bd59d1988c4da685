package news.copydesk.rules;

/** How far the hits of each group reach, for hits that come in the order of their starts, the longer of two first. */
final class Reach {

    /** Within a longer one, or spelt the same as one that hides it. */
    static final int HIDDEN = 0;
    /** Spelt the same as one before it. */
    static final int EQUAL = 1;
    /** Neither. */
    static final int LONGEST = 2;

    /** An open hash table; a slot whose group is 0 is free. */
    private final int[] groups;

    private final int[] ends;
    private final int[] starts;
    private final boolean[] masks;

    /** @param hits how many will come at most: there are many groups, but few in one line */
    Reach(int hits) {
        int slots = Integer.highestOneBit(hits) * 4;
        groups = new int[slots];
        ends = new int[slots];
        starts = new int[slots];
        masks = new boolean[slots];
    }

    /** Where a hit stands in its group; unless it is {@link #HIDDEN}, it may hide later ones. */
    int place(int group, int start, int end, boolean mask) {
        int slot = slot(group + 1);
        if (ends[slot] < end) {
            groups[slot] = group + 1;
            ends[slot] = end;
            starts[slot] = start;
            masks[slot] = mask;
            return LONGEST;
        }
        return ends[slot] == end && starts[slot] == start && !masks[slot] ? EQUAL : HIDDEN;
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B1 >>> 7 & groups.length - 1;
        while (groups[slot] != 0 && groups[slot] != key) {
            slot = slot + 1 & groups.length - 1;
        }
        return slot;
    }
}
