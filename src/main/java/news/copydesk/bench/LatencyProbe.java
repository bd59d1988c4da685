package news.copydesk.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads committed articles and dead letters as they come and measures from the raw record's sending, whose time each carries, to when a
 * reader has it, in milliseconds.
 */
final class LatencyProbe implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    private final Consumer<byte[], byte[]> reader;
    private final long notBefore;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final Thread thread = new Thread(this::read, "latency");
    private long[] latencies = new long[1024];
    private int count;

    /** @param notBefore what was sent earlier, in milliseconds since the epoch, is not counted */
    LatencyProbe(Connections connections, Topics topics, long notBefore) {
        this.notBefore = notBefore;
        reader = connections.reader();
        List<TopicPartition> partitions = List.of(topics.articles(), topics.deadLetters()).stream()
                .flatMap(topic -> reader.partitionsFor(topic.name()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        while (!stop.get()) {
            for (ConsumerRecord<byte[], byte[]> record : reader.poll(POLL)) {
                add(record.timestamp(), System.currentTimeMillis());
            }
        }
    }

    private synchronized void add(long sent, long now) {
        if (sent >= notBefore) {
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = now - sent;
        }
    }

    /** All that were measured, smallest first. */
    synchronized long[] sorted() {
        long[] sorted = Arrays.copyOf(latencies, count);
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() {
        stop.set(true);
        try {
            thread.join();
            reader.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
