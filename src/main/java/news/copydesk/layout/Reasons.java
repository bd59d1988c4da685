package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Finds the features of a line that spoke most for one label and against another. Of each row of the {@link FeatureTables} it knows the
 * most that any of its features says, so that only the few rows that say most are looked into. Thread-safe.
 */
final class Reasons {

    private static final int L = Label.COUNT;

    private final Features features;
    private final FeatureTables tables;
    private final ChainWeights weights;
    /** For each two labels that were asked for, the most that any feature of each row says; always the same, whoever finds it first. */
    private final AtomicReferenceArray<float[]> known = new AtomicReferenceArray<>(L * L);

    Reasons(Features features, FeatureTables tables, ChainWeights weights) {
        this.features = features;
        this.tables = tables;
        this.weights = weights;
    }

    /**
     * The names of the weightiest features, the weightiest first, of equals those of the earlier {@link Features#families family}.
     *
     * @param rows the rows that apply to the line, from {@code from} on
     * @param most how many at most
     */
    List<String> find(int[] rows, int from, Label label, Label other, int most) {
        float[] strongest = strongest(label, other);
        float least = least(rows, from, strongest, most);
        int[] best = new int[most];
        float[] differences = new float[most];
        int found = 0;
        for (int t = from; t < from + tables.count(); t++) {
            if (strongest[rows[t]] >= least) {
                for (int f = tables.firstFeature(rows[t]); f < tables.firstFeature(rows[t] + 1); f++) {
                    found = insert(tables.feature(f), label, other, best, differences, found);
                }
            }
        }
        List<String> names = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            names.add(features.name(best[i]));
        }
        return names;
    }

    /** What a feature has to say at least to be among the weightiest: as much as those rows say that say most. */
    private float least(int[] rows, int from, float[] strongest, int most) {
        float[] highest = new float[most];
        for (int t = from; t < from + tables.count(); t++) {
            float says = strongest[rows[t]];
            if (says > highest[most - 1]) {
                int at = most - 1;
                while (at > 0 && highest[at - 1] < says) {
                    highest[at] = highest[at - 1];
                    at--;
                }
                highest[at] = says;
            }
        }
        return Math.max(highest[most - 1], Float.MIN_VALUE);
    }

    /** Puts a feature where it belongs among the best; how many these are then. */
    private int insert(int feature, Label label, Label other, int[] best, float[] differences, int found) {
        float difference = weights.difference(feature, label, other);
        if (difference <= 0) {
            return found;
        }
        int at = found;
        while (at > 0 && isBetter(difference, feature, differences[at - 1], best[at - 1])) {
            at--;
        }
        if (at == best.length) {
            return found;
        }
        int length = Math.min(found, best.length - 1) - at;
        System.arraycopy(best, at, best, at + 1, length);
        System.arraycopy(differences, at, differences, at + 1, length);
        best[at] = feature;
        differences[at] = difference;
        return Math.min(found + 1, best.length);
    }

    private boolean isBetter(float difference, int feature, float otherDifference, int other) {
        return difference > otherDifference
                || difference == otherDifference && features.rank(feature) < features.rank(other);
    }

    private float[] strongest(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        float[] strongest = known.get(at);
        if (strongest == null) {
            strongest = new float[tables.rows()];
            for (int row = 0; row < strongest.length; row++) {
                for (int f = tables.firstFeature(row); f < tables.firstFeature(row + 1); f++) {
                    strongest[row] = Math.max(strongest[row], weights.difference(tables.feature(f), label, other));
                }
            }
            known.set(at, strongest);
        }
        return strongest;
    }
}
