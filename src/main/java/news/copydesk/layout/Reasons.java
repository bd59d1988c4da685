package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Finds the features of a line that spoke most for one label and against another. Thread-safe. */
final class Reasons {

    private static final int L = Label.COUNT;

    private final Features features;
    private final ChainWeights weights;
    /** For each two labels that were asked for, what each feature says; always the same, whoever finds it first. */
    private final AtomicReferenceArray<float[]> known = new AtomicReferenceArray<>(L * L);

    Reasons(Features features, ChainWeights weights) {
        this.features = features;
        this.weights = weights;
    }

    /** The names of the weightiest features, the weightiest first, of equals those of the earlier family; at most {@code most}. */
    List<String> find(PageFeatures page, int line, Label label, Label other, int most) {
        float[] differences = differences(label, other);
        int[] best = new int[most];
        float[] says = new float[most];
        float least = 0;
        int found = 0;
        for (int i = page.first(line), end = page.first(line + 1); i < end; i++) {
            float difference = differences[page.feature(i)];
            if (difference > least) {
                int at = Math.min(found, most - 1);
                while (at > 0 && says[at - 1] < difference) {
                    says[at] = says[at - 1];
                    best[at] = best[at - 1];
                    at--;
                }
                says[at] = difference;
                best[at] = page.feature(i);
                found = Math.min(found + 1, most);
                least = says[most - 1];
            }
        }
        List<String> names = new ArrayList<>(found);
        for (int i = 0; i < found; i++) {
            names.add(features.name(best[i]));
        }
        return names;
    }

    private float[] differences(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        float[] differences = known.get(at);
        if (differences == null) {
            differences = new float[features.total()];
            for (int feature = 0; feature < differences.length; feature++) {
                differences[feature] = weights.difference(feature, label, other);
            }
            known.set(at, differences);
        }
        return differences;
    }
}
