package news.copydesk.layout;

import java.util.List;

/**
 * Features of which a line has at most one: the values of a trait, or of two traits together.
 *
 * @param base number of the first of them
 * @param spots where the one trait stands, or the two
 */
record Family(int base, List<Spot> spots) {

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
}
