package news.copydesk.layout;

import java.util.Arrays;

/**
 * How probable each label of each line is, given the whole page: the forward-backward algorithm, scaled line by line so that
 * long pages neither overflow nor vanish.
 */
final class Marginals {

    private final float[][] emissions;
    private final boolean[] blank;
    private final double[] start;
    private final double[][][] step;

    Marginals(ChainWeights weights, float[][] emissions, boolean[] blank) {
        this.emissions = emissions;
        this.blank = blank;
        this.start = weights.startFactors();
        this.step = weights.stepFactors();
    }

    /** For each line the probability of each label. */
    double[][] compute() {
        int size = emissions.length;
        double[][] factors = new double[size][];
        for (int i = 0; i < size; i++) {
            factors[i] = exponentials(emissions[i]);
        }
        double[][] forward = new double[size][Label.COUNT];
        for (int i = 0; i < size; i++) {
            for (int to = 0; to < Label.COUNT; to++) {
                double sum = i == 0 ? start[to] : 0;
                if (i > 0) {
                    for (int from = 0; from < Label.COUNT; from++) {
                        sum += forward[i - 1][from] * step[blank[i] ? 1 : 0][from][to];
                    }
                }
                forward[i][to] = sum * factors[i][to];
            }
            normalise(forward[i]);
        }
        double[] backward = new double[Label.COUNT];
        Arrays.fill(backward, 1);
        double[][] marginals = new double[size][];
        for (int i = size - 1; i >= 0; i--) {
            marginals[i] = new double[Label.COUNT];
            for (int label = 0; label < Label.COUNT; label++) {
                marginals[i][label] = forward[i][label] * backward[label];
            }
            normalise(marginals[i]);
            if (i > 0) {
                backward = stepBack(backward, factors[i], step[blank[i] ? 1 : 0]);
            }
        }
        return marginals;
    }

    private static double[] stepBack(double[] backward, double[] factors, double[][] step) {
        double[] earlier = new double[Label.COUNT];
        for (int from = 0; from < Label.COUNT; from++) {
            for (int to = 0; to < Label.COUNT; to++) {
                earlier[from] += step[from][to] * factors[to] * backward[to];
            }
        }
        normalise(earlier);
        return earlier;
    }

    private static double[] exponentials(float[] scores) {
        float most = scores[0];
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double[] factors = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            factors[i] = Math.exp(scores[i] - most);
        }
        return factors;
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
    }
}
