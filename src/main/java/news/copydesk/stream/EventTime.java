package news.copydesk.stream;

import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's own timestamp. One that has none (old producers write -1) takes its partition's time, where Kafka's extractors would
 * stop the job or drop the record. One that is further ahead than brokers usually allow takes the present: a raw topic may allow it, or
 * may be older than the rule, but the topics behind do not, and the job would stop at that record for ever.
 */
final class EventTime implements TimestampExtractor {

    /** Kafka 4's {@code message.timestamp.after.max.ms}. */
    private static final long MOST_AHEAD = Duration.ofHours(1).toMillis();

    private final Clock clock;

    EventTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = clock.millis();
        long time = record.timestamp() >= 0 ? record.timestamp() : Math.max(0, partitionTime);
        return time - MOST_AHEAD > now ? now : time;
    }
}
