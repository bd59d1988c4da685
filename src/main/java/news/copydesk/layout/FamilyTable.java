package news.copydesk.layout;

import java.util.List;

/**
 * Where the families of features look, in arrays, as every line is asked about every family. Which of them a line has cannot be
 * guessed by a processor, so that finding them goes without branches.
 */
final class FamilyTable {

    private static final int VALUE_BITS = 4;
    /** The most that a value can be: added to a value and shifted by the bits of one it leaves 1, but 0 of an absent one. */
    private static final int MOST = (1 << VALUE_BITS) - 1;

    private final int[] places;
    private final int[] bases;
    private final int[] firstPlaces;
    private final int[] lastPlaces;
    private final int[] sizes;
    private final int[] pairBases;

    /** @param families those of one trait before those of two */
    FamilyTable(List<Family> families) {
        List<Family> singles =
                families.stream().filter(family -> !family.isPair()).toList();
        List<Family> pairs = families.stream().filter(Family::isPair).toList();
        // Values are counted from 1.
        bases = singles.stream().mapToInt(family -> family.base() - 1).toArray();
        places = singles.stream().mapToInt(family -> place(family.first())).toArray();
        pairBases = pairs.stream().mapToInt(Family::base).toArray();
        firstPlaces = pairs.stream().mapToInt(pair -> place(pair.first())).toArray();
        lastPlaces = pairs.stream().mapToInt(pair -> place(pair.last())).toArray();
        sizes = pairs.stream().mapToInt(pair -> pair.last().size()).toArray();
    }

    private static int place(Spot spot) {
        if (spot.size() > MOST + 1) {
            throw new IllegalStateException(spot.trait() + " has more than " + MOST + " values");
        }
        return (Features.REACH + spot.offset()) * Trait.COUNT + spot.trait().ordinal();
    }

    /**
     * Writes the numbers of a line's features to {@code into} from {@code at} on; there has to be room for one of each family.
     *
     * @param values the traits of all lines of a page, one line after the other
     * @param first where those of the line {@link Features#REACH} above begin
     * @return the place after the last one
     */
    int find(byte[] values, int first, char[] into, int at) {
        int next = at;
        for (int i = 0; i < places.length; i++) {
            int value = values[first + places[i]];
            into[next] = (char) (bases[i] + value);
            next += value + MOST >>> VALUE_BITS;
        }
        for (int i = 0; i < pairBases.length; i++) {
            int value = values[first + firstPlaces[i]];
            int last = values[first + lastPlaces[i]];
            into[next] = (char) (pairBases[i] + value * sizes[i] + last);
            next += (value + MOST & last + MOST) >>> VALUE_BITS;
        }
        return next;
    }
}
