package news.copydesk.layout;

import java.util.Arrays;

/**
 * How probable each label of each line is, given the whole page: the forward-backward algorithm, scaled line by line so that
 * long pages neither overflow nor vanish.
 */
final class Marginals {

    private static final int L = Label.COUNT;

    private final Steps steps;
    private final boolean[] blank;
    private final double[] factors;
    /** At first as the lines above have it, at last as all lines do. */
    private final double[][] marginals;

    /** @param emissions the emissions of each line's labels, one line after the other, in hundredths */
    Marginals(Steps steps, int[] emissions, boolean[] blank) {
        this.steps = steps;
        this.blank = blank;
        this.factors = new double[emissions.length];
        this.marginals = new double[blank.length][L];
        for (int line = 0; line < blank.length; line++) {
            exponentials(emissions, line * L);
        }
    }

    private void exponentials(int[] scores, int at) {
        int most = Integer.MIN_VALUE;
        for (int i = at; i < at + L; i++) {
            most = Math.max(most, scores[i]);
        }
        for (int i = at; i < at + L; i++) {
            factors[i] = Calibration.factor(scores[i] - most);
        }
    }

    /** For each line the probability of each label. */
    double[][] compute() {
        int size = blank.length;
        for (int line = 0; line < size; line++) {
            stepForward(line);
        }
        double[] backward = new double[L];
        double[] earlier = new double[L];
        Arrays.fill(backward, 1);
        for (int line = size - 1; line >= 0; line--) {
            double[] here = marginals[line];
            for (int label = 0; label < L; label++) {
                here[label] *= backward[label];
            }
            normalise(here);
            if (line > 0) {
                stepBack(line, backward, earlier);
                double[] spare = backward;
                backward = earlier;
                earlier = spare;
            }
        }
        return marginals;
    }

    private void stepForward(int line) {
        double[] here = marginals[line];
        if (line == 0) {
            System.arraycopy(steps.startFactors, 0, here, 0, L);
        } else {
            // By the label that a step comes from, so that no sum has to wait for itself.
            double[] step = steps.factorsFrom(blank[line]);
            for (int from = 0; from < L; from++) {
                double before = marginals[line - 1][from];
                for (int to = 0; to < L; to++) {
                    here[to] += before * step[from * L + to];
                }
            }
        }
        for (int i = 0; i < L; i++) {
            here[i] *= factors[line * L + i];
        }
        normalise(here);
    }

    private void stepBack(int line, double[] backward, double[] earlier) {
        double[] step = steps.factorsTo(blank[line]);
        Arrays.fill(earlier, 0);
        for (int to = 0; to < L; to++) {
            double factor = factors[line * L + to] * backward[to];
            for (int from = 0; from < L; from++) {
                earlier[from] += step[to * L + from] * factor;
            }
        }
        normalise(earlier);
    }

    /** Scales the values of a line so that their sum is 1. */
    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double scale = 1 / sum;
        for (int i = 0; i < L; i++) {
            values[i] *= scale;
        }
    }
}
