package news.copydesk.layout;

/** The weights of a page's first label and of each step, in hundredths, laid out for the passes over a page. */
final class Steps {

    private static final int L = Label.COUNT;

    /** By label. */
    final int[] start = new int[L];

    final double[] startFactors = new double[L];

    /** After no blank line, after one; then by the label that leads there; then by the label that is led to. */
    private final int[][] weights = new int[2][L * L];

    private final int[][] leads = new int[2][L * L];

    private final double[][] factorsTo = new double[2][L * L];
    private final double[][] factorsFrom = new double[2][L * L];

    Steps(ChainWeights model) {
        for (int label = 0; label < L; label++) {
            start[label] = model.start(label);
            startFactors[label] = Calibration.scaled(start[label]);
        }
        for (int to = 0; to < L; to++) {
            for (int from = 0; from < L; from++) {
                for (int blank = 0; blank < 2; blank++) {
                    int weight = model.step(blank == 1, from, to);
                    weights[blank][from * L + to] = weight;
                    factorsTo[blank][to * L + from] = Calibration.scaled(weight);
                    factorsFrom[blank][from * L + to] = Calibration.scaled(weight);
                }
            }
        }
        for (int blank = 0; blank < 2; blank++) {
            for (int other = 0; other < L; other++) {
                for (int from = 0; from < L; from++) {
                    leads[blank][other * L + from] = lead(weights[blank], from, other);
                }
            }
        }
    }

    /** How much more at most a step from a label weighs than one from another label to the same. */
    private static int lead(int[] weights, int from, int other) {
        int most = Integer.MIN_VALUE;
        for (int to = 0; to < L; to++) {
            most = Math.max(most, weights[from * L + to] - weights[other * L + to]);
        }
        return most;
    }

    /** How much more at most a step from one label weighs than one from another to the same: those over one other stand side by side. */
    int[] leads(boolean blank) {
        return leads[blank ? 1 : 0];
    }

    /** Of all steps from one label those to each label stand side by side. */
    int[] weights(boolean blank) {
        return weights[blank ? 1 : 0];
    }

    /** The odds that the weights mean: of all steps to one label those from each label stand side by side. */
    double[] factorsTo(boolean blank) {
        return factorsTo[blank ? 1 : 0];
    }

    /** The odds that the weights mean: of all steps from one label those to each label stand side by side. */
    double[] factorsFrom(boolean blank) {
        return factorsFrom[blank ? 1 : 0];
    }
}
