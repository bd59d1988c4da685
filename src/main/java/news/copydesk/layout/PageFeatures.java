package news.copydesk.layout;

import java.util.Arrays;

/** The features of each line of a page, found in one walk down the page. */
final class PageFeatures {

    private static final LineTraits NOWHERE = new LineTraits();
    private static final int REACH = Features.MIDDLE;

    private final Features features;
    private final LineTraits[] page;
    /** Of each line the features that it is to itself, to lines beside it, and to those two away. */
    private final int[][][] traits;

    private final int[] shifts = new int[2 * REACH + 1];
    private final LineTraits[] around = new LineTraits[2 * REACH + 1];

    PageFeatures(Features features, LineTraits[] page) {
        this.features = features;
        this.page = page;
        this.traits = new int[page.length][REACH + 1][];
        int[] buffer = new int[Trait.COUNT];
        for (int i = 0; i < page.length; i++) {
            for (int reach = 0; reach <= REACH; reach++) {
                traits[i][reach] = Arrays.copyOf(buffer, features.traits(page[i], reach, buffer));
            }
        }
        for (int offset = -REACH; offset <= REACH; offset++) {
            shifts[REACH + offset] = features.shift(offset);
        }
    }

    /** Writes the numbers of the line's features to {@code into} and returns how many there are. */
    int of(int line, int[] into) {
        int count = 0;
        for (int offset = -REACH; offset <= REACH; offset++) {
            int at = line + offset;
            boolean exists = at >= 0 && at < page.length;
            around[REACH + offset] = exists ? page[at] : NOWHERE;
            if (exists) {
                int shift = shifts[REACH + offset];
                for (int feature : traits[at][Math.abs(offset)]) {
                    into[count++] = feature + shift;
                }
            }
        }
        return features.pairs(around, into, count);
    }
}
