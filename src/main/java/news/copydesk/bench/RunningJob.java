package news.copydesk.bench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.EditTopology;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/** One of the topologies at work in this process. */
final class RunningJob implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration CLOSE = Duration.ofSeconds(60);

    private final KafkaStreams streams;
    private final Meter meter = new Meter();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final StageSampler sampler;

    private RunningJob(Order.Start order, Function<RawArticle, Edited> desk) {
        streams = new KafkaStreams(topology(order, desk), order.settings().toProperties());
        sampler = new StageSampler(meter);
    }

    /** A job that is running. */
    static RunningJob start(Order.Start order, Function<RawArticle, Edited> desk) throws InterruptedException {
        RunningJob job = new RunningJob(order, desk);
        job.start();
        return job;
    }

    private void start() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        streams.setStateListener((now, before) -> {
            if (now == State.RUNNING || now == State.ERROR) {
                running.countDown();
            }
        });
        streams.setUncaughtExceptionHandler(cause -> {
            failure.compareAndSet(null, cause);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.start();
        if (!running.await(START.toSeconds(), TimeUnit.SECONDS) || streams.state() == State.ERROR) {
            close();
            throw new BenchException("The job does not get to work: " + failure.get());
        }
    }

    private Topology topology(Order.Start order, Function<RawArticle, Edited> desk) {
        LineSettings settings = order.settings();
        MeteredDesk counted = new MeteredDesk(desk, meter);
        return switch (order.variant()) {
            case IDENTITY -> IdentityTopology.build(settings, meter);
            case EDIT -> EditTopology.build(settings, counted);
            case WHOLE, SHARED -> CopydeskTopology.build(settings, counted);
        };
    }

    Answer read() {
        Throwable cause = failure.get();
        if (cause != null) {
            return Answer.failed("The job failed: " + cause);
        }
        Usage now = Usage.now();
        return meter.first()
                .map(first -> new Answer(
                        Optional.empty(),
                        first.atMillis(),
                        meter.counted(),
                        now.cpuNanos() - first.cpuNanos(),
                        now.allocatedBytes() - first.allocatedBytes(),
                        now.peakRssBytes(),
                        sampler.samples()))
                .orElseGet(Answer::nothing);
    }

    @Override
    public void close() {
        sampler.close();
        // A group that still has a member cannot be deleted.
        streams.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        streams.cleanUp();
    }
}
