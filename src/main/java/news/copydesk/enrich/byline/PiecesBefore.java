package news.copydesk.enrich.byline;

/**
 * What the pieces before one turned out to be, as far as the next depends on it.
 *
 * @param last the piece directly before
 * @param signed whether an author was among them
 * @param small whether one of the authors was not in capitals, so that what is in capitals is something else
 */
record PiecesBefore(PieceKind last, boolean signed, boolean small) {

    static final PiecesBefore NONE = new PiecesBefore(PieceKind.NOTHING, false, false);

    boolean endWith(PieceKind kind) {
        return last == kind;
    }

    /** With one more piece. */
    PiecesBefore then(PieceKind kind) {
        return new PiecesBefore(kind, signed || kind == PieceKind.PERSON, small);
    }

    /** With an author and their paper in one piece. */
    PiecesBefore thenAuthorOfPaper() {
        return new PiecesBefore(PieceKind.ORGANISATION, true, small);
    }

    PiecesBefore withSmallLetters(boolean more) {
        return new PiecesBefore(last, signed, small || more);
    }
}
