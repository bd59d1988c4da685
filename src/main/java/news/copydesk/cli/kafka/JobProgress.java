package news.copydesk.cli.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.stream.CopydeskTopology;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsResult;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** How far a job has got: what its group has committed on the raw topic and on the topics between its own steps. */
final class JobProgress {

    private static final long BETWEEN = Duration.ofMillis(200).toNanos();

    /** As many as stand one behind the other on the way from edit to the events that are audited. */
    private static final int STEPS = 3;
    /** Copies tell each other through the topic that they read, and how often is not known; a job that is fed never comes to rest. */
    private static final int MOST_LOOKS = 20;

    /** How a job is inside. */
    enum Inside {
        /** Nothing stands between its steps. */
        AT_REST,
        /** It works; what stood there has been worked off, with what came of it but for clusters. */
        AT_WORK,
        /** What stood there has not been worked off in time. */
        BEHIND
    }

    private final Clients clients;
    private final String application;

    JobProgress(Clients clients, String application) {
        this.clients = clients;
        this.application = application;
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

    /** Waits until the job has worked off what stands between its steps now, and what comes of that in the steps behind them. */
    Inside awaitInside(long deadline) {
        try (Admin admin = clients.admin()) {
            List<TopicPartition> between = between(admin);
            TopicEnds ends = new TopicEnds(admin);
            Map<TopicPartition, Long> before = Map.of();
            // What one step has worked off stands before the next one only then, so the ends are looked at anew for
            // each.
            for (int look = 1; look <= MOST_LOOKS; look++) {
                Map<TopicPartition, Long> written = ends.written(between);
                if (look > STEPS && written.equals(before)) {
                    return Inside.AT_REST;
                }
                while (!TopicEnds.isPast(committed(admin), written)) {
                    if (System.nanoTime() > deadline) {
                        return look > STEPS ? Inside.AT_WORK : Inside.BEHIND;
                    }
                    LockSupport.parkNanos(BETWEEN);
                }
                before = written;
            }
            return Inside.AT_WORK;
        }
    }

    private List<TopicPartition> between(Admin admin) {
        // By their whole names: another job's may begin alike.
        String[] names = AdminCalls.await(admin.listTopics().names(), "list the topics").stream()
                .filter(CopydeskTopology.topicsBetween(application)::contains)
                .toArray(String[]::new);
        return clients.partitions(List.of(names));
    }
}
