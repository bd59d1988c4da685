package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;

/** Families of features whose traits together tell a row: one table of {@link FeatureTables}, in the making. */
final class FeatureTable {

    /** Larger tables would be fewer, but would not stay in the processor's cache. */
    private static final int MOST_ROWS = 200;

    private final List<Spot> spots = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    boolean hasRoomFor(Family family) {
        return families.isEmpty() || rows() + growth(family) <= MOST_ROWS;
    }

    /** By how many rows it would grow. */
    int growth(Family family) {
        int rows = rows();
        for (Spot spot : family.spots()) {
            rows *= spots.contains(spot) ? 1 : spot.size();
        }
        return rows - rows();
    }

    private int rows() {
        return spots.stream().mapToInt(Spot::size).reduce(1, (a, b) -> a * b);
    }

    void add(Family family) {
        families.add(family);
        family.spots().stream().filter(spot -> !spots.contains(spot)).forEach(spots::add);
    }

    /** The traits that tell the row: the first one moves it on by one, the second by the size of the first, and so on. */
    List<Spot> spots() {
        return spots;
    }

    /** The features that a row stands for. */
    int[] features(int row) {
        return families.stream()
                .mapToInt(family -> family.feature(value(row, family.first()), value(row, family.last())))
                .filter(feature -> feature != Family.NONE)
                .toArray();
    }

    private int value(int row, Spot of) {
        int rest = row;
        for (Spot spot : spots) {
            if (spot.equals(of)) {
                return rest % spot.size();
            }
            rest /= spot.size();
        }
        throw new IllegalArgumentException(of + " tells no row of this table");
    }
}
