package news.copydesk.layout;

import java.util.List;

/** The features of each line of a page by their numbers, as the fit counts them. */
final class PageFeatures {

    private final List<Family> families;
    private final byte[] values;

    PageFeatures(Features features, LineTraits[] page) {
        this.families = features.families();
        this.values = new Observations(page).values();
    }

    /** The numbers of the line's features, in the order of their {@link Features#families families}. */
    int[] of(int line) {
        int origin = Observations.first(line - Features.REACH);
        return families.stream()
                .mapToInt(family -> feature(family, origin))
                .filter(feature -> feature != Family.NONE)
                .toArray();
    }

    private int feature(Family family, int origin) {
        int value = values[origin + family.first().place()];
        return family.feature(
                value * family.stride() + values[origin + family.last().place()]);
    }
}
