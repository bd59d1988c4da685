package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Finds the features of a line that spoke most for one label and against another. Thread-safe. */
final class Reasons {

    private static final int L = Label.COUNT;
    private static final int ORDER_BITS = 16;
    private static final int LAST = (1 << ORDER_BITS) - 1;

    private final Features features;
    private final ChainWeights weights;
    /** All features, of equally weighty ones that which explains better before the other. */
    private final int[] order;
    /** For each two labels that were asked for, what each feature says; always the same, whoever finds it first. */
    private final AtomicReferenceArray<int[]> known = new AtomicReferenceArray<>(L * L);

    Reasons(Features features, ChainWeights weights) {
        this.features = features;
        this.weights = weights;
        this.order = features.families().stream().flatMapToInt(Family::features).toArray();
    }

    /** The names of the three weightiest features, the weightiest first, of equals those of the earlier family; fewer if no more say anything. */
    List<String> find(PageFeatures page, int line, Label label, Label other) {
        int[] says = says(label, other);
        int first = 0;
        int second = 0;
        int third = 0;
        // What a line has is in no order, so that branches could not be guessed.
        for (int i = page.first(line), end = page.first(line + 1); i < end; i++) {
            int said = says[page.feature(i)];
            int behindFirst = Math.min(first, said);
            int behindSecond = Math.min(second, behindFirst);
            first = Math.max(first, said);
            second = Math.max(second, behindFirst);
            third = Math.max(third, behindSecond);
        }
        List<String> names = new ArrayList<>(3);
        add(first, names);
        add(second, names);
        add(third, names);
        return names;
    }

    private void add(int said, List<String> names) {
        if (said > 0) {
            names.add(features.name(order[LAST - (said & LAST)]));
        }
    }

    /** For each feature the rank of what it says among all that is said, and below that its place in the order; 0 if it says nothing. */
    private int[] says(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        int[] says = known.get(at);
        if (says == null) {
            double[] differences = Arrays.stream(order)
                    .mapToDouble(feature -> weights.difference(feature, label, other))
                    .toArray();
            double[] ranks = Arrays.stream(differences).sorted().distinct().toArray();
            says = new int[features.total()];
            for (int i = 0; i < order.length; i++) {
                if (differences[i] > 0) {
                    says[order[i]] = Arrays.binarySearch(ranks, differences[i]) << ORDER_BITS | LAST - i;
                }
            }
            known.set(at, says);
        }
        return says;
    }
}
