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
    private final AtomicReferenceArray<Ranking> known = new AtomicReferenceArray<>(L * L);

    Reasons(Features features, ChainWeights weights) {
        this.features = features;
        this.weights = weights;
    }

    /** The names of the weightiest features, the weightiest first, of equals those of the earlier family; at most {@code most}. */
    List<String> find(Observations page, int line, Label label, Label other, int most) {
        int[] found = ranking(label, other).find(page.values(), Observations.first(line - Features.REACH), most);
        List<String> names = new ArrayList<>(found.length);
        for (int feature : found) {
            names.add(features.name(feature));
        }
        return names;
    }

    private Ranking ranking(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        Ranking ranking = known.get(at);
        if (ranking == null) {
            ranking = new Ranking(features.families(), weights, label, other);
            known.set(at, ranking);
        }
        return ranking;
    }
}
