package news.copydesk.text;

import news.copydesk.article.Lines;

/**
 * A normalised line with something in it to see.
 *
 * @param number 1-based position in the decoded input, where blank lines count too
 * @param last position of its last part, if it was cut into several lines; else {@code number}
 * @param text normalised; never empty
 * @param blankBefore whether the line directly before it is blank; false for line 1
 */
public record Line(int number, int last, String text, boolean blankBefore) {

    /** A line that stood on one. */
    public Line(int number, String text, boolean blankBefore) {
        this(number, number, text, blankBefore);
    }

    /** Where it stood in the decoded input. */
    public Lines place() {
        return new Lines(number, last);
    }
}
