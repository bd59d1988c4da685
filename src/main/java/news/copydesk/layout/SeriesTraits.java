package news.copydesk.layout;

/** Which lines count: {@code 1. …}, {@code 2. …}, with paragraphs between them as headings, or one below the other as a list. */
final class SeriesTraits {

    private static final int NONE = -1;
    private static final int MOST = 100;

    private SeriesTraits() {}

    /** Adds to the lines of a page that open with a number whether the next number opens another line. */
    static void read(Sheet sheet, LineTraits[] page) {
        int previous = NONE;
        int previousNumber = NONE;
        for (int i = 0; i < page.length; i++) {
            int number = number(sheet.text(i));
            if (number != NONE) {
                if (previous != NONE && Math.abs(number - previousNumber) == 1) {
                    String distance = i - previous > 1 ? "apart" : "adjacent";
                    page[previous].add(Trait.SERIES, distance);
                    page[i].add(Trait.SERIES, distance);
                }
                previous = i;
                previousNumber = number;
            }
        }
    }

    /** The number that opens the text and stands for itself, as in {@code 3. } and {@code #3: }. */
    private static int number(String text) {
        int at = text.startsWith("#") ? 1 : 0;
        int number = 0;
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at)) && number < MOST) {
            number = 10 * number + Character.digit(text.charAt(at), 10);
            at++;
        }
        boolean closed = at + 1 < text.length()
                && (".):-–—、．".indexOf(text.charAt(at)) >= 0 || start > 0)
                && !Character.isDigit(text.charAt(at + 1));
        return at > start && closed && number < MOST ? number : NONE;
    }
}
