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
        // What a line has is in no order, so that branches could not be guessed.
        for (int i = page.first(line), end = page.first(line + 1); i < end; i++) {
            int rank = ranking.rank(page.feature(i));
            int behindFirst = Math.min(first, rank);
            int behindSecond = Math.min(second, behindFirst);
            first = Math.max(first, rank);
            second = Math.max(second, behindFirst);
            third = Math.max(third, behindSecond);
        }
        if (third > 0) {
            return List.of(name(ranking, first), name(ranking, second), name(ranking, third));
        }
        if (second > 0) {
            return List.of(name(ranking, first), name(ranking, second));
        }
        return first > 0 ? List.of(name(ranking, first)) : List.of();
    }

    private String name(Ranking ranking, int rank) {
        return features.name(ranking.feature(rank));
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
