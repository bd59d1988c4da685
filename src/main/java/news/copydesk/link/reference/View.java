package news.copydesk.link.reference;

/**
 * A title without some of what stands before and after it.
 *
 * @param from first token
 * @param to end of the tokens, exclusive
 * @param stripped what was taken off, see the constants
 * @param letters its {@link Title#letters}
 */
record View(Title title, int from, int to, int stripped, String letters) {

    /** The kind of piece, its urgency, its price: {@code VIDEO:}. */
    static final int LABEL = 1;
    /** The publisher's name. */
    static final int SITE = 2;
    /** Something at the end that looks like a publisher's or section's name. */
    static final int PRESUMED = 4;

    static final double CERTAIN_COST = 0.01;
    private static final double PRESUMED_COST = 0.05;

    View(Title title, int from, int to, int stripped) {
        this(title, from, to, stripped, title.letters(from, to));
    }

    int weight() {
        return title.weight(from, to);
    }

    boolean isCertain() {
        return (stripped & PRESUMED) == 0;
    }

    /** Whether the title goes on where the view ends. */
    boolean isCutShort() {
        return to > from && title.token(to - 1).after().isEllipsis();
    }

    /** Both may have lost something, but not the same kind of thing, unless it was the same: it may be what tells them apart. */
    boolean mayEqual(View other) {
        return (stripped & other.stripped & (LABEL | PRESUMED)) == 0
                || title.letters(0, from).equals(other.title.letters(0, other.from))
                        && title.letters(to, title.size()).equals(other.title.letters(other.to, other.title.size()));
    }

    /** How much less sure it makes a match. */
    double cost() {
        return ((stripped & LABEL) != 0 ? CERTAIN_COST : 0)
                + ((stripped & SITE) != 0 ? CERTAIN_COST : 0)
                + ((stripped & PRESUMED) != 0 ? PRESUMED_COST : 0);
    }
}
