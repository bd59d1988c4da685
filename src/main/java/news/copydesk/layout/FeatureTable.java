package news.copydesk.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the families of features look, in arrays, as every line is asked about every family. Which of them a line has cannot be
 * guessed by a processor, so that finding them goes without branches.
 */
final class FeatureTable {

    private static final int REACH = Features.REACH;
    /** Of how many lines the features of their own traits are kept at a time: of a line and of all around it, and a power of two. */
    static final int KEPT = 8;

    static final int COUNTS = KEPT * (REACH + 1);
    private static final int VALUE_BITS = 4;
    /** The most that a value can be: added to a value and shifted by the bits of one it leaves 1, but 0 of an absent one. */
    private static final int MOST = (1 << VALUE_BITS) - 1;

    /** The traits of a line by their ordinals, those first that lines farther away take note of. */
    private final int[] traits;
    /** For each of them the number before that of its first feature. */
    private final int[] bases;
    /** For each distance how many of them are taken note of from there. */
    private final int[] reaching;
    /** How far from the features of a line's own traits those of the lines around it are, from {@link Features#REACH} above on. */
    private final int[] shifts;

    private final int[] firstPlaces;
    private final int[] lastPlaces;
    private final int[] sizes;
    private final int[] pairBases;

    FeatureTable(List<Family> families) {
        List<Family> own = families.stream()
                .filter(family -> !family.isPair() && family.first().offset() == 0)
                .sorted(Comparator.comparing(family -> -family.first().trait().reach()))
                .toList();
        // Values are counted from 1.
        bases = own.stream().mapToInt(family -> family.base() - 1).toArray();
        traits = own.stream()
                .mapToInt(family -> family.first().trait().ordinal())
                .toArray();
        reaching = IntStream.rangeClosed(0, REACH)
                .map(distance -> (int) own.stream()
                        .filter(family -> family.first().trait().reach() >= distance)
                        .count())
                .toArray();
        shifts = IntStream.rangeClosed(-REACH, REACH)
                .map(offset -> shift(families, own.get(0), offset))
                .toArray();
        List<Family> pairs = families.stream().filter(Family::isPair).toList();
        pairBases = pairs.stream().mapToInt(Family::base).toArray();
        firstPlaces = pairs.stream().mapToInt(pair -> place(pair.first())).toArray();
        lastPlaces = pairs.stream().mapToInt(pair -> place(pair.last())).toArray();
        sizes = pairs.stream().mapToInt(pair -> pair.last().size()).toArray();
    }

    /** How far from the features of a far-reaching trait are those of the same trait of a line at that offset. */
    private static int shift(List<Family> families, Family own, int offset) {
        Spot spot = new Spot(offset, own.first().trait());
        return families.stream()
                        .filter(family -> family.spots().equals(List.of(spot)))
                        .findFirst()
                        .orElseThrow()
                        .base()
                - own.base();
    }

    private static int place(Spot spot) {
        if (spot.size() > MOST + 1) {
            throw new IllegalStateException(spot.trait() + " has more than " + MOST + " values");
        }
        return (REACH + spot.offset()) * Trait.COUNT + spot.trait().ordinal();
    }

    /**
     * Lists the features of a line's own traits, those first that lines farther away take note of.
     *
     * @param values the traits of all lines of a page, one line after the other, from {@link Features#REACH} lines above the first on
     * @param line counted from there
     * @param into room for those of {@link #KEPT} lines: they are kept until that many others are found
     * @param counts room for {@link #COUNTS}: for each distance how many are taken note of from there
     */
    void findOwn(byte[] values, int line, char[] into, byte[] counts) {
        int first = line * Trait.COUNT;
        int start = line % KEPT * Trait.COUNT;
        int next = start;
        int i = 0;
        for (int distance = REACH; distance >= 0; distance--) {
            for (; i < reaching[distance]; i++) {
                int value = values[first + traits[i]];
                into[next] = (char) (bases[i] + value);
                next += value + MOST >>> VALUE_BITS;
            }
            counts[line % KEPT * (REACH + 1) + distance] = (byte) (next - start);
        }
    }

    /** Writes what {@link #findOwn} found of that line and those around it to {@code into}; returns the place after the last one. */
    int findSingles(char[] own, byte[] counts, int line, char[] into, int at) {
        int next = at;
        for (int offset = -REACH; offset <= REACH; offset++) {
            int shift = shifts[offset + REACH];
            int kept = (line + offset) % KEPT;
            int first = kept * Trait.COUNT;
            int count = counts[kept * (REACH + 1) + Math.abs(offset)];
            for (int i = 0; i < count; i++) {
                into[next + i] = (char) (own[first + i] + shift);
            }
            next += count;
        }
        return next;
    }

    /** Writes the features of a line that are pairs to {@code into}; returns the place after the last one. */
    int findPairs(byte[] values, int line, char[] into, int at) {
        int first = (line - REACH) * Trait.COUNT;
        int next = at;
        for (int i = 0; i < pairBases.length; i++) {
            int value = values[first + firstPlaces[i]];
            int last = values[first + lastPlaces[i]];
            into[next] = (char) (pairBases[i] + value * sizes[i] + last);
            next += (value + MOST & last + MOST) >>> VALUE_BITS;
        }
        return next;
    }
}
