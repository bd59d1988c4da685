package news.copydesk.layout;

/**
 * The weights of a page's first label and of each step, in hundredths, laid out for the passes over a page: of all steps that lead to one
 * label those from each label stand side by side.
 */
final class Steps {

    private static final int L = Label.COUNT;

    /** By label. */
    final int[] start = new int[L];

    final double[] startFactors = new double[L];

    /** After no blank line, after one; then by the label that is led to; then by the label that leads there. */
    private final int[][] weights = new int[2][L * L];

    private final double[][] factors = new double[2][L * L];
    /** The most that the one label gains on the other by the steps to it and from it. */
    private final int[] advantages = new int[L * L];

    Steps(ChainWeights model) {
        for (int label = 0; label < L; label++) {
            start[label] = model.start(label);
            startFactors[label] = Exponential.of(start[label] / 100.0);
        }
        for (int to = 0; to < L; to++) {
            for (int from = 0; from < L; from++) {
                for (int blank = 0; blank < 2; blank++) {
                    int weight = model.step(blank == 1, from, to);
                    weights[blank][to * L + from] = weight;
                    factors[blank][to * L + from] = Exponential.of(weight / 100.0);
                }
            }
        }
        for (int label = 0; label < L; label++) {
            for (int other = 0; other < L; other++) {
                advantages[label * L + other] = most(label, other);
            }
        }
    }

    private int most(int label, int other) {
        int into = start[label] - start[other];
        int from = 0;
        for (int[] step : weights) {
            for (int next = 0; next < L; next++) {
                into = Math.max(into, step[label * L + next] - step[other * L + next]);
                from = Math.max(from, step[next * L + label] - step[next * L + other]);
            }
        }
        return into + from;
    }

    int[] weights(boolean blank) {
        return weights[blank ? 1 : 0];
    }

    /** The exponentials of the weights. */
    double[] factors(boolean blank) {
        return factors[blank ? 1 : 0];
    }

    /** The most that a line's being the one label can gain on its being the other, whatever its neighbours are. */
    int advantage(int label, int other) {
        return advantages[label * L + other];
    }
}
