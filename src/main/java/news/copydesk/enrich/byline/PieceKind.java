package news.copydesk.enrich.byline;

/** What a piece of a byline turned out to be. */
enum PieceKind {
    NOTHING,
    PERSON,
    ORGANISATION,
    ROLE,
    PLACE
}
