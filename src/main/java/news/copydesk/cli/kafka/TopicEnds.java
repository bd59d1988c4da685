package news.copydesk.cli.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Where partitions end. Whoever reads committed records sees an earlier end than has been written, for as long as a transaction is open
 * there; and a transaction that commits ends on each of its partitions by itself, on that of the group's offsets perhaps long before it
 * does on one whose leader has just died. So offsets that a job has committed do not say that what it wrote can be read.
 */
final class TopicEnds {

    private static final long BETWEEN = Duration.ofMillis(50).toNanos();

    private final Admin admin;

    TopicEnds(Admin admin) {
        this.admin = admin;
    }

    /** The offsets behind the last records, whether their transactions have ended or not. */
    Map<TopicPartition, Long> written(Collection<TopicPartition> partitions) {
        return ends(partitions, IsolationLevel.READ_UNCOMMITTED);
    }

    /** The offsets up to which committed records can be read. */
    private Map<TopicPartition, Long> readable(Collection<TopicPartition> partitions) {
        return ends(partitions, IsolationLevel.READ_COMMITTED);
    }

    /**
     * Waits until every transaction has ended that has written something until now.
     *
     * @param deadline by {@link System#nanoTime()}
     * @return whether they had in time
     */
    boolean awaitReadable(Collection<TopicPartition> partitions, long deadline) {
        Map<TopicPartition, Long> written = written(partitions);
        while (!isPast(readable(partitions), written)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN);
        }
        return true;
    }

    /** Whether those offsets are as far as these in every partition, or farther. */
    static boolean isPast(Map<TopicPartition, Long> offsets, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> offsets.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions, IsolationLevel level) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        AdminCalls.await(
                        admin.listOffsets(latest, new ListOffsetsOptions(level)).all(), "look where topics end")
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
