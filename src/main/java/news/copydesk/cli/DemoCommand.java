package news.copydesk.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.copydesk.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk demo}. */
@Command(
        name = "demo",
        description = {
            "See it work: a real Kafka in this process, the job on it, the sample articles through it.",
            "Needs nothing and leaves nothing behind. Exit status 1 if anything that went in does not come out.",
            "Of the settings only rules counts; broker and job have what is built in."
        },
        footer = {"", "Example:", "  copydesk demo"})
final class DemoCommand implements Callable<Integer> {

    private static final int MOST = 14;
    private static final Duration STOPPING = Duration.ofSeconds(30);

    private final Console console;
    private final DeskOpener desks;

    @Option(names = "--all", description = "Show every event, not only the first " + MOST + " of each topic.")
    private boolean all;

    @Mixin
    private SettingsOptions options;

    DemoCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Settings settings = options.read(console);
        List<Samples.Sample> samples = Samples.all();
        console.out().println("Starting Kafka and the job …");
        Stop stop = new Stop();
        try (Shutdown shutdown = new Shutdown(stop::ask, STOPPING)) {
            int status;
            try (LocalJob job = LocalJob.start(Optional.empty(), 0, desks, settings.rules(), stop)) {
                status = Exit.of(new Demonstration(console, job, stop::isAsked)
                        .run(samples, all ? Integer.MAX_VALUE : MOST, topic -> "--all shows them"));
            } catch (RuntimeException | Error failed) {
                if (!stop.isAsked()) {
                    throw failed;
                }
                status = Exit.FAILED;
            }
            // By now the folder of broker and job is gone, too. One that was stopped has shown nothing, and ends with
            // the signal's number.
            if (!stop.isAsked()) {
                shutdown.ended(status);
            }
            return status;
        }
    }
}
