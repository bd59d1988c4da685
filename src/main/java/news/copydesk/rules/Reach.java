package news.copydesk.rules;

/** How far the hits of each group reach, for hits that come in the order of their starts, the longer of two first. */
final class Reach {

    private final int[] ends;
    private final int[] starts;
    private final boolean[] masks;

    Reach(int groups) {
        ends = new int[groups];
        starts = new int[groups];
        masks = new boolean[groups];
    }

    /** Whether a hit is not within a longer one of its group, nor spelt the same as one that hides it; admitted, it may hide later ones. */
    boolean admits(int group, int start, int end, boolean mask) {
        if (ends[group] < end) {
            ends[group] = end;
            starts[group] = start;
            masks[group] = mask;
            return true;
        }
        return ends[group] == end && starts[group] == start && !masks[group];
    }
}
