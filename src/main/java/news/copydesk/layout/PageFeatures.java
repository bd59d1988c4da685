package news.copydesk.layout;

import java.util.Arrays;

/** The features of each line of a page, those of one line in the order of their {@link Features#families families}. */
final class PageFeatures {

    private final FamilyTable table;
    private final byte[] values;
    private char[] features;
    /** Where in it the features of each line begin, and at last their end. */
    private final int[] firsts;

    PageFeatures(Features features, LineTraits[] page) {
        this.table = features.table();
        this.values = new byte[(page.length + 2 * Features.REACH) * Trait.COUNT];
        for (int line = 0; line < page.length; line++) {
            page[line].copyTo(values, (line + Features.REACH) * Trait.COUNT);
        }
        // Lines have about half of all; whatever the room is, it has to do for one line more.
        this.features = new char[features.most() * (page.length / 2 + 1)];
        this.firsts = new int[page.length + 1];
        for (int line = 0; line < page.length; line++) {
            if (this.features.length - firsts[line] < features.most()) {
                this.features = Arrays.copyOf(this.features, this.features.length * 2);
            }
            firsts[line + 1] = table.find(values, line * Trait.COUNT, this.features, firsts[line]);
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
