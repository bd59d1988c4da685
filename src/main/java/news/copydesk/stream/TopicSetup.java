package news.copydesk.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Looks at a cluster's topics and creates the missing ones. What is there is never changed: a wrong topic is reported with its
 * remedy.
 */
public final class TopicSetup {

    private final Admin admin;
    private final Duration timeout;
    private volatile boolean answered;

    /**
     * @param admin stays the caller's to close
     * @param timeout for each question to the cluster
     */
    public TopicSetup(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    /**
     * What is, against what should be, in the order given.
     *
     * @throws ClusterException if the cluster does not answer or refuses
     */
    public List<TopicReport> check(Collection<Topic> topics) {
        return reports(topics, Set.of());
    }

    /**
     * Creates the topics that are missing, then checks all.
     *
     * @throws ClusterException if the cluster does not answer or refuses
     */
    public List<TopicReport> createMissing(Collection<Topic> topics) {
        Map<String, TopicDescription> present = describe(names(topics));
        List<Topic> missing = topics.stream()
                .filter(topic -> !present.containsKey(topic.name()))
                .toList();
        create(missing);
        awaitLeaders(missing);
        return reports(topics, Set.copyOf(missing.stream().map(Topic::name).toList()));
    }

    private void create(List<Topic> missing) {
        if (missing.isEmpty()) {
            return;
        }
        List<NewTopic> wanted = missing.stream()
                .map(topic -> new NewTopic(
                                topic.name(),
                                Optional.of(topic.partitions()),
                                topic.replication().isPresent()
                                        ? Optional.of(
                                                (short) topic.replication().getAsInt())
                                        : Optional.empty())
                        .configs(topic.configs()))
                .toList();
        admin.createTopics(wanted).values().forEach((name, future) -> {
            try {
                await(future, "create topic " + name);
            } catch (ClusterException refused) {
                // Two instances that start together both see a topic missing; the second finds it made.
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    throw refused;
                }
            }
        });
    }

    /**
     * Waits until every partition's leader answers. A producer with several batches on the way that meets a leader too early may see its
     * second batch taken and its first one refused for good as out of sequence.
     */
    private void awaitLeaders(List<Topic> created) {
        Map<String, TopicDescription> visible = awaitVisible(created);
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        visible.forEach((name, description) -> description
                .partitions()
                .forEach(partition ->
                        partitions.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        await(admin.listOffsets(partitions).all(), "wait for the leaders of new topics");
    }

    /** The broker that answers next need not be the one that created them, and learns of them a moment later. */
    private Map<String, TopicDescription> awaitVisible(List<Topic> created) {
        long deadline = System.nanoTime() + timeout.toNanos();
        Map<String, TopicDescription> visible = describe(names(created));
        while (visible.size() < created.size() && System.nanoTime() < deadline) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new ClusterException("Interrupted while waiting for new topics", interrupted);
            }
            visible = describe(names(created));
        }
        return visible;
    }

    private List<TopicReport> reports(Collection<Topic> topics, Set<String> created) {
        Map<String, TopicDescription> present = describe(names(topics));
        Map<ConfigResource, Config> configs = await(
                admin.describeConfigs(present.keySet().stream()
                                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                                .toList())
                        .all(),
                "read topic settings");
        return topics.stream()
                .map(topic -> {
                    Optional<TopicReport.Actual> actual = Optional.ofNullable(present.get(topic.name()))
                            .map(description -> actual(
                                    description,
                                    configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))));
                    return new TopicReport(
                            topic, actual, created.contains(topic.name()), TopicComparison.compare(topic, actual));
                })
                .toList();
    }

    /** How many partitions those of the topics have that are there. */
    Map<String, Integer> partitions(Collection<String> names) {
        Map<String, Integer> partitions = new LinkedHashMap<>();
        describe(names)
                .forEach((name, description) ->
                        partitions.put(name, description.partitions().size()));
        return partitions;
    }

    /** Whether the cluster has ever answered, so that its address is right. */
    boolean isAnswered() {
        return answered;
    }

    private static List<String> names(Collection<Topic> topics) {
        return topics.stream().map(Topic::name).toList();
    }

    private Map<String, TopicDescription> describe(Collection<String> names) {
        Map<String, TopicDescription> present = new LinkedHashMap<>();
        admin.describeTopics(names).topicNameValues().forEach((name, future) -> {
            try {
                present.put(name, await(future, "look at topic " + name));
            } catch (ClusterException failed) {
                if (!(failed.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw failed;
                }
            }
        });
        return present;
    }

    private static TopicReport.Actual actual(TopicDescription description, Config config) {
        return new TopicReport.Actual(
                description.partitions().size(),
                description.partitions().get(0).replicas().size(),
                config.get("cleanup.policy").value(),
                Long.parseLong(config.get("retention.ms").value()),
                Integer.parseInt(config.get("max.message.bytes").value()));
    }

    private <T> T await(KafkaFuture<T> future, String what) {
        try {
            T answer = future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            answered = true;
            return answer;
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw noAnswer(what, cause);
            }
            answered = true;
            throw new ClusterException("Cannot " + what + ": " + cause.getMessage(), cause);
        } catch (TimeoutException late) {
            throw noAnswer(what, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ClusterException("Interrupted while waiting to " + what, interrupted);
        }
    }

    private static ClusterException noAnswer(String what, Throwable cause) {
        return ClusterException.silence(
                "Cannot " + what + ": no answer from the cluster in time; check bootstrap.servers, the network and the"
                        + " security settings",
                cause);
    }
}
