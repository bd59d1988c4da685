package news.copydesk.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each feature says for one label and against another, those families first whose most telling feature says most: whoever looks for
 * the features of a line that say most need not look at all families.
 */
final class Ranking {

    /** Those of which a feature says anything. */
    private final List<Family> families;
    /** Of equally telling features that of the earlier family explains better. */
    private final int[] numbers;

    // In chars, so that all of it stays at hand: what is said is a rank among all that can be said, or 0 for nothing.
    /** What the most telling feature of each family says. */
    private final char[] most;

    private final char[] firstPlaces;
    private final char[] lastPlaces;
    private final char[] strides;
    /** Where in {@link #says} the places of each family begin. */
    private final char[] starts;

    private final char[] says;

    Ranking(List<Family> all, ChainWeights weights, Label label, Label other) {
        float[] ranks = ranks(all, weights, label, other);
        char[][] spoken = new char[all.size()][];
        char[] highest = new char[all.size()];
        for (int i = 0; i < highest.length; i++) {
            spoken[i] = new char[all.get(i).size()];
            for (int place = 0; place < spoken[i].length; place++) {
                float difference = difference(all.get(i).feature(place), weights, label, other);
                spoken[i][place] = (char) (difference > 0 ? 1 + Arrays.binarySearch(ranks, difference) : 0);
                highest[i] = (char) Math.max(highest[i], spoken[i][place]);
            }
        }
        numbers = IntStream.range(0, highest.length)
                .filter(i -> highest[i] > 0)
                .boxed()
                .sorted(Comparator.comparing(i -> -highest[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        families = Arrays.stream(numbers).mapToObj(all::get).toList();
        int size = numbers.length;
        most = new char[size];
        firstPlaces = new char[size];
        lastPlaces = new char[size];
        strides = new char[size];
        starts = new char[size];
        says = new char[families.stream().mapToInt(Family::size).sum()];
        int next = 0;
        for (int i = 0; i < size; i++) {
            Family family = families.get(i);
            most[i] = highest[numbers[i]];
            firstPlaces[i] = (char) family.first().place();
            lastPlaces[i] = (char) family.last().place();
            strides[i] = (char) family.stride();
            starts[i] = (char) next;
            System.arraycopy(spoken[numbers[i]], 0, says, next, family.size());
            next += family.size();
        }
    }

    /** All that any feature says, in ascending order. */
    private static float[] ranks(List<Family> families, ChainWeights weights, Label label, Label other) {
        return toFloats(families.stream()
                .flatMapToDouble(family -> IntStream.range(0, family.size())
                        .mapToDouble(place -> difference(family.feature(place), weights, label, other)))
                .filter(difference -> difference > 0)
                .sorted()
                .distinct()
                .toArray());
    }

    private static float[] toFloats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private static float difference(int feature, ChainWeights weights, Label label, Label other) {
        return feature == Family.NONE ? 0 : weights.difference(feature, label, other);
    }

    /**
     * The most telling features of a line by their numbers, the most telling first.
     *
     * @param values the traits of a page
     * @param origin where in it those of the line {@link Features#REACH} above begin
     * @param count how many to look for; fewer are found if the others say nothing
     */
    int[] find(byte[] values, int origin, int count) {
        int[] best = new int[count];
        int found = 0;
        int least = 1;
        for (int i = 0; i < most.length && most[i] >= least; i++) {
            if (said(values, origin, i) >= least) {
                found = insert(values, origin, i, best, found);
                least = found < count ? 1 : said(values, origin, best[count - 1]);
            }
        }
        int[] features = new int[found];
        for (int i = 0; i < found; i++) {
            features[i] = families.get(best[i]).feature(place(values, origin, best[i]));
        }
        return features;
    }

    private int place(byte[] values, int origin, int family) {
        return values[origin + firstPlaces[family]] * strides[family] + values[origin + lastPlaces[family]];
    }

    private int said(byte[] values, int origin, int family) {
        return says[starts[family] + place(values, origin, family)];
    }

    /** Inserts a family where it belongs among the best, if it does; returns how many they are now. */
    private int insert(byte[] values, int origin, int family, int[] best, int found) {
        int said = said(values, origin, family);
        int at = found;
        while (at > 0 && isBetter(said, family, said(values, origin, best[at - 1]), best[at - 1])) {
            at--;
        }
        int size = Math.min(found + 1, best.length);
        if (at < size) {
            System.arraycopy(best, at, best, at + 1, size - 1 - at);
            best[at] = family;
        }
        return size;
    }

    private boolean isBetter(int said, int family, int otherSaid, int other) {
        return said > otherSaid || said == otherSaid && numbers[family] < numbers[other];
    }
}
