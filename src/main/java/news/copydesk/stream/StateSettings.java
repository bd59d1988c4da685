package news.copydesk.stream;

import java.time.Duration;

/**
 * What the job remembers, and with how much.
 *
 * @param retention what no record has touched for so long, in event time, is forgotten; what was published stays as it is
 * @param withdrawalGrace how long a withdrawn article's last event stays before a tombstone takes it from the compacted topic
 * @param standbyReplicas copies of the state on other instances; Kafka Streams' classic protocol only
 * @param memory bytes that RocksDB may use for all stores of the process together: blocks, indexes, filters and write buffers
 */
public record StateSettings(Duration retention, Duration withdrawalGrace, int standbyReplicas, long memory) {

    /** A year, a week, one standby, 96 MiB. */
    public static final StateSettings STANDARD =
            new StateSettings(Duration.ofDays(365), Duration.ofDays(7), 1, 96L << 20);

    private static final long LEAST_MEMORY = 16L << 20;

    public StateSettings {
        if (retention.isNegative() || retention.isZero()) {
            throw new IllegalArgumentException("The retention of state must be longer than nothing, not " + retention);
        }
        if (withdrawalGrace.isNegative() || withdrawalGrace.compareTo(retention) > 0) {
            throw new IllegalArgumentException(
                    "The grace of withdrawn articles must be from 0 to the retention of state (" + retention + "), not "
                            + withdrawalGrace);
        }
        if (standbyReplicas < 0) {
            throw new IllegalArgumentException("Standby replicas must be at least 0, not " + standbyReplicas);
        }
        if (memory < LEAST_MEMORY) {
            throw new IllegalArgumentException("The memory of state must be at least 16 MiB, not " + memory + " bytes");
        }
    }

    public StateSettings withRetention(Duration other) {
        return new StateSettings(other, withdrawalGrace, standbyReplicas, memory);
    }

    public StateSettings withWithdrawalGrace(Duration other) {
        return new StateSettings(retention, other, standbyReplicas, memory);
    }

    public StateSettings withStandbyReplicas(int other) {
        return new StateSettings(retention, withdrawalGrace, other, memory);
    }
}
