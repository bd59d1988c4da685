package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of all features, laid out to be summed: those of a feature for three labels share one long, so that adding two of them adds
 * all three. Weights are whole hundredths, as in their file, so that sums are exact and the same in whatever order.
 *
 * <p>Most pairs are of a line's kind and something else. Their weights are added beforehand to those of the something else, in a table for
 * each kind; the few other pairs are looked up one by one.
 */
final class Emissions {

    private static final int L = Label.COUNT;
    private static final int LANES = 3;
    private static final int LANE_BITS = 21;
    private static final int WORDS = 4;
    private static final int REACH = Features.REACH;
    private static final int DISTANCES = 2 * REACH + 1;
    private static final Spot KIND = new Spot(0, Trait.KIND);

    /** By the line's kind, by where the other line stands, by the number of what was observed there. */
    private final long[] singles = new long[Trait.KIND.size() * DISTANCES * Observations.COUNT * WORDS];

    /** By pair, by the first value, by the second; of values that are absent it is all 0. */
    private final long[] pairs;

    private final int[] firstPlaces;
    private final int[] lastPlaces;
    private final int[] strides;
    private final int[] rows;

    Emissions(Features features, ChainWeights model) {
        if (L != LANES * WORDS) {
            throw new IllegalStateException(L + " labels need another layout of the weights");
        }
        refuseLargeWeights(features, model);
        List<Family> loose = new ArrayList<>();
        for (Family family : features.families()) {
            if (family.isPair() && !family.first().equals(KIND)) {
                loose.add(family);
            } else {
                addToSingles(family, model);
            }
        }
        firstPlaces = loose.stream().mapToInt(pair -> pair.first().place()).toArray();
        lastPlaces = loose.stream().mapToInt(pair -> pair.last().place()).toArray();
        strides = loose.stream().mapToInt(Family::stride).toArray();
        rows = new int[loose.size() + 1];
        for (int i = 0; i < loose.size(); i++) {
            rows[i + 1] = rows[i] + loose.get(i).size();
        }
        pairs = new long[rows[loose.size()] * WORDS];
        for (int i = 0; i < loose.size(); i++) {
            for (int place = 0; place < loose.get(i).size(); place++) {
                add(model, loose.get(i).feature(place), pairs, rows[i] + place);
            }
        }
    }

    private static void refuseLargeWeights(Features features, ChainWeights model) {
        int highest = (1 << LANE_BITS - 1) / features.families().size();
        for (int feature = 0; feature < features.total(); feature++) {
            for (int label = 0; label < L; label++) {
                if (Math.abs(model.emission(feature, label)) >= highest) {
                    throw new IllegalStateException("The weight of '" + features.name(feature) + "' for "
                            + Label.at(label).text() + " is too large: fit the weights again with `copydesk fit`.");
                }
            }
        }
    }

    private void addToSingles(Family family, ChainWeights model) {
        Spot spot = family.last();
        for (int kind = 0; kind < KIND.size(); kind++) {
            for (int value = 1; value < spot.size(); value++) {
                int row = table(kind, spot.offset()) + Observations.number(spot.trait(), value);
                add(model, family.feature(kind * family.stride() + value), singles, row);
            }
        }
    }

    private static void add(ChainWeights model, int feature, long[] into, int row) {
        for (int label = 0; label < L && feature != Family.NONE; label++) {
            into[row * WORDS + label / LANES] += (long) model.emission(feature, label) << label % LANES * LANE_BITS;
        }
    }

    /** The first row in {@link #singles} for lines of that kind and what is observed so far from them. */
    private static int table(int kind, int offset) {
        return (kind * DISTANCES + offset + REACH) * Observations.COUNT;
    }

    /** Writes the sum of the weights of a line's features for each label, in hundredths, to {@code into} from {@code at} on. */
    void sum(Observations page, int line, int[] into, int at) {
        byte[] values = page.values();
        char[] numbers = page.numbers();
        int kind = values[Observations.first(line) + Trait.KIND.ordinal()];
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int offset = -REACH; offset <= REACH; offset++) {
            int table = table(kind, offset);
            int end = page.end(line + offset, Math.abs(offset));
            for (int i = Observations.first(line + offset); i < end; i++) {
                int row = (table + numbers[i]) * WORDS;
                first += singles[row];
                second += singles[row + 1];
                third += singles[row + 2];
                fourth += singles[row + 3];
            }
        }
        int origin = Observations.first(line - REACH);
        for (int i = 0; i < strides.length; i++) {
            int value = values[origin + firstPlaces[i]] * strides[i] + values[origin + lastPlaces[i]];
            int row = (rows[i] + value) * WORDS;
            first += pairs[row];
            second += pairs[row + 1];
            third += pairs[row + 2];
            fourth += pairs[row + 3];
        }
        unpack(first, into, at);
        unpack(second, into, at + LANES);
        unpack(third, into, at + 2 * LANES);
        unpack(fourth, into, at + 3 * LANES);
    }

    /** Takes the sums of three labels apart: what a negative one borrowed from the next is given back. */
    private static void unpack(long word, int[] into, int at) {
        long rest = word;
        for (int lane = 0; lane < LANES; lane++) {
            long value = rest << Long.SIZE - LANE_BITS >> Long.SIZE - LANE_BITS;
            into[at + lane] = (int) value;
            rest = rest - value >> LANE_BITS;
        }
    }
}
