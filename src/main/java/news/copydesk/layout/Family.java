package news.copydesk.layout;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The numbers of all of them. */
    IntStream features() {
        if (!isPair()) {
            return IntStream.range(base, base + last().size() - 1);
        }
        // Values are counted from 1.
        int size = last().size();
        return IntStream.range(size, first().size() * size)
                .filter(place -> place % size != Trait.ABSENT)
                .map(place -> base + place);
    }
}
