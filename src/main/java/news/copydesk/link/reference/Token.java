package news.copydesk.link.reference;

/**
 * A word, a number, or a single character of a script without spaces.
 *
 * @param key folded; digits are ASCII, with a minus sign where one is printed
 * @param shape see the constants
 * @param after what stands between it and the next
 */
record Token(String key, int shape, After after) {

    static final int NUMBER = 1;
    /** A character of a script without spaces. */
    static final int SPACELESS = 2;
    /** Starts with a capital. */
    static final int CAPITAL = 4;
    /** Two letters or more and all capitals. */
    static final int CAPITALS = 8;
    /** Has a small letter where there are capitals: not so in Arabic or Hebrew. */
    static final int SMALL = 16;

    /** What separates tokens, the weakest first. */
    enum After {
        NOTHING,
        OPENING_BRACKET,
        CLOSING_BRACKET,
        COLON,
        DASH,
        BAR,
        PLUS,
        /** An ellipsis set off by a space. */
        ELLIPSIS,
        /** An ellipsis that may have cut the token. */
        CUT;

        boolean isStrong() {
            return this == CLOSING_BRACKET || this == COLON || this == DASH || this == BAR;
        }

        boolean isEllipsis() {
            return this == ELLIPSIS || this == CUT;
        }
    }

    boolean is(int trait) {
        return (shape & trait) != 0;
    }

    /** The same with that behind it. */
    Token before(After what) {
        return what == after ? this : new Token(key, shape, what);
    }

    /** Letters as a reader counts them: a character without spaces, or a syllable of Korean, says as much as two. */
    int weight() {
        boolean hangul = key.charAt(0) >= 0xAC00 && key.charAt(0) <= 0xD7A3;
        return is(SPACELESS) ? 2 : hangul ? 2 * key.length() : key.length();
    }
}
