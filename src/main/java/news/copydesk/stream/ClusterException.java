package news.copydesk.stream;

/** The Kafka cluster did not answer, or refused; the message says what was asked of it. */
public final class ClusterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
