package news.copydesk.text;

/**
 * A step that a line may concern because of two characters that follow each other and are harmless alone. What it says is looked
 * up in a table while the line is scanned for all other steps, so that the usual line, which has no such pair, costs no second
 * look.
 */
interface PairStep extends TextStep {

    /** How many kinds of pair there may be. */
    int KINDS = 22;

    /** The kinds of pair that {@code c} may open, a bit for each. */
    int opens(char c);

    /** The kinds of pair that {@code c} may close. */
    int closes(char c);
}
