package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * When a raw record was written: its own timestamp, or that of its first try if it is replayed. One that has none (old producers write
 * -1) takes its partition's time, where Kafka's extractors would stop the job or drop the record. One that is further ahead than brokers
 * usually allow takes the present: a raw topic may allow it, or may be older than the rule, but the topics behind do not, and the job
 * would stop at that record for ever.
 */
public final class EventTime implements TimestampExtractor {

    /** Kafka 4's {@code message.timestamp.after.max.ms}. */
    private static final long MOST_AHEAD = Duration.ofHours(1).toMillis();

    private final Clock clock;

    EventTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = clock.millis();
        long said = of(record);
        long time = said >= 0 ? said : Math.max(0, partitionTime);
        return isAhead(time, now) ? now : time;
    }

    /** Whether a record of that time is so far ahead that the present counts. */
    public static boolean isAhead(long time, long now) {
        return time - MOST_AHEAD > now;
    }

    /** Whether the record itself does not tell the time that a job has taken for it by then. */
    public static boolean isUntold(ConsumerRecord<?, ?> record, long now) {
        long said = of(record);
        return said < 0 || isAhead(said, now);
    }

    /** What the record says, in milliseconds since 1970; negative if nothing. */
    public static long of(ConsumerRecord<?, ?> record) {
        Header first = record.headers().lastHeader(HeaderNames.TIME);
        if (first == null || first.value() == null) {
            return record.timestamp();
        }
        try {
            return Math.max(0, Long.parseLong(new String(first.value(), StandardCharsets.UTF_8)));
        } catch (NumberFormatException notOurs) {
            return record.timestamp();
        }
    }
}
