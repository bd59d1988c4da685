package news.copydesk.layout;

import java.util.Arrays;

/**
 * What one page adds to the likelihood and its gradient: the counts that its labels bind minus those that the model expects
 * freely. Lines whose label is not known are summed over, so that a page with gaps in its truth still teaches what surrounds
 * them.
 */
final class PageGradient {

    private static final int L = Label.COUNT;

    private final TrainingPage page;
    private final double[] parameters;
    private final double[][][] steps;
    private final double[] start;
    private final int stepBase;
    private final int size;
    private final double[][] factors;
    private final double[] offsets;
    private final double[][] difference;

    /**
     * @param steps exponentials of the steps' weights: after a blank line or not, from, to
     * @param start exponentials of the starts' weights
     * @param stepBase place of the first start weight among the parameters; the steps' follow
     */
    PageGradient(TrainingPage page, double[] parameters, double[][][] steps, double[] start, int stepBase) {
        this.page = page;
        this.parameters = parameters;
        this.steps = steps;
        this.start = start;
        this.stepBase = stepBase;
        this.size = page.labels().length;
        this.factors = new double[size][];
        this.offsets = new double[size];
        this.difference = new double[size][L];
        for (int i = 0; i < size; i++) {
            factors[i] = factors(i);
        }
    }

    private double[] factors(int line) {
        double[] scores = new double[L];
        for (int feature : page.features()[line]) {
            int row = feature * L;
            for (int label = 0; label < L; label++) {
                scores[label] += parameters[row + label];
            }
        }
        double most = Arrays.stream(scores).max().orElseThrow();
        for (int label = 0; label < L; label++) {
            scores[label] = Math.exp(scores[label] - most);
        }
        offsets[line] = most;
        return scores;
    }

    /** Adds the page's gradient to {@code gradient} and returns its log-likelihood, both times the page's weight. */
    double add(double[] gradient) {
        double free = pass(false, gradient, -page.weight());
        double bound = pass(true, gradient, page.weight());
        for (int i = 0; i < size; i++) {
            double[] expected = difference[i];
            for (int feature : page.features()[i]) {
                int row = feature * L;
                for (int label = 0; label < L; label++) {
                    gradient[row + label] += expected[label];
                }
            }
        }
        for (int label = 0; label < L && size > 0; label++) {
            gradient[stepBase + label] += difference[0][label];
        }
        return page.weight() * (bound - free);
    }

    /** One forward-backward pass; notes the expected counts times {@code sign} and returns the log of the sum over paths. */
    private double pass(boolean bound, double[] gradient, double sign) {
        double[][] forward = new double[size][L];
        double[] scale = new double[size];
        double log = 0;
        for (int i = 0; i < size; i++) {
            scale[i] = forward(bound, i, forward);
            log += Math.log(scale[i]) + offsets[i];
        }
        double[] backward = new double[L];
        Arrays.fill(backward, 1);
        for (int i = size - 1; i >= 0; i--) {
            for (int label = 0; label < L; label++) {
                difference[i][label] += sign * forward[i][label] * backward[label];
            }
            if (i > 0) {
                backward = back(bound, i, forward[i - 1], backward, scale[i], gradient, sign);
            }
        }
        return log;
    }

    private double forward(boolean bound, int line, double[][] forward) {
        double sum = 0;
        for (int to = 0; to < L; to++) {
            if (bound && isRuledOut(line, to)) {
                continue;
            }
            double into = line == 0 ? start[to] : 0;
            if (line > 0) {
                double[][] step = steps[page.blank()[line] ? 1 : 0];
                for (int from = 0; from < L; from++) {
                    into += forward[line - 1][from] * step[from][to];
                }
            }
            forward[line][to] = into * factors[line][to];
            sum += forward[line][to];
        }
        for (int to = 0; to < L; to++) {
            forward[line][to] /= sum;
        }
        return sum;
    }

    private double[] back(
            boolean bound,
            int line,
            double[] forward,
            double[] backward,
            double scale,
            double[] gradient,
            double sign) {
        int blank = page.blank()[line] ? 1 : 0;
        int base = stepBase + L + blank * L * L;
        double[] earlier = new double[L];
        for (int to = 0; to < L; to++) {
            if (bound && isRuledOut(line, to)) {
                continue;
            }
            double factor = factors[line][to] * backward[to] / scale;
            for (int from = 0; from < L; from++) {
                double share = steps[blank][from][to] * factor;
                earlier[from] += share;
                gradient[base + from * L + to] += sign * forward[from] * share;
            }
        }
        return earlier;
    }

    private boolean isRuledOut(int line, int label) {
        int truth = page.labels()[line];
        return truth != TrainingPage.FREE && truth != label;
    }
}
