package news.copydesk.eval;

/** A labelled folder, or what was to be compared with it, cannot be used; the message says why and what would help, on one line. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
