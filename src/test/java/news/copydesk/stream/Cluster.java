package news.copydesk.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A Kafka cluster as seen by a feeder and a reader of events. */
final class Cluster {

    static final Duration DEADLINE = Duration.ofSeconds(60);

    private final String bootstrapServers;

    Cluster(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** Writes the records and waits until the cluster has them. */
    void send(Collection<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "max.request.size",
                8 * 1024 * 1024,
                "enable.idempotence",
                true,
                // Topics so new that their broker may refuse the first batch and take the second.
                "max.in.flight.requests.per.connection",
                1);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            producer.flush();
            for (var metadata : sent) {
                metadata.get();
            }
        } catch (Exception refused) {
            throw new IllegalStateException("The cluster did not take the records", refused);
        }
    }

    /**
     * Reads committed records from the beginning of the topics.
     *
     * @param enough whether what has been read will do
     * @return what had been read when it did, or at the deadline
     */
    List<ConsumerRecord<byte[], byte[]>> read(
            Collection<String> topics, Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(Cluster::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
            await(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(read::add);
                return enough.test(read);
            });
            return read;
        }
    }

    /** The committed records of the topics, at least {@code count} of them. */
    List<ConsumerRecord<byte[], byte[]>> read(Collection<String> topics, int count) {
        return read(topics, records -> records.size() >= count);
    }

    /** Everything that is committed up to the topics' present end, once no transaction is open any more. */
    List<ConsumerRecord<byte[], byte[]>> readToEnd(Collection<String> topics) {
        try (KafkaConsumer<byte[], byte[]> uncommitted = consumer("read_uncommitted");
                KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(Cluster::partition)
                    .toList();
            Map<TopicPartition, Long> ends = uncommitted.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
            await(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(read::add);
                return partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p));
            });
            return read;
        }
    }

    /** Asks again until it is so, or the deadline has passed. */
    static boolean await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(10_000_000);
        }
        return true;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return consumer("read_committed");
    }

    private KafkaConsumer<byte[], byte[]> consumer(String isolation) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", isolation),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }
}
