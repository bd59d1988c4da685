package news.copydesk.layout;

import java.util.Arrays;

/**
 * The sums of the weights of all features that a row of {@link FeatureTables} stands for, for each label. Weights are whole hundredths, as
 * in their file, so that sums are exact and the same in whatever order.
 */
final class EmissionTables {

    private static final int L = Label.COUNT;

    /** Three labels share one long: adding two of them adds all three, and what a negative one borrows is given back in {@link #unpack}. */
    private static final int LANES = 3;

    private static final int LANE_BITS = 21;
    private static final int WORDS = 4;
    /** More than all features of a line can add up to. */
    private static final int HIGHEST = 1 << LANE_BITS - 1;

    private final FeatureTables tables;
    private final long[] sums;

    EmissionTables(FeatureTables tables, ChainWeights weights) {
        if (L != LANES * WORDS) {
            throw new IllegalStateException(L + " labels need another layout of the sums");
        }
        this.tables = tables;
        this.sums = new long[tables.rows() * WORDS];
        int[] sum = new int[L];
        for (int row = 0; row < tables.rows(); row++) {
            Arrays.fill(sum, 0);
            for (int f = tables.firstFeature(row); f < tables.firstFeature(row + 1); f++) {
                for (int label = 0; label < L; label++) {
                    sum[label] += weights.emission(tables.feature(f), label);
                }
            }
            pack(sum, row * WORDS);
        }
    }

    private void pack(int[] sum, int at) {
        for (int label = 0; label < L; label++) {
            if (Math.abs(sum[label]) >= HIGHEST / tables.count()) {
                throw new IllegalStateException("The weights of "
                        + Label.at(label).text() + " are too large: fit them again with `copydesk fit`.");
            }
            sums[at + label / LANES] += (long) sum[label] << label % LANES * LANE_BITS;
        }
    }

    /** Writes the sum of the rows for each label to {@code into} from {@code at} on. */
    void add(int[] rows, int[] into, int at) {
        long first = 0;
        long second = 0;
        long third = 0;
        long fourth = 0;
        for (int number : rows) {
            int row = number * WORDS;
            first += sums[row];
            second += sums[row + 1];
            third += sums[row + 2];
            fourth += sums[row + 3];
        }
        unpack(first, into, at);
        unpack(second, into, at + LANES);
        unpack(third, into, at + 2 * LANES);
        unpack(fourth, into, at + 3 * LANES);
    }

    private static void unpack(long word, int[] into, int at) {
        long rest = word;
        for (int lane = 0; lane < LANES; lane++) {
            long value = rest << Long.SIZE - LANE_BITS >> Long.SIZE - LANE_BITS;
            into[at + lane] = (int) value;
            rest = rest - value >> LANE_BITS;
        }
    }
}
