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

    private final List<Family> families;
    /** What the most telling feature of each family says. */
    private final float[] most;
    /** Of equally telling features that of the earlier family explains better. */
    private final int[] numbers;

    private final int[] firstPlaces;
    private final int[] lastPlaces;
    private final int[] strides;
    /** Where what the features of each family say begins, in the order of their places. */
    private final int[] starts;

    private final float[] says;

    Ranking(List<Family> all, ChainWeights weights, Label label, Label other) {
        float[][] differences = new float[all.size()][];
        float[] highest = new float[all.size()];
        for (int i = 0; i < highest.length; i++) {
            differences[i] = differences(all.get(i), weights, label, other);
            for (float difference : differences[i]) {
                highest[i] = Math.max(highest[i], difference);
            }
        }
        numbers = IntStream.range(0, highest.length)
                .filter(i -> highest[i] > 0)
                .boxed()
                .sorted(Comparator.comparing(i -> -highest[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        families = Arrays.stream(numbers).mapToObj(all::get).toList();
        firstPlaces =
                families.stream().mapToInt(family -> family.first().place()).toArray();
        lastPlaces = families.stream().mapToInt(family -> family.last().place()).toArray();
        strides = families.stream().mapToInt(Family::stride).toArray();
        most = new float[numbers.length];
        starts = new int[numbers.length];
        says = new float[families.stream().mapToInt(Family::size).sum()];
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            float[] family = differences[numbers[i]];
            most[i] = highest[numbers[i]];
            starts[i] = next;
            System.arraycopy(family, 0, says, next, family.length);
            next += family.length;
        }
    }

    /** By place; what was not observed says nothing. */
    private static float[] differences(Family family, ChainWeights weights, Label label, Label other) {
        float[] differences = new float[family.size()];
        for (int place = 0; place < differences.length; place++) {
            int feature = family.feature(place);
            differences[place] = feature == Family.NONE ? 0 : weights.difference(feature, label, other);
        }
        return differences;
    }

    /**
     * The most telling features of a line by their numbers, the most telling first.
     *
     * @param values the traits of a page
     * @param origin where in it those of the line {@link Features#REACH} above begin
     * @param count how many to look for; fewer are found if the others say nothing
     */
    int[] find(byte[] values, int origin, int count) {
        float[] best = new float[count];
        int[] ranks = new int[count];
        int[] features = new int[count];
        int found = 0;
        float least = Float.MIN_VALUE;
        for (int i = 0; i < most.length && most[i] >= least; i++) {
            int place = values[origin + firstPlaces[i]] * strides[i] + values[origin + lastPlaces[i]];
            float difference = says[starts[i] + place];
            if (difference >= least) {
                int at = found;
                while (at > 0
                        && (difference > best[at - 1]
                                || difference == best[at - 1] && numbers[i] < numbers[ranks[at - 1]])) {
                    at--;
                }
                found = Math.min(found + 1, count);
                for (int j = found - 1; j > at; j--) {
                    best[j] = best[j - 1];
                    ranks[j] = ranks[j - 1];
                    features[j] = features[j - 1];
                }
                if (at < found) {
                    best[at] = difference;
                    ranks[at] = i;
                    features[at] = families.get(i).feature(place);
                }
                least = found < count ? least : best[count - 1];
            }
        }
        return found < count ? Arrays.copyOf(features, found) : features;
    }
}
