package news.copydesk.layout;

/** The traits of all lines of a page in one array, with lines that have none above and below it. */
final class TraitGrid {

    private final byte[] values;

    TraitGrid(LineTraits[] page) {
        values = new byte[(page.length + 2 * Features.REACH) * Trait.COUNT];
        for (int line = 0; line < page.length; line++) {
            page[line].copyTo(values, place(line, 0, 0));
        }
    }

    /** What a line has at a spot. */
    int value(int line, Spot spot) {
        return values[place(line, spot.offset(), spot.trait().ordinal())];
    }

    /** The array itself, for those who look at each value: not to be changed. */
    byte[] values() {
        return values;
    }

    /** Where in {@link #values} a trait stands, by its number, of the line so far from that one. */
    static int place(int line, int offset, int trait) {
        return (line + Features.REACH + offset) * Trait.COUNT + trait;
    }
}
