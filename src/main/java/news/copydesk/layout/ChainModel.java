package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear-chain conditional random field over the lines of a page: the score of a sequence of labels is the sum of the weights
 * of each line's features for its label and of each step from one label to the next. Decodes exactly, in time linear in the
 * number of lines.
 *
 * <p>Lafferty, McCallum, Pereira: Conditional Random Fields (2001).
 */
final class ChainModel {

    private final ChainWeights weights;
    private final Features features;

    ChainModel(ChainWeights weights, Features features) {
        this.weights = weights;
        this.features = features;
    }

    /** The best sequence of labels for the page, with how sure each one is. */
    Decision[] decide(LineTraits[] page) {
        float[][] emissions = new float[page.length][];
        int[][] active = new int[page.length][];
        int[] buffer = new int[features.most()];
        for (int i = 0; i < page.length; i++) {
            int count = features.of(page, i, buffer);
            active[i] = Arrays.copyOf(buffer, count);
            emissions[i] = weights.emission(active[i]);
        }
        boolean[] blank = new boolean[page.length];
        for (int i = 0; i < page.length; i++) {
            blank[i] = page[i].has(Trait.BLANK_BEFORE);
        }
        int[] best = bestPath(emissions, blank);
        double[][] marginals = new Marginals(weights, emissions, blank).compute();
        Decision[] decisions = new Decision[page.length];
        for (int i = 0; i < page.length; i++) {
            decisions[i] = new Decision(Label.at(best[i]), marginals[i], active[i]);
        }
        return decisions;
    }

    /** Viterbi's algorithm. */
    private int[] bestPath(float[][] emissions, boolean[] blank) {
        int size = emissions.length;
        int[] path = new int[size];
        if (size == 0) {
            return path;
        }
        int[][] from = new int[size][Label.COUNT];
        float[] score = emissions[0].clone();
        for (int label = 0; label < Label.COUNT; label++) {
            score[label] += weights.start(label);
        }
        for (int i = 1; i < size; i++) {
            float[] next = new float[Label.COUNT];
            for (int to = 0; to < Label.COUNT; to++) {
                float most = Float.NEGATIVE_INFINITY;
                for (int label = 0; label < Label.COUNT; label++) {
                    float candidate = score[label] + weights.step(blank[i], label, to);
                    if (candidate > most) {
                        most = candidate;
                        from[i][to] = label;
                    }
                }
                next[to] = most + emissions[i][to];
            }
            score = next;
        }
        path[size - 1] = highest(score);
        for (int i = size - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The features that spoke most for the decision and against the next best, the weightiest first; at most {@code most}. */
    List<String> reasons(Decision decision, int most) {
        Label label = decision.label();
        Label other = decision.runnerUp();
        int[] best = new int[most];
        float[] differences = new float[most];
        int found = 0;
        for (int feature : decision.features()) {
            float difference = weights.difference(feature, label, other);
            if (difference > (found < most ? 0 : differences[most - 1])) {
                int at = Math.min(found, most - 1);
                while (at > 0 && differences[at - 1] < difference) {
                    differences[at] = differences[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                differences[at] = difference;
                best[at] = feature;
                found = Math.min(found + 1, most);
            }
        }
        List<String> reasons = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            reasons.add(features.name(best[i]));
        }
        return reasons;
    }
}
