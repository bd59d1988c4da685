package news.copydesk.cli.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** How far a job has got: what its group has committed on the raw topic and on the topics between its own steps. */
final class JobProgress {

    private static final long BETWEEN = Duration.ofMillis(200).toNanos();

    private final Clients clients;
    private final String application;
    private final String raw;

    JobProgress(Clients clients, String application, String raw) {
        this.clients = clients;
        this.application = application;
        this.raw = raw;
    }

    /** Offsets by partition; empty if there is no such group. */
    Map<TopicPartition, Long> committed() {
        try (Admin admin = clients.admin()) {
            return committed(admin);
        }
    }

    private Map<TopicPartition, Long> committed(Admin admin) {
        ListConsumerGroupOffsetsResult result = admin.listConsumerGroupOffsets(application);
        Map<TopicPartition, OffsetAndMetadata> offsets = AdminCalls.await(
                result.partitionsToOffsetAndMetadata(),
                "look at the offsets of the group " + application,
                Set.of(GroupIdNotFoundException.class),
                Map.of());
        Map<TopicPartition, Long> committed = new HashMap<>();
        offsets.forEach((partition, offset) -> {
            if (offset != null) {
                committed.put(partition, offset.offset());
            }
        });
        return committed;
    }

    /**
     * Waits until the job has worked off what stands between its steps now.
     *
     * @return false if it has not in time
     */
    boolean awaitInside(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Admin admin = clients.admin()) {
            List<String> inside = committed(admin).keySet().stream()
                    .map(TopicPartition::topic)
                    .filter(topic -> !topic.equals(raw))
                    .distinct()
                    .toList();
            if (inside.isEmpty()) {
                return true;
            }
            Map<TopicPartition, Long> ends;
            try (TopicReader reader = TopicReader.open(clients, inside.toArray(new String[0]))) {
                ends = reader.ends();
            }
            while (!isThere(committed(admin), ends)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                LockSupport.parkNanos(BETWEEN);
            }
            return true;
        }
    }

    private static boolean isThere(Map<TopicPartition, Long> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }
}
