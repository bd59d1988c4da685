package news.copydesk.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.errors.UnknownProducerIdException;

/**
 * Which stream threads that died are replaced: those that lost a transaction to the cluster, as happens where a broker goes away between
 * two of its steps. What they had begun is aborted, and a new thread begins it again. A cause that would meet the new thread as well is
 * none of these, and one that only looks as if it passed is found out by its number.
 */
final class Replacements {

    /** Two brokers that go, one after the other, cost each of four threads two lives. */
    private static final int MOST = 8;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int DEPTH = 10;

    /** How the producer refuses whatever follows a commit that found no broker in time; it has no exception of its own for that. */
    private static final String UNANSWERED = "timed out and must be retried";

    private final Clock clock;
    private final Deque<Instant> granted = new ArrayDeque<>();

    Replacements(Clock clock) {
        this.clock = clock;
    }

    /** Whether a thread that died of that is to be replaced; counts it if so. */
    synchronized boolean grant(Throwable cause) {
        Instant now = clock.instant();
        while (!granted.isEmpty() && granted.peekFirst().isBefore(now.minus(WITHIN))) {
            granted.removeFirst();
        }
        boolean grants = passes(cause) && granted.size() < MOST;
        if (grants) {
            granted.addLast(now);
        }
        return grants;
    }

    /** Whether it comes of the state that the cluster is in, and ends with it. */
    static boolean passes(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof RetriableException || isLostTransaction(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLostTransaction(Throwable cause) {
        return cause instanceof TransactionAbortableException
                || cause instanceof TransactionAbortedException
                || cause instanceof InvalidTxnStateException
                || cause instanceof ProducerFencedException
                || cause instanceof InvalidProducerEpochException
                || cause instanceof InvalidPidMappingException
                || cause instanceof UnknownProducerIdException
                || cause instanceof OutOfOrderSequenceException
                || isUnanswered(cause);
    }

    private static boolean isUnanswered(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).endsWith(UNANSWERED);
    }
}
