package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Collections;
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

    /**
     * For each line of a page the names of the three features that spoke most for its label and against the runner-up, the weightiest
     * first, of equals that of the earlier family; fewer if no more speak so.
     */
    List<List<String>> find(PageFeatures page, Decision[] decisions) {
        List<List<String>> found = new ArrayList<>(Collections.nCopies(decisions.length, List.of()));
        // Lines with the same two labels one after the other, so that what is read for the one is still at hand for the
        // next.
        int[] last = new int[L * L];
        int[] before = new int[decisions.length];
        for (int line = 0; line < decisions.length; line++) {
            int pair = decisions[line].label().ordinal() * L
                    + decisions[line].runnerUp().ordinal();
            before[line] = last[pair] - 1;
            last[pair] = line + 1;
        }
        for (int pair = 0; pair < last.length; pair++) {
            for (int line = last[pair] - 1; line >= 0; line = before[line]) {
                found.set(line, find(page, line, ranking(Label.at(pair / L), Label.at(pair % L))));
            }
        }
        return found;
    }

    private List<String> find(PageFeatures page, int line, Ranking ranking) {
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
        List<String> names = new ArrayList<>(3);
        add(first, ranking, names);
        add(second, ranking, names);
        add(third, ranking, names);
        return names;
    }

    private void add(int rank, Ranking ranking, List<String> names) {
        if (rank > 0) {
            names.add(features.name(ranking.feature(rank)));
        }
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
