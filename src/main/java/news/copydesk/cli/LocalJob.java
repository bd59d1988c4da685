package news.copydesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Line;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.StateSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Kafka of one's own with the job running on it, both in this process. */
final class LocalJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalJob.class);

    /** After a kill: a session, a transaction's ten seconds and ten more until the broker looks for it, then the state from its topics. */
    private static final Duration START = Duration.ofMinutes(2);

    private static final Duration CLOSE = Duration.ofSeconds(10);

    /** After a kill the group waits that long for the job that is no more, before the next one may work: the broker's least. */
    private static final String SESSION = "6000";

    private static final String HEARTBEAT = "2000";

    private final Folder folder;
    private final EmbeddedKafka kafka;
    private final LineSettings settings;
    private final Line line;

    private LocalJob(Folder folder, EmbeddedKafka kafka, LineSettings settings, Line line) {
        this.folder = folder;
        this.kafka = kafka;
        this.settings = settings;
        this.line = line;
    }

    /**
     * Starts both; returns when the job processes records.
     *
     * @param data folder for the data of both; empty for one that goes with them
     * @param port of the broker, 0 for any free one
     * @param stop after which nothing more is begun, and what has been is closed
     * @throws Failure if it was asked to stop meanwhile
     */
    static LocalJob start(Optional<Path> data, int port, DeskOpener desks, Optional<Path> rules, Stop stop) {
        // Opening the desk and starting the broker take their seconds side by side.
        CompletableFuture<Function<RawArticle, Edited>> desk = CompletableFuture.supplyAsync(() -> desks.open(rules));
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            Folder folder = Folder.of(data);
            open.push(folder);
            EmbeddedKafka kafka = broker(folder.path().resolve("kafka"), port);
            open.push(kafka);
            stop.forbid();
            LineSettings settings = LineSettings.of(kafka.bootstrapServers())
                    .withCloseTimeout(CLOSE)
                    .withState(StateSettings.STANDARD.withStandbyReplicas(0))
                    .withKafka(Map.of(
                            "state.dir", folder.path().resolve("streams").toString(),
                            "consumer.session.timeout.ms", SESSION,
                            "consumer.heartbeat.interval.ms", HEARTBEAT));
            Line line = new Line(settings, await(desk), Clock.systemUTC());
            open.push(line);
            // Closing it ends the wait for it.
            stop.tell(line::close);
            line.start();
            line.awaitRunning(START);
            return new LocalJob(folder, kafka, settings, line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close(open);
            throw new Failure("interrupted while the job was starting", e);
        } catch (RuntimeException | Error e) {
            // An error is what a library throws that is set up while the process is told to stop.
            close(open);
            throw e;
        }
    }

    private static void close(Deque<AutoCloseable> open) {
        for (AutoCloseable part : open) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.debug("{} did not close", part, e);
            }
        }
    }

    private static EmbeddedKafka broker(Path data, int port) {
        try {
            return EmbeddedKafka.start(data, port);
        } catch (NoClassDefFoundError absent) {
            throw new Failure(
                    "there is no broker in this installation, as in the image; run `copydesk dev` from a checkout, or name a"
                            + " cluster to `copydesk run`",
                    absent);
        }
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    LineSettings settings() {
        return settings;
    }

    Line line() {
        return line;
    }

    Clients clients() {
        return new Clients(settings.kafka());
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Stops the job, then the broker. */
    @Override
    public void close() {
        close(new ArrayDeque<>(List.of(line, kafka, folder)));
    }
}
