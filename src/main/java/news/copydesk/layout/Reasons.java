package news.copydesk.layout;

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

    /** The names of the three weightiest features, the weightiest first, of equals those of the earlier family; fewer if no more say anything. */
    List<String> find(PageFeatures page, int line, Label label, Label other) {
        Ranking ranking = ranking(label, other);
        int first = 0;
        int second = 0;
        int third = 0;
        for (int i = page.first(line), end = page.first(line + 1); i < end; i++) {
            int rank = ranking.rank(page.feature(i));
            // Of a line's features few ever get here, and which does it is no use to guess.
            if (rank > third) {
                int behindFirst = Math.min(first, rank);
                third = Math.min(second, behindFirst);
                second = Math.max(second, behindFirst);
                first = Math.max(first, rank);
            }
        }
        if (third > 0) {
            return List.of(ranking.name(first), ranking.name(second), ranking.name(third));
        }
        if (second > 0) {
            return List.of(ranking.name(first), ranking.name(second));
        }
        return first > 0 ? List.of(ranking.name(first)) : List.of();
    }

    private Ranking ranking(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        Ranking ranking = known.get(at);
        if (ranking == null) {
            ranking = new Ranking(features, weights, label, other);
            known.set(at, ranking);
        }
        return ranking;
    }
}
