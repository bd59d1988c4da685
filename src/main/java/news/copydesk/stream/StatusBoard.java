package news.copydesk.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Keeps what the listeners of a Kafka Streams client tell, and adds what the client knows of its threads without asking the cluster. */
final class StatusBoard {

    private record Entered(State state, Instant since) {}

    private final KafkaStreams streams;
    private final Clock clock;
    private final AtomicReference<Entered> entered;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Restorations restorations = new Restorations();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch settled = new CountDownLatch(1);

    StatusBoard(KafkaStreams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
        this.entered = new AtomicReference<>(new Entered(State.CREATED, clock.instant()));
    }

    StateRestoreListener restoreListener() {
        return restorations;
    }

    void entered(State state) {
        entered.updateAndGet(before -> before.state() == state ? before : new Entered(state, clock.instant()));
        if (state == State.RUNNING) {
            running.countDown();
        }
        if (state != State.CREATED && state != State.REBALANCING) {
            settled.countDown();
        }
    }

    void failed(Throwable cause) {
        failure.compareAndSet(null, cause);
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    boolean awaitRunning(Duration timeout) throws InterruptedException {
        return settled.await(timeout.toMillis(), TimeUnit.MILLISECONDS) && running.getCount() == 0;
    }

    LineStatus status() {
        Entered now = entered.get();
        List<ThreadMetadata> threads = streams.metadataForLocalThreads().stream()
                .sorted((a, b) -> a.threadName().compareTo(b.threadName()))
                .toList();
        return new LineStatus(
                now.state(),
                now.since(),
                running.getCount() == 0,
                threads.stream().map(StatusBoard::thread).toList(),
                lag(threads),
                stall(),
                restorations.remaining(),
                failure());
    }

    /** How long the thread that has been busy longest has not asked for records: seconds ago by the clients' own count. */
    private Duration stall() {
        double seconds = 0;
        for (Map.Entry<MetricName, ? extends Metric> metric : streams.metrics().entrySet()) {
            MetricName name = metric.getKey();
            if (name.name().equals("last-poll-seconds-ago") && isMainConsumer(name)) {
                seconds = Math.max(seconds, (double) metric.getValue().metricValue());
            }
        }
        return Duration.ofSeconds((long) seconds);
    }

    private static boolean isMainConsumer(MetricName name) {
        String client = name.tags().getOrDefault("client-id", "");
        return client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
    }

    private static LineStatus.StreamThread thread(ThreadMetadata thread) {
        Map<String, List<String>> tasks = new TreeMap<>();
        for (TaskMetadata task : thread.activeTasks()) {
            tasks.put(
                    task.taskId().toString(),
                    task.topicPartitions().stream()
                            .map(TopicPartition::toString)
                            .sorted()
                            .toList());
        }
        return new LineStatus.StreamThread(thread.threadName(), thread.threadState(), tasks);
    }

    private static OptionalLong lag(List<ThreadMetadata> threads) {
        long lag = 0;
        boolean known = false;
        for (ThreadMetadata thread : threads) {
            for (TaskMetadata task : thread.activeTasks()) {
                for (Map.Entry<TopicPartition, Long> end : task.endOffsets().entrySet()) {
                    Long committed = task.committedOffsets().get(end.getKey());
                    if (end.getValue() >= 0 && committed != null && committed >= 0) {
                        lag += Math.max(0, end.getValue() - committed);
                        known = true;
                    }
                }
            }
        }
        return known ? OptionalLong.of(lag) : OptionalLong.empty();
    }
}
