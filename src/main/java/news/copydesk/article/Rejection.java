package news.copydesk.article;

/**
 * Why no article could be made of a raw record.
 *
 * @param reason the kind of fault, to count and to filter by
 * @param stage the step that found it: {@code intake}, {@code decode}, {@code normalise}, {@code segment}, {@code enrich} or {@code publish}
 * @param message cause and remedy in one line, for a person
 */
public record Rejection(Reason reason, String stage, String message) implements Edited {

    /** The value of the dead letter's {@code copydesk-reason} header. */
    public enum Reason {
        /** No value, or nothing in it but white space and invisible characters. */
        EMPTY("empty"),
        /** More bytes than the stated limit, going in or coming out. */
        TOO_LARGE("too-large"),
        /** Bytes that are text in no charset. */
        UNDECODABLE("undecodable"),
        /** JSON that does not parse, or that is no envelope: no {@code text}, or one that is not a string. */
        MALFORMED_ENVELOPE("malformed-envelope"),
        /** A content type that is neither text, JSON nor CloudEvents. */
        UNSUPPORTED_CONTENT_TYPE("unsupported-content-type"),
        /** Text in which nothing is prose: no headline, paragraph or caption. */
        NO_TEXT("no-text"),
        /** A fault of ours on this text; the next record is not affected. */
        INTERNAL_ERROR("internal-error");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
