package news.copydesk.stream;

/** The job could not start or had to stop; the message says why and what to do, the cause is what Kafka or the desk threw. */
public final class LineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LineException(String message) {
        super(message);
    }

    LineException(String message, Throwable cause) {
        super(message, cause);
    }
}
