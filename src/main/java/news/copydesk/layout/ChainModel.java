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

    private static final int L = Label.COUNT;

    private final ChainWeights weights;
    private final Features features;
    private final Steps steps;

    ChainModel(ChainWeights weights, Features features) {
        this.weights = weights;
        this.features = features;
        this.steps = new Steps(weights);
    }

    /** The best sequence of labels for the page, with how sure each one is. */
    Decision[] decide(LineTraits[] page) {
        int size = page.length;
        float[] emissions = new float[size * L];
        int[][] active = new int[size][];
        boolean[] blank = new boolean[size];
        PageFeatures found = new PageFeatures(features, page);
        int[] buffer = new int[features.most()];
        for (int i = 0; i < size; i++) {
            int count = found.of(i, buffer);
            active[i] = Arrays.copyOf(buffer, count);
            weights.addEmission(buffer, count, emissions, i * L);
            blank[i] = page[i].has(Trait.BLANK_BEFORE);
        }
        int[] best = bestPath(emissions, blank);
        double[][] marginals = new Marginals(steps, emissions, blank).compute();
        Decision[] decisions = new Decision[size];
        for (int i = 0; i < size; i++) {
            decisions[i] = new Decision(Label.at(best[i]), marginals[i], active[i]);
        }
        return decisions;
    }

    /** Viterbi's algorithm. */
    private int[] bestPath(float[] emissions, boolean[] blank) {
        int size = blank.length;
        int[] path = new int[size];
        if (size == 0) {
            return path;
        }
        byte[] origin = new byte[size * L];
        float[] score = new float[L];
        float[] next = new float[L];
        for (int label = 0; label < L; label++) {
            score[label] = emissions[label] + steps.start[label];
        }
        for (int i = 1; i < size; i++) {
            float[] step = steps.weights(blank[i]);
            for (int to = 0; to < L; to++) {
                float most = Float.NEGATIVE_INFINITY;
                int from = 0;
                for (int label = 0; label < L; label++) {
                    float candidate = score[label] + step[to * L + label];
                    if (candidate > most) {
                        most = candidate;
                        from = label;
                    }
                }
                origin[i * L + to] = (byte) from;
                next[to] = most + emissions[i * L + to];
            }
            float[] spare = score;
            score = next;
            next = spare;
        }
        path[size - 1] = highest(score);
        for (int i = size - 1; i > 0; i--) {
            path[i - 1] = origin[i * L + path[i]];
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
