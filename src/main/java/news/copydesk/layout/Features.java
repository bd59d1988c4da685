package news.copydesk.layout;

import static news.copydesk.layout.Trait.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The features of a line that the chain model weighs: every trait of the line, those of its neighbours that reach it, and chosen pairs of
 * traits. Features are numbered densely, in an order that depends on this file only; their names are what the weights file
 * holds.
 */
final class Features {

    private static final int[] OFFSETS = {0, -1, 1, -2, 2};
    private static final String[] NEIGHBOURS = {"", "previous:", "next:", "second-previous:", "second-next:"};

    private static final Pair[] PAIRS = {
        new Pair(0, LENGTH, 0, ENDING),
        new Pair(0, LENGTH, 0, CAPITALS),
        new Pair(0, LENGTH, 0, FUNCTION_WORDS),
        new Pair(0, KIND, 0, INDEX),
        new Pair(0, KIND, 0, PROSE_BEFORE),
        new Pair(0, KIND, 0, PROSE_AFTER),
        new Pair(0, KIND, 0, UNTIL_PROSE),
        new Pair(0, KIND, 0, SINCE_PROSE),
        new Pair(0, KIND, 0, BLOCK_PLACE),
        new Pair(0, KIND, 0, ECHO_OF_HEADLINE),
        new Pair(0, KIND, 0, ECHO_IN_BODY),
        new Pair(0, KIND, 0, CREDIT),
        new Pair(0, KIND, 0, CREDITED),
        new Pair(0, CREDITED, 0, PROSE_AFTER),
        new Pair(0, KIND, 0, CUE),
        new Pair(0, KIND, 0, FURNITURE),
        new Pair(0, KIND, 0, REPEATED_EARLIER),
        new Pair(0, KIND, 0, REPEATED_LATER),
        new Pair(0, KIND, 0, HAS_QUOTE),
        new Pair(0, CREDIT, 0, CREDIT_SHARE),
        new Pair(0, CREDIT, 0, PROSE_AFTER),
        new Pair(0, ECHO_OF_HEADLINE, 0, INDEX),
        new Pair(0, ECHO_OF_HEADLINE, 0, PROSE_BEFORE),
        new Pair(0, NAME_LIKE, 0, PROSE_BEFORE),
        new Pair(0, NAME_LIKE, 0, INDEX),
        new Pair(0, BYLINE_PREFIX, 0, PROSE_BEFORE),
        new Pair(0, DATE_SHARE, 0, PROSE_BEFORE),
        new Pair(0, PROSE_BEFORE, 0, PROSE_AFTER),
        new Pair(0, SINCE_PROSE, 0, UNTIL_PROSE),
        new Pair(0, ENDING, 0, UNTIL_PROSE),
        new Pair(0, ENDING, 0, SINCE_PROSE),
        new Pair(0, KIND, -1, KIND),
        new Pair(0, KIND, 1, KIND),
        new Pair(0, KIND, -2, KIND),
        new Pair(0, KIND, 2, KIND),
        new Pair(-1, KIND, 1, KIND),
        new Pair(0, KIND, -1, CUE),
        new Pair(0, KIND, -1, RECOMMENDATION),
        new Pair(0, KIND, -1, CREDIT),
        new Pair(0, KIND, 1, CREDIT),
        new Pair(0, KIND, -1, CREDIT_SHARE),
        new Pair(0, KIND, 1, CREDIT_SHARE),
        new Pair(0, KIND, -1, ENDING),
        new Pair(0, KIND, 1, ENDING),
        new Pair(0, KIND, -1, FURNITURE),
        new Pair(0, KIND, 1, FURNITURE),
        new Pair(0, KIND, 1, BYLINE_PREFIX),
        new Pair(0, KIND, 1, DATE_SHARE),
        new Pair(0, NAME_LIKE, -1, BYLINE_PREFIX),
        new Pair(0, NAME_LIKE, 1, DATE_SHARE),
        new Pair(0, KIND, -1, NAME_LIKE),
        new Pair(0, KIND, 0, LIST_LABEL),
        new Pair(0, LIST_LABEL, 0, LIST_PLACE),
        new Pair(0, LIST_LABEL, 0, PROSE_AFTER),
        new Pair(0, KIND, 0, HEADLINE_AT),
        new Pair(0, KIND, 0, RELATIVE_LENGTH),
        new Pair(0, ENDING, 0, RELATIVE_LENGTH),
        new Pair(0, GIVEN_NAME, 0, PROSE_BEFORE),
        new Pair(0, GIVEN_NAME, 0, NAME_LIKE),
        new Pair(0, NAME_LIKE, 0, HEADLINE_AT),
        new Pair(0, KIND, 0, PAGE_CREDITS),
        new Pair(0, KIND, 0, HAS_YEAR),
        new Pair(0, KIND, 0, SERIES),
        new Pair(0, KIND, 0, RIVAL),
        new Pair(0, RIVAL, -1, KIND),
        new Pair(0, RIVAL, -2, KIND),
        new Pair(0, RIVAL, 0, INDEX),
        new Pair(0, KIND, 0, ECHO_IN_NEXT),
        new Pair(0, KIND, 0, ECHO_NEAR),
        new Pair(0, KIND, 0, ECHO_AHEAD),
        new Pair(0, KIND, 0, TWIN),
        new Pair(0, NAME_AND, -1, ENDING),
        new Pair(0, NAME_AND, 0, PROSE_BEFORE),
        new Pair(0, DATELINE, 0, PROSE_BEFORE),
        new Pair(0, LIST_LABEL, -1, KIND),
        new Pair(0, LIST_LABEL, 1, KIND),
        new Pair(0, LIST_LABEL, 0, RELATIVE_LENGTH),
    };

    /** How far away the lines are that a line takes note of. */
    static final int REACH = 2;

    private final int[] traitBase = new int[Trait.COUNT];
    private final int perOffset;
    private final int[] pairBase = new int[PAIRS.length];
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
        for (int i = 0; i < PAIRS.length; i++) {
            pairBase[i] = next;
            next += PAIRS[i].size();
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
        for (int i = 0; i < PAIRS.length; i++) {
            found.add(new Family(pairBase[i], PAIRS[i].spots()));
        }
        return List.copyOf(found);
    }

    /** A pair of traits, each of a line at some distance. */
    private record Pair(int firstAt, Trait first, int secondAt, Trait second) {

        int size() {
            return first.size() * second.size();
        }

        String text(int value) {
            return neighbour(firstAt)
                    + first.text(value / second.size())
                    + " & "
                    + neighbour(secondAt)
                    + second.text(value % second.size());
        }

        List<Spot> spots() {
            return List.of(new Spot(firstAt, first), new Spot(secondAt, second));
        }

        private static String neighbour(int offset) {
            return NEIGHBOURS[place(offset)];
        }
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
            return NEIGHBOURS[feature / perOffset] + Trait.values()[trait].text(within - traitBase[trait] + 1);
        }
        int pair = PAIRS.length - 1;
        while (pairBase[pair] > feature) {
            pair--;
        }
        return PAIRS[pair].text(feature - pairBase[pair]);
    }

    /** All names in the order of their numbers. */
    List<String> names() {
        return names;
    }
}
