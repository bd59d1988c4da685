package news.copydesk.stream;

import org.apache.kafka.streams.errors.MissingSourceTopicException;

/** What is said of a job that stopped by itself. */
final class Ending {

    /** Kafka has no exception of its own for it, and names a tool that knows nothing of the job's state. */
    private static final String OTHER_PARTITIONS = "has invalid partitions";

    private static final int DEPTH = 10;

    private Ending() {}

    static String of(Throwable cause) {
        // What we say ourselves is for people already.
        String why = cause instanceof LineException ? cause.getMessage() : Fault.describe(cause);
        return "The job stopped: " + why
                + (isOfTopics(cause)
                        ? " (while it ran, a topic was deleted or given partitions: start it again, and it makes what is missing or"
                                + " says what else to do)"
                        : "");
    }

    private static boolean isOfTopics(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof MissingSourceTopicException || message.contains(OTHER_PARTITIONS)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
