package news.copydesk.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A topic as it should be.
 *
 * @param replication copies of each partition; empty for the cluster's default
 * @param retention how long records stay; empty for ever, which a compacted topic always does
 * @param maxMessageBytes Kafka's {@code max.message.bytes}: the largest batch, as compressed
 * @param input whether others write it and the job only reads
 */
public record Topic(
        String name,
        int partitions,
        OptionalInt replication,
        Cleanup cleanup,
        Optional<Duration> retention,
        int maxMessageBytes,
        boolean input) {

    /** What Kafka does with old records: {@code cleanup.policy}. */
    public enum Cleanup {
        /** Keeps the last record of each key. */
        COMPACT("compact"),
        /** Keeps everything until its retention is over. */
        DELETE("delete");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }

        public String policy() {
            return policy;
        }
    }

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("Topic " + name + ": partitions must be at least 1, not " + partitions);
        }
        if (maxMessageBytes < 16 * 1024) {
            throw new IllegalArgumentException(
                    "Topic " + name + ": max.message.bytes must be at least 16384, not " + maxMessageBytes);
        }
    }

    static Topic compacted(String name, int maxMessageBytes) {
        return new Topic(
                name,
                Topics.PARTITIONS,
                OptionalInt.empty(),
                Cleanup.COMPACT,
                Optional.empty(),
                maxMessageBytes,
                false);
    }

    static Topic kept(String name, Optional<Duration> retention, int maxMessageBytes) {
        return new Topic(
                name, Topics.PARTITIONS, OptionalInt.empty(), Cleanup.DELETE, retention, maxMessageBytes, false);
    }

    Topic asInput() {
        return new Topic(name, partitions, replication, cleanup, retention, maxMessageBytes, true);
    }

    public Topic withName(String other) {
        return new Topic(other, partitions, replication, cleanup, retention, maxMessageBytes, input);
    }

    public Topic withPartitions(int other) {
        return new Topic(name, other, replication, cleanup, retention, maxMessageBytes, input);
    }

    public Topic withReplication(int other) {
        return new Topic(name, partitions, OptionalInt.of(other), cleanup, retention, maxMessageBytes, input);
    }

    public Topic withRetention(Optional<Duration> other) {
        return new Topic(name, partitions, replication, cleanup, other, maxMessageBytes, input);
    }

    public Topic withMaxMessageBytes(int other) {
        return new Topic(name, partitions, replication, cleanup, retention, other, input);
    }

    /**
     * Bytes of key, value and headers together that are certain to fit, whatever compression makes of them: what is left of {@link
     * #maxMessageBytes} after the batch's frame and the little by which lz4 can lengthen what it cannot shorten.
     */
    public int capacity() {
        return maxMessageBytes - maxMessageBytes / 128 - 256;
    }

    /** The topic's settings as Kafka names them, in a fixed order. */
    public Map<String, String> configs() {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put("cleanup.policy", cleanup.policy());
        if (cleanup == Cleanup.DELETE) {
            configs.put(
                    "retention.ms",
                    String.valueOf(retention.map(Duration::toMillis).orElse(-1L)));
        }
        configs.put("max.message.bytes", String.valueOf(maxMessageBytes));
        replication.ifPresent(copies -> configs.put("min.insync.replicas", String.valueOf(Math.max(1, copies - 1))));
        return configs;
    }
}
