package news.copydesk.layout;

import java.util.List;

/** The features of each line of a page. */
final class PageFeatures {

    private final List<Family> families;
    private final TraitGrid grid;

    PageFeatures(Features features, LineTraits[] page) {
        this.families = features.families();
        this.grid = new TraitGrid(page);
    }

    /** Writes the numbers of the line's features to {@code into} and returns how many there are. */
    int of(int line, int[] into) {
        int count = 0;
        for (Family family : families) {
            int feature = family.feature(grid.value(line, family.first()), grid.value(line, family.last()));
            if (feature != Family.NONE) {
                into[count++] = feature;
            }
        }
        return count;
    }
}
