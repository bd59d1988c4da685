package news.copydesk.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The traits of a page's lines side by side, laid out for the model: as a value of each trait, and as a list of those that were observed.
 * Around the page there are {@link Features#REACH} lines on which nothing is.
 */
final class Observations {

    private static final int VALUE_BITS = 4;
    /** The most that a value can be: added to a value and shifted by the bits of one it leaves 1, but 0 of an absent one. */
    private static final int MOST = (1 << VALUE_BITS) - 1;

    /** Those that lines farther away take note of come first. */
    private static final Trait[] ORDER = Arrays.stream(Trait.values())
            .sorted(Comparator.comparing(Trait::reach).reversed())
            .toArray(Trait[]::new);

    private static final int[] PLACES =
            Arrays.stream(ORDER).mapToInt(Trait::ordinal).toArray();
    /** For each trait in that order the number before that of its first value. */
    private static final int[] BEFORE_FIRST = beforeFirst();
    /** For each distance how many traits are taken note of from there. */
    private static final int[] SEEN = IntStream.rangeClosed(0, Features.REACH)
            .map(distance -> (int) Arrays.stream(ORDER)
                    .filter(trait -> trait.reach() >= distance)
                    .count())
            .toArray();

    /** How many values there are of all traits together. */
    static final int COUNT =
            Arrays.stream(ORDER).mapToInt(trait -> trait.size() - 1).sum();

    private final byte[] values;
    /** The numbers of the values of each line, with room for one of each trait. */
    private final char[] numbers;
    /** How many of them are seen from each distance. */
    private final byte[] counts;

    Observations(LineTraits[] page) {
        int lines = page.length + 2 * Features.REACH;
        values = new byte[lines * Trait.COUNT];
        numbers = new char[lines * Trait.COUNT];
        counts = new byte[lines * (Features.REACH + 1)];
        for (int line = 0; line < page.length; line++) {
            page[line].copyTo(values, first(line));
            number(line);
        }
    }

    private static int[] beforeFirst() {
        int[] before = new int[ORDER.length];
        int next = 0;
        for (int i = 0; i < before.length; i++) {
            if (ORDER[i].size() > MOST + 1) {
                throw new IllegalStateException(ORDER[i] + " has more than " + MOST + " values");
            }
            before[i] = next - 1;
            next += ORDER[i].size() - 1;
        }
        return before;
    }

    /** Number of a value of a trait, from 0 to less than {@link #COUNT}. */
    static int number(Trait trait, int value) {
        return BEFORE_FIRST[Arrays.asList(ORDER).indexOf(trait)] + value;
    }

    /** Which traits a line has cannot be guessed by a processor, so that listing them goes without branches. */
    private void number(int line) {
        int first = first(line);
        int next = first;
        int trait = 0;
        for (int distance = Features.REACH; distance >= 0; distance--) {
            for (; trait < SEEN[distance]; trait++) {
                int value = values[first + PLACES[trait]];
                numbers[next] = (char) (BEFORE_FIRST[trait] + value);
                next += value + MOST >>> VALUE_BITS;
            }
            counts[(line + Features.REACH) * (Features.REACH + 1) + distance] = (byte) (next - first);
        }
    }

    /** Where the values and the numbers of the line begin. */
    static int first(int line) {
        return (line + Features.REACH) * Trait.COUNT;
    }

    /** Where the numbers end that the line shows to lines so far away. */
    int end(int line, int distance) {
        return first(line) + counts[(line + Features.REACH) * (Features.REACH + 1) + distance];
    }

    /** The value of each trait of each line by its ordinal, not to be changed. */
    byte[] values() {
        return values;
    }

    /** What each line was observed to have, by number, not to be changed. */
    char[] numbers() {
        return numbers;
    }
}
