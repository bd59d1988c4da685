package news.copydesk.stream;

import java.nio.file.FileSystemException;
import java.util.StringJoiner;
import org.apache.kafka.common.KafkaException;

/** Why a Kafka client could not be made. Kafka wraps that in exceptions that say only which client it was, and which part of it. */
public final class Refusal {

    private static final int DEPTH = 10;

    private Refusal() {}

    /** The reason in one line: what failed, and why. */
    public static String reason(KafkaException refused) {
        Throwable cause = refused;
        while (cause.getCause() instanceof KafkaException inner) {
            cause = inner;
        }
        StringJoiner reason = new StringJoiner(": ");
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause.getMessage() == null || !isThatOf(cause.getCause(), cause.getMessage())) {
                reason.add(text(cause));
            }
            cause = cause.getCause();
        }
        return Fault.line(reason.toString());
    }

    /** An exception that was given none has the text of its cause for a message. */
    private static boolean isThatOf(Throwable cause, String message) {
        return cause != null && message.equals(cause.toString());
    }

    private static String text(Throwable cause) {
        if (cause.getMessage() == null || cause instanceof FileSystemException) {
            // Of files that are not there the message is but the name.
            return cause.getClass().getSimpleName();
        }
        // Where a password is not in quotes, Kafka's parser takes a part of it for the name of an option, and tells it.
        return cause.getMessage().contains("JAAS")
                ? cause.getMessage().replaceAll("'[^']*'", "'…'")
                : cause.getMessage();
    }
}
