package news.copydesk.layout;

/**
 * Which lines stand in a list that a label opened: {@code Mehr zum Thema} alone on its line, and under it titles, each perhaps with a
 * kicker, until the story goes on; {@code In short}, and under it what the story comes to.
 */
final class ListTraits {

    private static final String NONE = "";
    private static final String SUMMARY = "summary";
    private static final int LONGEST_SUMMARY = 6;

    private ListTraits() {}

    /** Adds to the lines of a page, whose own traits are read, what list they stand in. */
    static void read(Sheet sheet, LineTraits[] page) {
        String list = NONE;
        int place = 0;
        for (int i = 0; i < page.length; i++) {
            String label = label(page[i]);
            if (list.equals(SUMMARY) ? place == LONGEST_SUMMARY : isStory(sheet, i)) {
                list = NONE;
            } else if (!list.equals(NONE) && label.equals(NONE)) {
                page[i].add(Trait.LIST_LABEL, list);
                page[i].addUpTo(Trait.LIST_PLACE, ++place);
            }
            if (!label.equals(NONE)) {
                list = label;
                place = 0;
            }
        }
    }

    /** The kind of list that the line opens. */
    private static String label(LineTraits line) {
        if (line.has(Trait.CUE, "alone")) {
            return "cue";
        }
        if (line.has(Trait.SUMMARY)) {
            return SUMMARY;
        }
        return line.has(Trait.RECOMMENDATION) ? "recommendation" : NONE;
    }

    /** Whether the story goes on here: titles may hold the end of a sentence, but hardly end with one. */
    private static boolean isStory(Sheet sheet, int index) {
        return sheet.prose().has(index)
                || sheet.shape(index).endsSentence()
                        && sheet.shape(index).weight() * 2 >= sheet.prose().usualLength()
                        && sheet.prose().usualLength() > 0;
    }
}
