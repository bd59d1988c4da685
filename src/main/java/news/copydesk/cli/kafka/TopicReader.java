package news.copydesk.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads all partitions of topics, committed records only, and leaves no trace on the cluster. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Duration patience;

    private TopicReader(
            org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Duration patience) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.patience = patience;
    }

    /**
     * A reader that stands at the beginning.
     *
     * @throws ClusterFailure if a topic does not exist, or no cluster answers
     */
    public static TopicReader open(Clients clients, String... topics) {
        return open(clients, List.of(topics), Optional.empty());
    }

    /** As {@link #open(Clients, String...)}, with the offsets of a group at hand; nothing is committed by itself. */
    static TopicReader open(Clients clients, List<String> topics, Optional<String> group) {
        List<TopicPartition> partitions = clients.partitions(topics);
        org.apache.kafka.clients.consumer.Consumer<byte[], byte[]> consumer = clients.reader(group);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer, partitions, PATIENCE);
    }

    /** The same reader, which waits that long for the next record before it gives the cluster up. */
    TopicReader withPatience(Duration patience) {
        return new TopicReader(consumer, partitions, patience);
    }

    /** Goes where the next record will be written. */
    public void seekToEnd() {
        consumer.seekToEnd(partitions);
        partitions.forEach(this::position);
    }

    /** Goes to that offset of that partition. */
    void seek(TopicPartition partition, long offset) {
        consumer.seek(partition, offset);
    }

    /** Reads nothing but that partition from now on, from that offset. */
    public void only(TopicPartition partition, long offset) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
    }

    /** The offsets behind the last committed records. */
    public Map<TopicPartition, Long> ends() {
        return ask(() -> consumer.endOffsets(partitions));
    }

    /** What the group has committed, by partition; one without is left out. */
    Map<TopicPartition, OffsetAndMetadata> committed() {
        Map<TopicPartition, OffsetAndMetadata> committed =
                new HashMap<>(ask(() -> consumer.committed(Set.copyOf(partitions))));
        committed.values().removeIf(Objects::isNull);
        return committed;
    }

    ConsumerGroupMetadata group() {
        return consumer.groupMetadata();
    }

    /**
     * Tells a topic that is quiet from a cluster that is gone, which {@link #poll} does not.
     *
     * @throws ClusterFailure if no broker answers any more
     */
    public void requireCluster() {
        ends();
    }

    /** What is asked of the brokers, while polling waits for them without a word. */
    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (TimeoutException gone) {
            throw new ClusterFailure(
                    "the cluster does not answer any more: check that its brokers are running, then start again", gone);
        }
    }

    private long position(TopicPartition partition) {
        return ask(() -> consumer.position(partition));
    }

    /** Whether nothing has ever been written, or all is deleted. */
    public boolean isEmpty() {
        return beginnings().equals(ends());
    }

    /** The oldest offsets that are still there. */
    Map<TopicPartition, Long> beginnings() {
        return ask(() -> consumer.beginningOffsets(partitions));
    }

    /** What has come in since, waiting a moment for it. */
    public List<ConsumerRecord<byte[], byte[]>> poll() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        return records;
    }

    /**
     * Hands over every record up to those ends, partition by partition in order, until one is answered with false.
     *
     * @throws ClusterFailure if nothing comes for a minute
     */
    public void readTo(Map<TopicPartition, Long> ends, Predicate<ConsumerRecord<byte[], byte[]>> each) {
        Progress progress = new Progress();
        while (isBefore(ends)) {
            progress.require();
            for (ConsumerRecord<byte[], byte[]> record : poll()) {
                long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
                if (record.offset() < end && !each.test(record)) {
                    return;
                }
            }
        }
    }

    /** As {@link #readTo}, several records at once and without an end before the end. */
    void batches(Map<TopicPartition, Long> ends, Consumer<List<ConsumerRecord<byte[], byte[]>>> each) {
        Progress progress = new Progress();
        while (isBefore(ends)) {
            progress.require();
            List<ConsumerRecord<byte[], byte[]>> batch = poll();
            batch.removeIf(
                    record -> record.offset() >= ends.get(new TopicPartition(record.topic(), record.partition())));
            each.accept(batch);
        }
    }

    private boolean isBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> position(end.getKey()) < end.getValue());
    }

    /** Notices that nothing comes any more: a consumer whose brokers are gone waits for them without a word. */
    private final class Progress {

        private long position = -1;
        private long since = System.nanoTime();

        void require() {
            long now = consumer.assignment().stream()
                    .mapToLong(TopicReader.this::position)
                    .sum();
            if (now != position) {
                position = now;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience.toNanos()) {
                throw new ClusterFailure("the cluster has sent nothing for " + patience.toSeconds()
                        + " s, though there is more to read: check that its brokers are running, then start again");
            }
        }
    }

    /** The offset of each partition's first record that is not older; the end where there is none. */
    Map<TopicPartition, Long> offsetsAt(Instant time) {
        Map<TopicPartition, Long> offsets = new HashMap<>(ends());
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(partition -> times.put(partition, time.toEpochMilli()));
        ask(() -> consumer.offsetsForTimes(times)).forEach((partition, found) -> {
            if (found != null) {
                offsets.put(partition, found.offset());
            }
        });
        return offsets;
    }

    List<TopicPartition> partitions() {
        return partitions;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
