package news.copydesk.rules;

/**
 * A phrase found in a line.
 *
 * @param start index of its first {@code char} in the original line
 * @param end index after its last {@code char} in the original line
 */
public record Hit(Term term, int start, int end) {}
