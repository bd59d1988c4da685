package news.copydesk.enrich.byline;

/**
 * What can be the name of an author in a byline of East Asia.
 *
 * @param at which piece of the line it is
 * @param strength one of the constants below, or 0 for what is a name only if there is nothing else
 * @param picture whether it stands where the photographer is named
 */
record EastAsianCandidate(int at, String name, int strength, boolean picture) {

    /** A job beside it, and it begins as names do. */
    static final int FULL = 3;
    /** It has the form of a full name. */
    static final int FORM = 2;
    /** It may have. */
    static final int GUESS = 1;
}
