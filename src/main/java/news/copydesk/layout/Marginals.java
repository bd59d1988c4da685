package news.copydesk.layout;

import java.util.Arrays;

/**
 * How probable each label of each line is, given the whole page: the forward-backward algorithm, scaled line by line so that
 * long pages neither overflow nor vanish.
 */
final class Marginals {

    private static final int L = Label.COUNT;

    private final Steps steps;
    private final Contenders contenders;
    private final byte[] labels;
    private final boolean[] blank;
    /** Of labels that are no contenders these are 0. */
    private final double[] factors;

    private final double[] forward;

    /** @param emissions the emissions of each line's labels, one line after the other, in hundredths */
    Marginals(Steps steps, Contenders contenders, int[] emissions, boolean[] blank) {
        this.steps = steps;
        this.contenders = contenders;
        this.labels = contenders.labels();
        this.blank = blank;
        this.factors = new double[emissions.length];
        this.forward = new double[emissions.length];
        for (int line = 0; line < blank.length; line++) {
            exponentials(emissions, line);
        }
    }

    private void exponentials(int[] scores, int line) {
        int at = line * L;
        int end = at + contenders.count(line);
        int most = Integer.MIN_VALUE;
        for (int c = at; c < end; c++) {
            most = Math.max(most, scores[at + labels[c]]);
        }
        for (int c = at; c < end; c++) {
            factors[at + labels[c]] = Exponential.of((scores[at + labels[c]] - most) / 100.0);
        }
    }

    /** For each line the probability of each label. */
    double[][] compute() {
        int size = blank.length;
        for (int line = 0; line < size; line++) {
            stepForward(line);
        }
        double[][] marginals = new double[size][L];
        double[] backward = new double[L];
        double[] earlier = new double[L];
        Arrays.fill(backward, 1);
        for (int line = size - 1; line >= 0; line--) {
            double[] here = marginals[line];
            for (int c = line * L; c < line * L + contenders.count(line); c++) {
                here[labels[c]] = forward[line * L + labels[c]] * backward[labels[c]];
            }
            normalise(here, 0, line);
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
        int end = at + contenders.count(line);
        if (line == 0) {
            for (int c = at; c < end; c++) {
                forward[labels[c]] = steps.startFactors[labels[c]] * factors[labels[c]];
            }
        } else {
            double[] step = steps.factors(blank[line]);
            int endBefore = at - L + contenders.count(line - 1);
            for (int c = at; c < end; c++) {
                int to = labels[c];
                double sum = 0;
                for (int b = at - L; b < endBefore; b++) {
                    sum += forward[at - L + labels[b]] * step[to * L + labels[b]];
                }
                forward[at + to] = sum * factors[at + to];
            }
        }
        normalise(forward, at, line);
    }

    private void stepBack(int line, double[] backward, double[] earlier) {
        double[] step = steps.factors(blank[line]);
        int at = line * L;
        int end = at + contenders.count(line);
        int endBefore = at - L + contenders.count(line - 1);
        for (int b = at - L; b < endBefore; b++) {
            earlier[labels[b]] = 0;
        }
        for (int c = at; c < end; c++) {
            int to = labels[c];
            double factor = factors[at + to] * backward[to];
            for (int b = at - L; b < endBefore; b++) {
                earlier[labels[b]] += step[to * L + labels[b]] * factor;
            }
        }
        normalise(earlier, 0, line - 1);
    }

    /** Scales the values of a line's contenders, which stand from {@code at} on by label, so that their sum is 1. */
    private void normalise(double[] values, int at, int line) {
        int end = line * L + contenders.count(line);
        double sum = 0;
        for (int c = line * L; c < end; c++) {
            sum += values[at + labels[c]];
        }
        double scale = 1 / sum;
        for (int c = line * L; c < end; c++) {
            values[at + labels[c]] *= scale;
        }
    }
}
