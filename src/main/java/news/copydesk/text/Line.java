package news.copydesk.text;

/**
 * A normalised line with something in it to see.
 *
 * @param number 1-based position in the decoded input, where blank lines count too
 * @param text normalised; never empty
 * @param blankBefore whether the line directly before it is blank; false for line 1
 */
public record Line(int number, String text, boolean blankBefore) {}
