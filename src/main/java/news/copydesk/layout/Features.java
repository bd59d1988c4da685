package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The features of a line that the chain model weighs: every trait of the line, those of its neighbours that reach it, and chosen pairs of
 * traits. Features are numbered densely, in an order that depends on {@link Trait} and {@link TraitPairs} only; their names are what the
 * weights file holds.
 */
final class Features {

    private static final List<TraitPair> PAIRS = TraitPairs.ALL;
    /** The distances of the lines that a line takes note of, in the order of their features' numbers. */
    private static final int[] OFFSETS = {0, -1, 1, -2, 2};

    /** How far away the lines are that a line takes note of. */
    static final int REACH = 2;

    private final int[] traitBase = new int[Trait.COUNT];
    private final int perOffset;
    private final int[] pairBase = new int[PAIRS.size()];
    private final int total;
    private final List<String> names;
    private final List<Family> families;
    private final FeatureTable table;

    Features() {
        int next = 0;
        for (Trait trait : Trait.values()) {
            traitBase[trait.ordinal()] = next;
            next += trait.size() - 1;
        }
        perOffset = next;
        next = perOffset * OFFSETS.length;
        for (int i = 0; i < PAIRS.size(); i++) {
            pairBase[i] = next;
            next += PAIRS.get(i).size();
        }
        total = next;
        names = IntStream.range(0, total).mapToObj(this::nameOf).toList();
        families = findFamilies();
        table = new FeatureTable(families);
    }

    private List<Family> findFamilies() {
        List<Family> found = new ArrayList<>();
        for (int offset = -REACH; offset <= REACH; offset++) {
            for (Trait trait : Trait.values()) {
                if (trait.reach() >= Math.abs(offset)) {
                    int base = traitBase[trait.ordinal()] + perOffset * place(offset);
                    found.add(new Family(base, List.of(new Spot(offset, trait))));
                }
            }
        }
        for (int i = 0; i < PAIRS.size(); i++) {
            found.add(new Family(pairBase[i], PAIRS.get(i).spots()));
        }
        return List.copyOf(found);
    }

    /** How many features there are. */
    int total() {
        return total;
    }

    /** The most features that one line can have. */
    int most() {
        return families.size();
    }

    /** Where a distance is in {@link #OFFSETS}. */
    private static int place(int offset) {
        for (int i = 0; i < OFFSETS.length; i++) {
            if (OFFSETS[i] == offset) {
                return i;
            }
        }
        throw new IllegalArgumentException("no neighbour at " + offset);
    }

    /** Finds the features of lines. */
    FeatureTable table() {
        return table;
    }

    /** All features, those that exclude each other together: of equally weighty ones the earlier explains better. */
    List<Family> families() {
        return families;
    }

    /** The feature's name: {@code previous:credit=bracket}, {@code kind=title & index=1}. */
    String name(int feature) {
        return names.get(feature);
    }

    private String nameOf(int feature) {
        if (feature < perOffset * OFFSETS.length) {
            int within = feature % perOffset;
            int trait = Trait.COUNT - 1;
            while (traitBase[trait] > within) {
                trait--;
            }
            Spot spot = new Spot(OFFSETS[feature / perOffset], Trait.values()[trait]);
            return spot.text(within - traitBase[trait] + 1);
        }
        int pair = PAIRS.size() - 1;
        while (pairBase[pair] > feature) {
            pair--;
        }
        return PAIRS.get(pair).text(feature - pairBase[pair]);
    }

    /** All names in the order of their numbers. */
    List<String> names() {
        return names;
    }
}
