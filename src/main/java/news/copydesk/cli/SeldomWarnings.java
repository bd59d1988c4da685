package news.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Marker;

/**
 * Lets a warning of Kafka's network clients through once in ten seconds. While no broker answers, each of a job's dozen clients warns
 * twice a second, which buries what else is said and fills disks.
 */
public final class SeldomWarnings extends TurboFilter {

    private static final String NETWORK = "org.apache.kafka.clients.NetworkClient";
    private static final long PAUSE_MILLIS = 10_000;
    private static final int FIRST_WORDS = 3;
    /** Kafka's clients have some twenty different warnings. */
    private static final int MOST_WARNINGS = 100;

    private final Clock clock;
    private final Map<String, Long> next = new ConcurrentHashMap<>();

    /** For the logging configuration, which names the class. */
    public SeldomWarnings() {
        this(Clock.systemUTC());
    }

    SeldomWarnings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public FilterReply decide(
            Marker marker, Logger logger, Level level, String format, Object[] arguments, Throwable failure) {
        if (level != Level.WARN || format == null || !logger.getName().equals(NETWORK)) {
            return FilterReply.NEUTRAL;
        }
        String warning = opening(format);
        long now = clock.millis();
        if (now < next.getOrDefault(warning, Long.MIN_VALUE)) {
            return FilterReply.DENY;
        }
        if (next.size() < MOST_WARNINGS || next.containsKey(warning)) {
            next.put(warning, now + PAUSE_MILLIS);
        }
        return FilterReply.NEUTRAL;
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
