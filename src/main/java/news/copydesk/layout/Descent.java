package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Finds parameters that make the labels of pages likely: stochastic gradient descent, a page at a time, with a rate of its own for each
 * parameter (AdaGrad; Duchi, Hazan, Singer 2011). A share of each line's features is left out at random each time (dropout; Srivastava and
 * others 2014), so that no feature is leant on that others could stand in for: without that the model learns its few publishers by heart.
 * What comes out is the mean over the second half of the epochs.
 */
final class Descent {

    private static final int L = Label.COUNT;
    private static final double CUSHION = 1e-3;

    private final Parameters layout;
    private final double rate;
    private final double dropout;
    private final double[] parameters;
    private final double[] squares;
    private final Random random;

    /**
     * @param rate how far a step goes
     * @param dropout share of features that are left out, from 0 to less than 1
     * @param seed of the order of the pages and of what is left out
     */
    Descent(int features, double rate, double dropout, long seed) {
        this.layout = new Parameters(features);
        this.rate = rate;
        this.dropout = dropout;
        this.random = new Random(seed);
        this.parameters = new double[layout.count()];
        this.squares = new double[layout.count()];
    }

    /** The parameters after that many times over all pages; the same pages in the same order give the same ones. */
    double[] run(List<TrainingPage> pages, int epochs) {
        List<TrainingPage> order = new ArrayList<>(pages);
        double[] mean = new double[parameters.length];
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            if (epoch >= epochs / 2) {
                averaged++;
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += (parameters[i] - mean[i]) / averaged;
                }
            }
        }
        return mean;
    }

    private void learn(TrainingPage page) {
        int size = page.allowed().length;
        int[][] kept = new int[size][];
        double[][] emissions = new double[size][L];
        double scale = 1 / (1 - dropout);
        for (int i = 0; i < size; i++) {
            kept[i] = thin(page.features()[i]);
            for (int feature : kept[i]) {
                int row = Parameters.feature(feature);
                for (int label = 0; label < L; label++) {
                    emissions[i][label] += parameters[row + label] * scale;
                }
            }
        }
        PageGradient gradient = new PageGradient(page, emissions, parameters, layout);
        for (int i = 0; i < size; i++) {
            for (int feature : kept[i]) {
                climb(Parameters.feature(feature), gradient.line(i), page.weight() * scale);
            }
        }
        climb(layout.start(), gradient.line(0), page.weight());
        climb(layout.steps(), gradient.steps(), page.weight());
    }

    private int[] thin(int[] features) {
        int[] kept = new int[features.length];
        int count = 0;
        for (int feature : features) {
            if (random.nextDouble() >= dropout) {
                kept[count++] = feature;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void climb(int base, double[] slopes, double weight) {
        for (int i = 0; i < slopes.length; i++) {
            double slope = slopes[i] * weight;
            int at = base + i;
            squares[at] += slope * slope;
            parameters[at] += rate * slope / Math.sqrt(CUSHION + squares[at]);
        }
    }
}
