package news.copydesk.layout;

/**
 * Which lines stand in a list that a label opened: {@code Mehr zum Thema} alone on its line, and under it titles, each perhaps with a
 * kicker, until the story goes on.
 */
final class ListTraits {

    private ListTraits() {}

    /** Adds to the lines of a page, whose own traits are read, what list they stand in. */
    static void read(Sheet sheet, LineTraits[] page) {
        String label = "";
        int place = 0;
        for (int i = 0; i < page.length; i++) {
            LineTraits line = page[i];
            if (sheet.isProse(i)
                    || line.has(Trait.KIND, "sentence") && sheet.shape(i).weight() * 2 >= sheet.usual()) {
                label = "";
            } else if (!label.isEmpty()) {
                line.add(Trait.LIST_LABEL, label);
                line.addUpTo(Trait.LIST_PLACE, ++place);
            }
            if (line.has(Trait.CUE, "alone") || line.has(Trait.RECOMMENDATION)) {
                label = line.has(Trait.CUE, "alone") ? "cue" : "recommendation";
                place = 0;
            }
        }
    }
}
