package news.copydesk.cli.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import news.copydesk.stream.Refusal;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes Kafka clients that connect as the job does. */
public final class Clients {

    /** How long a person waits for a cluster that may not be there. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String MILLIS = String.valueOf(PATIENCE.toMillis());

    private final ClientProperties kafka;

    /** @param kafka the job's Kafka properties */
    public Clients(Map<String, String> kafka) {
        this.kafka = new ClientProperties(kafka);
    }

    /**
     * An admin client of a cluster that has answered.
     *
     * @throws ClusterFailure if no broker answers in ten seconds, or it refuses
     */
    public Admin admin() {
        Map<String, Object> properties = kafka.of("admin.", AdminClientConfig.configNames());
        properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS);
        properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS);
        Admin admin = create(() -> Admin.create(properties));
        try {
            admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return admin;
        } catch (ExecutionException | TimeoutException e) {
            admin.close(Duration.ZERO);
            throw e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException
                            || e instanceof TimeoutException
                    ? new ClusterFailure(nobody(), e)
                    : new ClusterFailure(
                            "Kafka at " + servers() + " refuses: "
                                    + e.getCause().getMessage(),
                            e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            admin.close(Duration.ZERO);
            throw new ClusterFailure("interrupted while waiting for Kafka at " + servers(), e);
        }
    }

    /**
     * The partitions of topics, in the order of the topics and of their numbers.
     *
     * @throws ClusterFailure if one of the topics does not exist, or no cluster answers
     */
    public List<TopicPartition> partitions(List<String> topics) {
        try (Admin admin = admin()) {
            Map<String, KafkaFuture<TopicDescription>> descriptions =
                    admin.describeTopics(topics).topicNameValues();
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : topics) {
                describe(topic, descriptions.get(topic))
                        .partitions()
                        .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
            }
            return partitions;
        }
    }

    private TopicDescription describe(String topic, KafkaFuture<TopicDescription> description) {
        try {
            return description.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownTopicOrPartitionException
                            || e.getCause() instanceof InvalidTopicException
                    ? new ClusterFailure(
                            "there is no topic " + topic + " at " + servers() + "; `copydesk topics` shows which there"
                                    + " should be, `copydesk topics --create` makes them",
                            e)
                    : new ClusterFailure(
                            "topic " + topic + " cannot be looked at: "
                                    + e.getCause().getMessage(),
                            e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFailure("interrupted while looking at topic " + topic, e);
        }
    }

    /** An idempotent producer that waits for all replicas; {@code more} wins over the settings. */
    public Producer<byte[], byte[]> producer(Map<String, String> more) {
        Map<String, Object> properties = kafka.of("producer.", ProducerConfig.configNames());
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, MILLIS);
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // A broker that does not lead a new partition yet refuses the first batch. If it takes the second in the
        // meantime, the first can never follow, and fails after two minutes.
        properties.putIfAbsent(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.putAll(more);
        return create(() -> new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * A consumer of committed records.
     *
     * @param group whose offsets it may read and commit; empty for none, so that it never takes work from a group
     */
    public Consumer<byte[], byte[]> reader(Optional<String> group) {
        Map<String, Object> properties = kafka.of("consumer.", ConsumerConfig.configNames());
        properties.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS);
        properties
                .keySet()
                .removeAll(Set.of(
                        ConsumerConfig.GROUP_ID_CONFIG,
                        ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                        ConsumerConfig.GROUP_PROTOCOL_CONFIG));
        group.ifPresent(name -> properties.put(ConsumerConfig.GROUP_ID_CONFIG, name));
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return create(() -> new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    private <T> T create(java.util.function.Supplier<T> client) {
        try {
            return client.get();
        } catch (KafkaException e) {
            throw new ClusterFailure(
                    "no connection to Kafka can be made at " + servers() + ": " + Refusal.reason(e)
                            + "; name brokers that can be reached as HOST:PORT,HOST:PORT with --bootstrap-servers, and check the"
                            + " other Kafka settings",
                    e);
        }
    }

    private String nobody() {
        return "no Kafka answers at " + servers() + " within " + PATIENCE.toSeconds()
                + " s; start one with `copydesk dev`, or name yours with --bootstrap-servers";
    }

    /** The brokers to start from, for messages. */
    public String servers() {
        return kafka.servers();
    }
}
