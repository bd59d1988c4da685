package news.copydesk.link;

/** What is stored was written by another version; the message says what to do. No record is at fault. */
public final class FormatException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    FormatException(String message) {
        super(message);
    }
}
