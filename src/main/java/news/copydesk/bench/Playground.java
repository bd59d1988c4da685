package news.copydesk.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import news.copydesk.stream.Topic;
import news.copydesk.stream.TopicSetup;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The topics and groups that the bench makes on the cluster, all of which begin with a name of its own, and which it takes away again. */
final class Playground implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** What transactions write behind the last record: a marker is no record, but counts as an offset. */
    private static final int MARKERS = 2;

    private final Admin admin;
    private final String name;

    /** @param name what all topics and groups begin with */
    Playground(Admin admin, String name) {
        this.admin = admin;
        this.name = name;
    }

    void create(Collection<Topic> topics) {
        new TopicSetup(admin, PATIENCE).createMissing(topics);
    }

    /** Whether a job has committed all of a topic, and all but markers of what it hands on to itself. */
    boolean isDone(String group, String raw) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Set<String> topics = topics().stream()
                .filter(topic -> topic.equals(raw) || topic.startsWith(group) && topic.endsWith("-repartition"))
                .collect(Collectors.toSet());
        Map<TopicPartition, Long> ends = ends(topics);
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            OffsetAndMetadata offset = committed.get(end.getKey());
            long lag = end.getValue() - (offset == null ? 0 : offset.offset());
            if (lag > (end.getKey().topic().equals(raw) ? 0 : MARKERS)) {
                return false;
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        get(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest).all()).forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }

    /** Takes away the topics and groups that begin with that, which must itself begin with the playground's name. */
    void clear(String prefix) {
        if (!prefix.startsWith(name)) {
            throw new IllegalArgumentException(prefix + " is not ours to delete");
        }
        List<String> ours =
                topics().stream().filter(topic -> topic.startsWith(prefix)).toList();
        get(admin.deleteTopics(ours).all());
        List<String> groups = get(admin.listGroups().all()).stream()
                .map(group -> group.groupId())
                .filter(group -> group.startsWith(prefix))
                .toList();
        for (String group : groups) {
            try {
                get(admin.deleteConsumerGroups(List.of(group)).all());
            } catch (BenchException gone) {
                if (!(gone.getCause() instanceof GroupIdNotFoundException)) {
                    throw gone;
                }
            }
        }
    }

    private Set<String> topics() {
        return get(admin.listTopics().names()).stream()
                .filter(topic -> topic.startsWith(name))
                .collect(Collectors.toSet());
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new BenchException("The cluster refuses: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted while waiting for the cluster", e);
        }
    }

    @Override
    public void close() {
        // Who was interrupted tidies up all the same.
        boolean interrupted = Thread.interrupted();
        try {
            clear(name);
        } finally {
            admin.close(PATIENCE);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
