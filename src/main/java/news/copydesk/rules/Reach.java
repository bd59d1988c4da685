package news.copydesk.rules;

/** How far the hits of each group reach, for hits that come in the order of their starts, the longer of two first. */
final class Reach {

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

    /** Whether a hit is not within a longer one of its group, nor spelt the same as one that hides it; admitted, it may hide later ones. */
    boolean admits(int group, int start, int end, boolean mask) {
        int slot = slot(group + 1);
        if (ends[slot] < end) {
            groups[slot] = group + 1;
            ends[slot] = end;
            starts[slot] = start;
            masks[slot] = mask;
            return true;
        }
        return ends[slot] == end && starts[slot] == start && !masks[slot];
    }

    private int slot(int key) {
        int slot = key * 0x9E3779B1 >>> 7 & groups.length - 1;
        while (groups[slot] != 0 && groups[slot] != key) {
            slot = slot + 1 & groups.length - 1;
        }
        return slot;
    }
}
