package news.copydesk.layout;

/**
 * The weights of a page's first label and of each step, laid out for the passes over a page: of all steps that lead to one label those
 * from each label stand side by side.
 */
final class Steps {

    private static final int L = Label.COUNT;

    /** By label. */
    final float[] start = new float[L];

    final double[] startFactors = new double[L];

    /** After no blank line, after one; then by the label that is led to; then by the label that leads there. */
    private final float[][] weights = new float[2][L * L];

    private final double[][] factors = new double[2][L * L];

    Steps(ChainWeights model) {
        for (int label = 0; label < L; label++) {
            start[label] = model.start(label);
            startFactors[label] = Exponential.of(start[label]);
        }
        for (int to = 0; to < L; to++) {
            for (int from = 0; from < L; from++) {
                for (int blank = 0; blank < 2; blank++) {
                    float weight = model.step(blank == 1, from, to);
                    weights[blank][to * L + from] = weight;
                    factors[blank][to * L + from] = Exponential.of(weight);
                }
            }
        }
    }

    float[] weights(boolean blank) {
        return weights[blank ? 1 : 0];
    }

    /** The exponentials of the weights. */
    double[] factors(boolean blank) {
        return factors[blank ? 1 : 0];
    }
}
