package news.copydesk.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/** The negative log-likelihood of labelled pages, for OpenNLP's minimiser. */
final class ChainObjective implements Function {

    private static final int CHUNKS = 8;
    private static final int L = Label.COUNT;

    private final List<TrainingPage> pages;
    private final int features;
    private double[] at;
    private double value;
    private double[] gradient;

    ChainObjective(List<TrainingPage> pages, int features) {
        this.pages = pages;
        this.features = features;
    }

    @Override
    public int getDimension() {
        return features * L + L + 2 * L * L;
    }

    @Override
    public double valueAt(double[] parameters) {
        compute(parameters);
        return value;
    }

    @Override
    public double[] gradientAt(double[] parameters) {
        compute(parameters);
        return gradient.clone();
    }

    /** The minimiser asks for value and gradient of one point in two calls. */
    private void compute(double[] parameters) {
        if (at != null && Arrays.equals(at, parameters)) {
            return;
        }
        int stepBase = features * L;
        double[] start = exponentials(parameters, stepBase);
        double[][][] steps = new double[2][L][];
        for (int blank = 0; blank < 2; blank++) {
            for (int from = 0; from < L; from++) {
                steps[blank][from] = exponentials(parameters, stepBase + L + blank * L * L + from * L);
            }
        }
        double[] values = new double[CHUNKS];
        double[][] gradients = IntStream.range(0, CHUNKS)
                .parallel()
                .mapToObj(chunk -> {
                    double[] sum = new double[parameters.length];
                    for (int p = chunk; p < pages.size(); p += CHUNKS) {
                        values[chunk] += new PageGradient(pages.get(p), parameters, steps, start, stepBase).add(sum);
                    }
                    return sum;
                })
                .toArray(double[][]::new);
        value = 0;
        gradient = new double[parameters.length];
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            value -= values[chunk];
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] -= gradients[chunk][i];
            }
        }
        at = parameters.clone();
    }

    private static double[] exponentials(double[] parameters, int from) {
        double[] factors = new double[L];
        for (int i = 0; i < L; i++) {
            factors[i] = Math.exp(parameters[from + i]);
        }
        return factors;
    }
}
