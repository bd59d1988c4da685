package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All families of features, gathered into a few tables: which row of a table applies to a line is told by a few traits of the line and
 * its neighbours, and the row stands for all features that these traits give. So a line has as many rows as there are tables, instead of
 * hundreds of features. Rows are counted over all tables.
 */
final class FeatureTables {

    private final List<FeatureTable> tables = new ArrayList<>();

    /** Of each key of all tables: where its value stands in a {@link TraitGrid}, and by how many rows it moves on. */
    private final int[] places;

    private final int[] strides;
    /** Where in these the keys of each table begin, and at last their end. */
    private final int[] keys;
    /** The first row of each table, and at last their number. */
    private final int[] firstRows;
    /** The features of all rows, those of one row side by side, and where those of each row begin and at last their end. */
    private int[] features = new int[1 << 16];

    private final int[] firstFeatures;

    FeatureTables(List<Family> families) {
        // Pairs first: they bind two traits, and the single ones find room with them.
        families.stream().filter(Family::isPair).forEach(this::gather);
        families.stream().filter(family -> !family.isPair()).forEach(this::gather);
        int count = tables.stream().mapToInt(table -> table.spots().size()).sum();
        places = new int[count];
        strides = new int[count];
        keys = new int[tables.size() + 1];
        firstRows = new int[tables.size() + 1];
        for (int t = 0; t < tables.size(); t++) {
            layOut(t);
        }
        firstFeatures = new int[rows() + 1];
        for (int t = 0; t < tables.size(); t++) {
            for (int row = firstRows[t]; row < firstRows[t + 1]; row++) {
                list(row, tables.get(t).features(row - firstRows[t]));
            }
        }
    }

    /** Into the table that grows least by it. */
    private void gather(Family family) {
        FeatureTable best = null;
        for (FeatureTable table : tables) {
            if (table.hasRoomFor(family) && (best == null || table.growth(family) < best.growth(family))) {
                best = table;
            }
        }
        if (best == null) {
            best = new FeatureTable();
            tables.add(best);
        }
        best.add(family);
    }

    private void layOut(int t) {
        int stride = 1;
        int key = keys[t];
        for (Spot spot : tables.get(t).spots()) {
            places[key] = TraitGrid.place(0, spot.offset(), spot.trait().ordinal());
            strides[key++] = stride;
            stride *= spot.size();
        }
        keys[t + 1] = key;
        firstRows[t + 1] = firstRows[t] + stride;
    }

    private void list(int row, int[] found) {
        int at = firstFeatures[row];
        if (at + found.length > features.length) {
            features = Arrays.copyOf(features, features.length * 2);
        }
        System.arraycopy(found, 0, features, at, found.length);
        firstFeatures[row + 1] = at + found.length;
    }

    /** How many tables there are. */
    int count() {
        return tables.size();
    }

    /** How many rows all tables have. */
    int rows() {
        return firstRows[tables.size()];
    }

    /** Where in {@link #feature} the features of a row begin; they end where those of the next begin. */
    int firstFeature(int row) {
        return firstFeatures[row];
    }

    int feature(int at) {
        return features[at];
    }

    /** Writes which row of each table applies to a line to {@code into}. */
    void find(TraitGrid grid, int line, int[] into) {
        byte[] values = grid.values();
        int shift = TraitGrid.place(line, 0, 0) - TraitGrid.place(0, 0, 0);
        for (int table = 0, key = 0; table + 1 < keys.length; table++) {
            int row = firstRows[table];
            for (int end = keys[table + 1]; key < end; key++) {
                row += values[places[key] + shift] * strides[key];
            }
            into[table] = row;
        }
    }
}
