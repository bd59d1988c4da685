package news.copydesk.rules;

/**
 * Where in a line the credit stands.
 *
 * @param start offset of its first character, an opening bracket included
 * @param end offset after its last character
 */
public record CreditSlot(int start, int end, Form form) {

    /** What gave the credit away, the surest first. */
    public enum Form {
        /** In brackets at the end, with a known word or agency in them. */
        BRACKET,
        /** After a copyright sign. */
        COPYRIGHT,
        /** After a word such as "Photo:". */
        MARKER,
        /** Names joined by slashes, bars or "via". */
        SLASH,
        /** A known agency and nothing else. */
        AGENCY,
        /** Before a word such as 摄 or "nuotr.", or after an equals sign in Japanese. */
        SUFFIX,
        /** A name after the last full stop, and for whom the picture was taken. */
        COMMISSIONED,
        /** A bare name after the last full stop: likely, not sure. */
        NAME
    }
}
