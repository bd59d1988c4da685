package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Finds the features of a line that spoke most for one label and against another: for each two labels the features lie in the order of
 * what they say, and the first ones that the line has are its reasons. Thread-safe.
 */
final class Reasons {

    private static final int L = Label.COUNT;
    private static final int PLACE_BITS = 12;
    private static final int VALUE_BITS = 4;
    private static final int SPOT_BITS = PLACE_BITS + VALUE_BITS;

    private final Features features;
    private final ChainWeights weights;
    /** For each two labels that were asked for; always the same, whoever finds it first. */
    private final AtomicReferenceArray<Ranking> rankings = new AtomicReferenceArray<>(L * L);

    Reasons(Features features, ChainWeights weights) {
        this.features = features;
        this.weights = weights;
    }

    /**
     * Features by what they say, the weightiest first.
     *
     * @param spots of each feature where its two values stand in a {@link TraitGrid} and what they are; twice the same if it has one
     */
    private record Ranking(int[] features, int[] spots) {}

    /** The names of the line's weightiest features, the weightiest first, of equals those of the earlier family; at most {@code most}. */
    List<String> find(TraitGrid grid, int line, Label label, Label other, int most) {
        Ranking ranking = ranking(label, other);
        byte[] values = grid.values();
        int first = TraitGrid.place(line, 0, 0) - TraitGrid.place(0, 0, 0);
        List<String> names = new ArrayList<>(most);
        int[] spots = ranking.spots();
        for (int i = 0; i < spots.length && names.size() < most; i++) {
            if (isThere(values, first, spots[i] >>> SPOT_BITS) && isThere(values, first, spots[i] & 0xFFFF)) {
                names.add(features.name(ranking.features()[i]));
            }
        }
        return names;
    }

    private static boolean isThere(byte[] values, int first, int spot) {
        return values[first + (spot >>> VALUE_BITS)] == (spot & (1 << VALUE_BITS) - 1);
    }

    private Ranking ranking(Label label, Label other) {
        int at = label.ordinal() * L + other.ordinal();
        Ranking known = rankings.get(at);
        if (known == null) {
            known = rank(label, other);
            rankings.set(at, known);
        }
        return known;
    }

    private Ranking rank(Label label, Label other) {
        List<Member> members = new ArrayList<>();
        for (Family family : features.families()) {
            for (int first = 1; first < family.first().size(); first++) {
                for (int last = 1; last < family.last().size(); last++) {
                    int feature = family.feature(first, last);
                    float says = weights.difference(feature, label, other);
                    if (says > 0 && (family.isPair() || first == last)) {
                        members.add(new Member(feature, says, spot(family.first(), first), spot(family.last(), last)));
                    }
                }
            }
        }
        members.sort(Comparator.comparing(Member::says).reversed());
        return new Ranking(
                members.stream().mapToInt(Member::feature).toArray(),
                members.stream()
                        .mapToInt(member -> member.first() << SPOT_BITS | member.last())
                        .toArray());
    }

    private record Member(int feature, float says, int first, int last) {}

    private static int spot(Spot spot, int value) {
        return TraitGrid.place(0, spot.offset(), spot.trait().ordinal()) << VALUE_BITS | value;
    }
}
