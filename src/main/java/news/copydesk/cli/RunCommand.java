package news.copydesk.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.Table;
import news.copydesk.cli.settings.Setting;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Line;
import news.copydesk.web.ArticlePages;
import news.copydesk.web.JobPages;
import news.copydesk.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk run}. */
@Command(
        name = "run",
        description = {
            "Run the job against a Kafka cluster until it is told to stop.",
            "Settings: what is built in, then config/copydesk.yaml, then environment variables COPYDESK_…, then flags; each wins"
                    + " over those before. They are printed at start with secrets masked. Exit status 1 if the job fails."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk run -b kafka-1:9092,kafka-2:9092",
            "  COPYDESK_KAFKA_SECURITY_PROTOCOL=SSL copydesk run --config /etc/copydesk.yaml --set http.port=9000"
        })
final class RunCommand implements Callable<Integer> {

    private static final String STOPPED = "stopped, as asked";

    private final Console console;
    private final DeskOpener desks;

    @Mixin
    private ClusterOptions options;

    RunCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Settings settings = options.read(console);
        AtomicReference<Line> begun = new AtomicReference<>();
        try (Shutdown shutdown =
                new Shutdown(() -> stop(begun.get()), settings.line().closeTimeout())) {
            print(settings);
            run(settings, begun);
            console.err().println(STOPPED);
            shutdown.ended(Exit.DONE);
        }
        return Exit.DONE;
    }

    private void stop(Line line) {
        if (line == null) {
            endAtOnce();
        } else {
            line.close();
        }
    }

    /** Nothing has been begun that would have to be ended. Whoever is printing the settings finishes first. */
    private synchronized void endAtOnce() {
        console.err().println(STOPPED);
        NativeCopies.delete();
        Runtime.getRuntime().halt(Exit.DONE);
    }

    private void run(Settings settings, AtomicReference<Line> begun) {
        Clock clock = Clock.systemUTC();
        OpeningDesk desk = OpeningDesk.begin(desks, settings.rules());
        try (Line line = new Line(settings.line(), desk, clock);
                OpeningMetrics metrics = OpeningMetrics.begin(settings.line().applicationId(), line.streams());
                WebServer web = WebServer.start(
                        settings.http().host(),
                        settings.http().port(),
                        JobPages.of(about(settings), line::status, metrics::scrape),
                        new ArticlePages(line.lookup()))) {
            begun.set(line);
            // Wrong rules are refused before anything is asked of the cluster.
            desk.await();
            console.err().println("health and metrics at " + web.url());
            line.run();
        }
    }

    private static Map<String, String> about(Settings settings) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("application", settings.line().applicationId());
        about.put("copydesk", VersionCommand.copydesk());
        return about;
    }

    private synchronized void print(Settings settings) {
        Table table = new Table(console.ansi(), "setting", "value", "from");
        for (Setting setting : settings.shown()) {
            table.row(Printable.line(setting.name()), Printable.line(setting.value()), Printable.line(setting.from()));
        }
        table.printTo(console.err());
    }
}
