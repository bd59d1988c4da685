package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.Harvest;
import news.copydesk.cli.kafka.TopicReader;
import news.copydesk.cli.print.RecordPrinter;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Topics;
import news.copydesk.web.ArticlePages;
import news.copydesk.web.JobPages;
import news.copydesk.web.Metrics;
import news.copydesk.web.WebServer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk dev}. */
@Command(
        name = "dev",
        description = {
            "Like demo, but it stays: a Kafka on localhost:9092 for any client, with the job on it, until Ctrl-C.",
            "Prints every event as it comes out. The data is kept; the samples are fed only where there is none yet.",
            "Of the settings, rules, http.host, http.port and shutdown.timeout count; broker and job have what is built in."
        },
        footer = {"", "Examples:", "  copydesk dev", "  copydesk dev --port 9192 --data /tmp/newsroom --no-samples"})
final class DevCommand implements Callable<Integer> {

    private static final int MOST = 5;
    private static final int MAX_PORT = 65535;

    private final Console console;
    private final DeskOpener desks;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "9092", description = "Port of the broker. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for the data of broker and job. Default: ~/.local/state/copydesk/dev.")
    private Path data = Path.of(System.getProperty("user.home"), ".local", "state", "copydesk", "dev");

    @Option(names = "--no-samples", description = "Feed nothing.")
    private boolean noSamples;

    @Mixin
    private SettingsOptions options;

    DevCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port is a number from 0, for any free one, to " + MAX_PORT + ", not " + port);
        }
        Settings settings = options.read(console);
        console.out().println("Starting Kafka and the job, with their data in " + data + " …");
        Stop stop = new Stop();
        try (Shutdown shutdown = new Shutdown(stop::ask, settings.line().closeTimeout())) {
            boolean good;
            try (LocalJob job = LocalJob.start(Optional.of(data), port, desks, settings.rules(), stop);
                    Metrics metrics = new Metrics(
                            job.settings().applicationId(), job.line().streams());
                    WebServer web = WebServer.start(
                            settings.http().host(),
                            settings.http().port(),
                            JobPages.of(
                                    Map.of("application", job.settings().applicationId()),
                                    job.line()::status,
                                    metrics::scrape),
                            new ArticlePages(job.line().lookup()))) {
                demonstrate(job, stop);
                invite(job, web);
                good = follow(job, stop);
            } catch (RuntimeException | Error failed) {
                if (!stop.isAsked()) {
                    throw failed;
                }
                good = true;
            }
            shutdown.ended(Exit.of(good));
            return Exit.of(good);
        }
    }

    private void demonstrate(LocalJob job, Stop stop) {
        boolean empty;
        try (TopicReader raw =
                TopicReader.open(job.clients(), job.settings().topics().raw().name())) {
            empty = raw.isEmpty();
        }
        if (!noSamples && empty) {
            String tail = "copydesk tail -b " + job.bootstrapServers() + " --from-beginning ";
            new Demonstration(console, job, stop::isAsked)
                    .run(Samples.all(), MOST, topic -> "`" + tail + topic + "` shows them");
        }
    }

    private void invite(LocalJob job, WebServer web) {
        String servers = job.bootstrapServers();
        console.out().println();
        console.out()
                .println("Kafka is at " + servers + ", health and metrics at " + web.url()
                        + ". Try in another terminal:");
        console.out().println("  copydesk feed -b " + servers + " article.txt");
        console.out()
                .println("  echo 'Some news' | kcat -P -b " + servers + " -t "
                        + job.settings().topics().raw().name());
        console.out().println("Ctrl-C ends it. What comes out from now on:");
        console.out().println();
    }

    /** @return false if the job failed */
    private boolean follow(LocalJob job, Stop stop) {
        Topics topics = job.settings().topics();
        RecordPrinter printer = new RecordPrinter(topics, console.ansi(), console.width(), console.out());
        try (TopicReader reader = TopicReader.open(job.clients(), Harvest.topics(topics))) {
            reader.seekToEnd();
            while (!stop.isAsked() && job.line().status().live()) {
                for (ConsumerRecord<byte[], byte[]> record : reader.poll()) {
                    printer.print(record);
                }
            }
        }
        return stop.isAsked();
    }
}
