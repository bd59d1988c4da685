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
    private final double[] forward;

    /** @param emissions the emissions of each line's labels, one line after the other */
    Marginals(Steps steps, float[] emissions, boolean[] blank) {
        this.steps = steps;
        this.blank = blank;
        this.factors = new double[emissions.length];
        this.forward = new double[emissions.length];
        for (int at = 0; at < emissions.length; at += L) {
            exponentials(emissions, at);
        }
    }

    private void exponentials(float[] scores, int at) {
        float most = scores[at];
        for (int i = at + 1; i < at + L; i++) {
            most = Math.max(most, scores[i]);
        }
        for (int i = at; i < at + L; i++) {
            factors[i] = Exponential.of(scores[i] - most);
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
        double[][] marginals = new double[size][L];
        for (int line = size - 1; line >= 0; line--) {
            double[] here = marginals[line];
            for (int label = 0; label < L; label++) {
                here[label] = forward[line * L + label] * backward[label];
            }
            normalise(here, 0);
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
        int at = line * L;
        if (line == 0) {
            for (int to = 0; to < L; to++) {
                forward[to] = steps.startFactors[to] * factors[to];
            }
        } else {
            double[] step = steps.factors(blank[line]);
            for (int to = 0; to < L; to++) {
                double sum = 0;
                for (int from = 0; from < L; from++) {
                    sum += forward[at - L + from] * step[to * L + from];
                }
                forward[at + to] = sum * factors[at + to];
            }
        }
        normalise(forward, at);
    }

    private void stepBack(int line, double[] backward, double[] earlier) {
        double[] step = steps.factors(blank[line]);
        Arrays.fill(earlier, 0);
        for (int to = 0; to < L; to++) {
            double factor = factors[line * L + to] * backward[to];
            for (int from = 0; from < L; from++) {
                earlier[from] += step[to * L + from] * factor;
            }
        }
        normalise(earlier, 0);
    }

    private static void normalise(double[] values, int at) {
        double sum = 0;
        for (int i = at; i < at + L; i++) {
            sum += values[i];
        }
        double scale = 1 / sum;
        for (int i = at; i < at + L; i++) {
            values[i] *= scale;
        }
    }
}
