package news.copydesk.layout;

/**
 * The weights of all features, laid out to be summed: those of a feature for four labels share one long, so that adding two of them adds
 * all four. Weights are whole hundredths, as in their file, so that sums are exact and the same in whatever order.
 */
final class Emissions {

    private static final int L = Label.COUNT;
    private static final int LANES = 4;
    private static final int LANE_BITS = Long.SIZE / LANES;
    private static final int WORDS = 3;

    private final long[] weights;

    Emissions(Features features, ChainWeights model) {
        if (L != LANES * WORDS) {
            throw new IllegalStateException(L + " labels need another layout of the weights");
        }
        this.weights = new long[features.total() * WORDS];
        for (int label = 0; label < L; label++) {
            refuseLargeWeights(features, model, label);
            for (int feature = 0; feature < features.total(); feature++) {
                long weight = model.emission(feature, label);
                weights[feature * WORDS + label / LANES] += weight << label % LANES * LANE_BITS;
            }
        }
    }

    private static void refuseLargeWeights(Features features, ChainWeights model, int label) {
        int most = features.families().stream()
                .mapToInt(family -> family.features()
                        .map(feature -> Math.abs(model.emission(feature, label)))
                        .max()
                        .orElse(0))
                .sum();
        if (most >= 1 << LANE_BITS - 1) {
            throw new IllegalStateException("The weights for " + Label.at(label).text()
                    + " are too large together: fit the weights again with `copydesk fit`.");
        }
    }

    /** Writes the sum of the weights of a line's features for each label, in hundredths, to {@code into} from {@code at} on. */
    void sum(PageFeatures page, int line, int[] into, int at) {
        long first = 0;
        long second = 0;
        long third = 0;
        for (int i = page.first(line), end = page.first(line + 1); i < end; i++) {
            int row = page.feature(i) * WORDS;
            first += weights[row];
            second += weights[row + 1];
            third += weights[row + 2];
        }
        unpack(first, into, at);
        unpack(second, into, at + LANES);
        unpack(third, into, at + 2 * LANES);
    }

    /** Takes the sums of four labels apart: what a negative one borrowed from the next is given back. */
    private static void unpack(long word, int[] into, int at) {
        long rest = word;
        for (int lane = 0; lane < LANES; lane++) {
            long value = rest << Long.SIZE - LANE_BITS >> Long.SIZE - LANE_BITS;
            into[at + lane] = (int) value;
            rest = rest - value >> LANE_BITS;
        }
    }
}
