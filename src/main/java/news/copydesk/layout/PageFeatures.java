package news.copydesk.layout;

import java.util.Arrays;

/** The features of each line of a page. */
final class PageFeatures {

    private static final int REACH = Features.REACH;

    private char[] features;
    /** Where in it the features of each line begin, and at last their end. */
    private final int[] firsts;

    PageFeatures(Features all, LineTraits[] page) {
        FeatureTable table = all.table();
        byte[] values = new byte[(page.length + 2 * REACH) * Trait.COUNT];
        for (int line = 0; line < page.length; line++) {
            page[line].copyTo(values, (line + REACH) * Trait.COUNT);
        }
        char[] own = new char[FeatureTable.KEPT * Trait.COUNT];
        byte[] counts = new byte[FeatureTable.COUNTS];
        for (int line = 0; line < 2 * REACH; line++) {
            table.findOwn(values, line, own, counts);
        }
        // Lines have about half of all; whatever the room is, it has to do for one line more.
        features = new char[all.most() * (page.length / 2 + 1)];
        firsts = new int[page.length + 1];
        for (int line = 0; line < page.length; line++) {
            if (features.length - firsts[line] < all.most()) {
                features = Arrays.copyOf(features, features.length * 2);
            }
            table.findOwn(values, line + 2 * REACH, own, counts);
            int next = table.findSingles(own, counts, line + REACH, features, firsts[line]);
            firsts[line + 1] = table.findPairs(values, line + REACH, features, next);
        }
    }

    /** Where the features of a line begin; they end where those of the next begin. */
    int first(int line) {
        return firsts[line];
    }

    /** The number of the feature at that place. */
    int feature(int place) {
        return features[place];
    }

    /** The numbers of the line's features. */
    int[] of(int line) {
        int[] found = new int[firsts[line + 1] - firsts[line]];
        for (int i = 0; i < found.length; i++) {
            found[i] = features[firsts[line] + i];
        }
        return found;
    }
}
