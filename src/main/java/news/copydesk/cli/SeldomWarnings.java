package news.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Marker;

/**
 * Lets warnings of Kafka's that come in swarms through once in ten seconds. While no broker answers, each of a job's dozen clients warns
 * twice a second, and when one is back each of their producers warns of each partition, which buries what else is said and fills disks. And
 * where there are too few instances for standby replicas, as there
 * are wherever one runs alone, each rebalance warns of each task: that is said once, and with what it means.
 */
public final class SeldomWarnings extends TurboFilter {

    private static final Set<String> SWARMING =
            Set.of("org.apache.kafka.clients.NetworkClient", "org.apache.kafka.clients.producer.internals.Sender");
    private static final String ASSIGNMENT = "org.apache.kafka.streams.processor.internals.assignment.";
    private static final String NO_STANDBY = "Unable to assign {} of {} standby tasks";
    private static final String TOO_FEW =
            "Too few instances are running to keep copies of the state: when one dies, others read its state again from Kafka"
                    + " before they go on. Start another instance, or set state.standby-replicas to 0.";
    private static final long PAUSE_MILLIS = 10_000;
    private static final int FIRST_WORDS = 3;
    /** Kafka's clients have some twenty different warnings. */
    private static final int MOST_WARNINGS = 100;

    private final Clock clock;
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    /** By the system's clock. */
    public SeldomWarnings() {
        this(Clock.systemUTC());
    }

    SeldomWarnings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] arguments, Throwable failure) {
        if (level != Level.WARN || format == null) {
            return FilterReply.NEUTRAL;
        }
        if (logger.getName().startsWith(ASSIGNMENT) && format.startsWith(NO_STANDBY)) {
            // Filters are asked before levels are.
            if (level.isGreaterOrEqual(logger.getEffectiveLevel()) && isDue(NO_STANDBY)) {
                logger.getLoggerContext().getLogger(SeldomWarnings.class).warn(TOO_FEW);
            }
            return FilterReply.DENY;
        }
        return !SWARMING.contains(logger.getName()) || isDue(opening(format)) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }

    /** Whether that warning has not been let through for a while; it is now. */
    private boolean isDue(String warning) {
        long now = clock.millis();
        if (now < next.getOrDefault(warning, Long.MIN_VALUE)) {
            return false;
        }
        if (next.size() < MOST_WARNINGS || next.containsKey(warning)) {
            next.put(warning, now + PAUSE_MILLIS);
        }
        return true;
    }

    /**
     * Its first words. Kafka hands over the finished text, with the client's name before it in brackets, and broker, port and counters
     * within: all clients together are to warn as often as one.
     */
    private static String opening(String text) {
        int start = text.startsWith("[") ? text.indexOf("] ") + 1 : 0;
        int end = start;
        for (int words = 0; end < text.length() && words <= FIRST_WORDS; end++) {
            words += text.charAt(end) == ' ' ? 1 : 0;
        }
        return text.substring(start, end);
    }
}
