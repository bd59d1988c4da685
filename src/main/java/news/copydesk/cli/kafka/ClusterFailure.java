package news.copydesk.cli.kafka;

/** A cluster that is not there, refuses, or lacks something; the message says why and what would help, on one line. */
public final class ClusterFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClusterFailure(String message) {
        super(message);
    }

    ClusterFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
