package news.copydesk.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
        AtomicBoolean stop = new AtomicBoolean();
        try (Shutdown shutdown = new Shutdown(() -> stop.set(true), STOPPING)) {
            int status;
            try (LocalJob job = LocalJob.start(Optional.empty(), 0, desks, settings.rules())) {
                status = Exit.of(new Demonstration(console, job, stop::get)
                        .run(samples, all ? Integer.MAX_VALUE : MOST, topic -> "--all shows them"));
            }
            // By now the folder of broker and job is gone, too.
            shutdown.ended(status);
            return status;
        }
    }
}
