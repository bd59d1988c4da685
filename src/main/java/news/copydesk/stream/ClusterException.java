package news.copydesk.stream;

/** The Kafka cluster did not answer, or refused; the message says what was asked of it. */
public final class ClusterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean silence;

    ClusterException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private ClusterException(String message, Throwable cause, boolean silence) {
        super(message, cause);
        this.silence = silence;
    }

    /** That nothing was heard of it, which time may change. */
    static ClusterException silence(String message, Throwable cause) {
        return new ClusterException(message, cause, true);
    }

    /** Whether it did not answer; if not, it refused. */
    boolean isSilence() {
        return silence;
    }
}
