package news.copydesk.layout;

/** What a page does as a whole, told on each of its lines: a page that credits its pictures credits all of them. */
final class PageTraits {

    private PageTraits() {}

    /** Adds to the lines of a page what all of them together show. */
    static void read(LineTraits[] page) {
        int credits = 0;
        for (LineTraits line : page) {
            credits += line.has(Trait.CREDIT) ? 1 : 0;
        }
        for (LineTraits line : page) {
            line.addUpTo(Trait.PAGE_CREDITS, credits);
        }
    }
}
