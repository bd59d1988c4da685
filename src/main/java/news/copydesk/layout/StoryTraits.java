package news.copydesk.layout;

/** Whether the story is over: topics, a source, rights and comments stand behind it, and behind them other stories begin. */
final class StoryTraits {

    private StoryTraits() {}

    /** Adds to the lines of a page below its first prose, whose own traits are read, on which side of them something ends a story. */
    static void read(Sheet sheet, LineTraits[] page) {
        int below = 0;
        for (int i = 0; i < page.length; i++) {
            below += ends(sheet, page, i) ? 1 : 0;
        }
        int above = 0;
        for (int i = 0; i < page.length; i++) {
            boolean here = ends(sheet, page, i);
            below -= here ? 1 : 0;
            if (sheet.prose().before(i) > 0) {
                page[i].add(Trait.STORY_END, above > 0 ? below > 0 ? "both" : "above" : below > 0 ? "below" : "none");
            }
            above += here ? 1 : 0;
        }
    }

    private static boolean ends(Sheet sheet, LineTraits[] page, int index) {
        LineTraits line = page[index];
        return sheet.prose().before(index) > 0
                && !sheet.prose().has(index)
                && (line.has(Trait.TOPICS)
                        || line.has(Trait.SOURCE_LABEL)
                        || line.has(Trait.RECOMMENDATION)
                        || line.has(Trait.FURNITURE, "rights")
                        || line.has(Trait.FURNITURE, "comments"));
    }
}
