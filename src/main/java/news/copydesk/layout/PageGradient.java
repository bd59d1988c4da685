package news.copydesk.layout;

import java.util.Arrays;

/**
 * How the likelihood of one page's labels changes with the parameters: the counts that the labels bind minus those that the model expects
 * freely. Lines of which the truth is not known are summed over, so that a page with gaps in its truth still teaches what surrounds them.
 *
 * <p>Both passes are normalised line by line, so that neither long pages nor improbable ones overflow or vanish.
 */
final class PageGradient {

    private static final int L = Label.COUNT;

    private final int[] allowed;
    private final boolean[] blank;
    private final int size;
    private final double[][] emissions;
    private final double[] start;
    private final double[][][] step = new double[2][L][L];
    private final double[][] lines;
    private final double[] steps = new double[2 * L * L];
    private final double likelihood;

    /** @param emissions for each line the sum of its features' weights for each label */
    PageGradient(TrainingPage page, double[][] emissions, double[] parameters, Parameters layout) {
        this.allowed = page.allowed();
        this.blank = page.blank();
        this.size = allowed.length;
        this.emissions = emissions;
        this.start = exponentials(parameters, layout.start());
        for (int b = 0; b < 2; b++) {
            for (int from = 0; from < L; from++) {
                step[b][from] = exponentials(parameters, layout.steps() + (b * L + from) * L);
            }
        }
        this.lines = new double[size][L];
        this.likelihood = pass(true, 1) - pass(false, -1);
    }

    private static double[] exponentials(double[] parameters, int from) {
        double[] factors = new double[L];
        for (int i = 0; i < L; i++) {
            factors[i] = Math.exp(parameters[from + i]);
        }
        return factors;
    }

    /** The logarithm of the probability of the page's labels. */
    double likelihood() {
        return likelihood;
    }

    /** The slope of the likelihood in each label's emission on that line; on the first one also in its start weight. */
    double[] line(int index) {
        return lines[index];
    }

    /** The slope of the likelihood in each step's weight, in the order of {@link Parameters#steps}. */
    double[] steps() {
        return steps;
    }

    /** One forward and backward pass; notes the expected counts times {@code sign} and returns the log of the sum over paths. */
    private double pass(boolean bound, int sign) {
        double[][] factors = new double[size][L];
        double[][] forward = new double[size][L];
        double log = 0;
        for (int i = 0; i < size; i++) {
            log += factors(bound, i, factors[i]);
            double sum = 0;
            for (int to = 0; to < L; to++) {
                double into = i == 0 ? start[to] : 0;
                for (int from = 0; i > 0 && from < L; from++) {
                    into += forward[i - 1][from] * stepTo(i)[from][to];
                }
                forward[i][to] = into * factors[i][to];
                sum += forward[i][to];
            }
            log += Math.log(sum);
            scale(forward[i], 1 / sum);
        }
        double[] backward = new double[L];
        Arrays.fill(backward, 1);
        for (int i = size - 1; i >= 0; i--) {
            note(forward[i], backward, sign, lines[i]);
            if (i > 0) {
                backward = stepBack(i, forward[i - 1], factors[i], backward, sign);
            }
        }
        return log;
    }

    private double[][] stepTo(int line) {
        return step[blank[line] ? 1 : 0];
    }

    /** The exponentials of a line's emissions, scaled so that the largest is 1; returns the logarithm of the scale. */
    private double factors(boolean bound, int line, double[] into) {
        double most = Double.NEGATIVE_INFINITY;
        int labels = bound ? allowed[line] : TrainingPage.ANY;
        for (int label = 0; label < L; label++) {
            if ((labels >>> label & 1) != 0) {
                most = Math.max(most, emissions[line][label]);
            }
        }
        for (int label = 0; label < L; label++) {
            into[label] = (labels >>> label & 1) != 0 ? Math.exp(emissions[line][label] - most) : 0;
        }
        return most;
    }

    private static void note(double[] forward, double[] backward, int sign, double[] into) {
        double sum = 0;
        for (int label = 0; label < L; label++) {
            sum += forward[label] * backward[label];
        }
        for (int label = 0; label < L; label++) {
            into[label] += sign * forward[label] * backward[label] / sum;
        }
    }

    private double[] stepBack(int line, double[] forward, double[] factors, double[] backward, int sign) {
        double[] earlier = new double[L];
        double sum = 0;
        double most = 0;
        for (int from = 0; from < L; from++) {
            for (int to = 0; to < L; to++) {
                earlier[from] += stepTo(line)[from][to] * factors[to] * backward[to];
            }
            sum += forward[from] * earlier[from];
            most = Math.max(most, earlier[from]);
        }
        int base = blank[line] ? L * L : 0;
        for (int from = 0; from < L; from++) {
            for (int to = 0; to < L; to++) {
                double share = forward[from] * stepTo(line)[from][to] * factors[to] * backward[to] / sum;
                steps[base + from * L + to] += sign * share;
            }
        }
        scale(earlier, 1 / most);
        return earlier;
    }

    private static void scale(double[] values, double by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
    }
}
