package news.copydesk.layout;

import java.util.List;

/**
 * Features of which a line has at most one: the values of a trait, or of two traits together. Each has a place in its family, and so has
 * what is no feature, since something was not observed.
 *
 * @param base number of the first of them
 * @param spots where the one trait stands, or the two
 */
record Family(int base, List<Spot> spots) {

    /** Instead of the number of a feature where there is none. */
    static final int NONE = -1;

    boolean isPair() {
        return spots.size() > 1;
    }

    Spot first() {
        return spots.get(0);
    }

    /** The second spot of a pair, else the first. */
    Spot last() {
        return spots.get(spots.size() - 1);
    }

    /** How many places there are. A line's is the value at its first spot times {@link #stride}, plus the one at its last spot. */
    int size() {
        return isPair() ? first().size() * last().size() : last().size();
    }

    /** How many places away the next value at the first spot is. */
    int stride() {
        return isPair() ? last().size() : 0;
    }

    /** Number of the feature at that place, or {@link #NONE}. */
    int feature(int place) {
        if (isPair()) {
            return place < stride() || place % stride() == Trait.ABSENT ? NONE : base + place;
        }
        return place == Trait.ABSENT ? NONE : base + place - 1;
    }
}
