package news.copydesk.stream;

import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance of the job, from start to stop. {@link #run()} is the whole life; {@link #start()} and {@link #close()} are its ends for
 * callers that do something in between.
 */
public final class Line implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final LineSettings settings;
    private final Properties properties;
    private final NeededTopics topics;
    private final KafkaStreams streams;
    private final StatusBoard board;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Object end = new Object();
    private volatile boolean closing;
    private boolean closed;

    /**
     * A job that is ready to {@link #start()}. Nothing is asked of the cluster yet.
     *
     * @throws LineException if the Kafka clients or the state cannot be set up as the settings say
     */
    public Line(LineSettings settings, Function<RawArticle, Edited> desk, Clock clock) {
        this.settings = settings;
        this.properties = settings.toProperties();
        this.topics = new NeededTopics(settings, properties);
        BoundedRocksDb.loadAhead();
        this.streams = open(CopydeskTopology.build(settings, desk, clock), properties);
        this.board = new StatusBoard(streams, clock);
        streams.setStateListener((now, before) -> {
            board.entered(now);
            if (now == State.ERROR || now == State.NOT_RUNNING) {
                stopped.countDown();
            }
        });
        streams.setGlobalStateRestoreListener(board.restoreListener());
        Replacements replacements = new Replacements(clock);
        streams.setUncaughtExceptionHandler(cause -> answer(cause, replacements));
    }

    private StreamThreadExceptionResponse answer(Throwable cause, Replacements replacements) {
        if (replacements.grant(cause)) {
            LOG.warn("A thread has lost its transaction and is replaced: {}", Fault.describe(Fault.root(cause)));
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        board.failed(cause);
        // The orchestrator restarts the process; a thread replaced here would meet the same record again for ever.
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static KafkaStreams open(Topology topology, Properties properties) {
        try {
            return new KafkaStreams(topology, properties);
        } catch (StreamsException refused) {
            // The topology was checked when it was built: what is left is the folder.
            throw new LineException(
                    "The job cannot keep its state in "
                            + new StreamsConfig(properties).getString(StreamsConfig.STATE_DIR_CONFIG) + ": "
                            + whyNoState(Fault.root(refused))
                            + ". state.directory must be a folder that can be written, with room on its disk, and each"
                            + " instance of a job on one machine needs one of its own.",
                    refused);
        } catch (KafkaException refused) {
            throw new LineException(
                    "The job cannot be set up: "
                            + Refusal.reason(refused)
                            + ". Check bootstrap.servers (HOST:PORT,HOST:PORT,…) and the other Kafka settings.",
                    refused);
        }
    }

    /** Of the lock that another instance holds Kafka tells at length, and in a bracket that it does not close. */
    private static String whyNoState(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.startsWith("Unable to initialize state")
                ? "another instance is running on it"
                : Fault.line(message);
    }

    /**
     * Runs until {@link #close()} is called from another thread.
     *
     * @throws LineException if the topics are not as they must be, or the job fails
     */
    public void run() {
        try {
            start();
            awaitStop();
        } catch (RuntimeException failed) {
            if (!closing) {
                throw failed;
            }
            LOG.debug("Stopped before it had started", failed);
        } finally {
            close();
        }
        requireOrderlyEnd();
    }

    /**
     * Prepares the topics and starts processing; returns at once.
     *
     * @throws LineException if a topic is missing or wrong
     * @throws ClusterException if the cluster refuses, or has not answered once
     */
    public void start() {
        topics.prepare();
        streams.start();
    }

    /** Waits until the job processes records. */
    public void awaitRunning(Duration timeout) throws InterruptedException {
        if (!board.awaitRunning(timeout)) {
            throw new LineException(
                    "The job is not running, after at most " + timeout.toSeconds() + " s, but "
                            + board.status().inOneLine(),
                    board.failure().orElse(null));
        }
    }

    /** How the job is. It is known in this process and asks nobody, so a health probe may look as often as it likes. */
    public LineStatus status() {
        return board.status();
    }

    /** The client itself, for its metrics. */
    public KafkaStreams streams() {
        return streams;
    }

    /** Answers from the state of this instance, and tells which instance has the state that others have. */
    public Lookup lookup() {
        return new Lookup(streams, properties.getProperty(StreamsConfig.APPLICATION_SERVER_CONFIG, ""));
    }

    /**
     * Stops in order: finishes what is in hand, commits, and leaves the group unless membership is static. Whoever else calls it waits for
     * the first, so that together they take no longer than the settings say.
     */
    @Override
    public void close() {
        closing = true;
        topics.stopAsking();
        synchronized (end) {
            if (!closed) {
                closed = true;
                stop();
            }
        }
    }

    private void stop() {
        boolean inTime =
                streams.close(CloseOptions.timeout(settings.closeTimeout()).withGroupMembershipOperation(membership()));
        if (!inTime) {
            LOG.warn(
                    "The job did not stop within {} s; what was not committed is done again at the next start",
                    settings.closeTimeout().toSeconds());
        }
        // The listener hears of the last state a moment after the client has returned.
        board.entered(streams.state());
        stopped.countDown();
    }

    /** A member with a name of its own is expected back, and keeps its partitions until its session is over; any other one leaves. */
    private GroupMembershipOperation membership() {
        boolean named = properties.stringPropertyNames().stream().anyMatch(name -> name.endsWith("group.instance.id"));
        return named ? GroupMembershipOperation.REMAIN_IN_GROUP : GroupMembershipOperation.LEAVE_GROUP;
    }

    private void requireOrderlyEnd() {
        board.failure().ifPresent(cause -> {
            throw new LineException(Ending.of(cause), cause);
        });
        if (streams.state() == State.ERROR) {
            throw new LineException("The job stopped by itself: what Kafka Streams logged before says why");
        }
    }

    private void awaitStop() {
        try {
            while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (board.status().stalled() && lacksTopics()) {
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Whether a topic is not there any more, which is then why the job ends. A thread that writes to it would try for ever; started anew,
     * the job makes it, or says what is to be done.
     */
    private boolean lacksTopics() {
        try {
            topics.require();
            return false;
        } catch (LineException wrong) {
            board.failed(wrong);
            return true;
        } catch (ClusterException unreachable) {
            LOG.warn("A thread has waited for more than a minute for the cluster: {}", unreachable.getMessage());
            return false;
        }
    }
}
