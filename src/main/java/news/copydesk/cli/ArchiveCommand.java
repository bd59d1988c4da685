package news.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import news.copydesk.bench.Archiving;
import news.copydesk.bench.BenchPlan;
import news.copydesk.bench.BrokerProcess;
import news.copydesk.bench.Workbench;
import news.copydesk.cli.kafka.BenchClients;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.print.Printable;
import news.copydesk.stream.LineSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk archive}. */
@Command(
        name = "archive",
        description = {
            "Make an archive of classes from which the job starts sooner: an AOT cache from Java 25 on.",
            "Runs the job over some articles, on a broker of its own, and prints the option that Java is then to be given."
                    + " An archive serves one Java and one installation; Java goes on without one that does not fit."
        },
        footer = {"", "Examples:", "  copydesk archive .", "  COPYDESK_JAVA_OPTS=\"$(copydesk archive .)\" copydesk run"
        })
final class ArchiveCommand implements Callable<Integer> {

    private static final Duration STOPPING = Duration.ofSeconds(60);
    /** Each of the samples a few times. */
    private static final int ARTICLES = 200;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Where to put the archive: copydesk.aot, or copydesk.jsa.")
    private Path folder;

    @Option(
            names = "--program",
            paramLabel = "FILE",
            description = "The start script of the installation that is to start from it, such as the image's"
                    + " bin/copydesk. Default: this program.")
    private Optional<Path> program = Optional.empty();

    ArchiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Failure(Printable.line(folder.toString()) + " is no folder: make it first");
        }
        if (program.filter(file -> !Files.isExecutable(file)).isPresent()) {
            throw new Failure(Printable.line(program.get().toString())
                    + " is no program that can be run: name the start script of an installation");
        }
        Thread here = Thread.currentThread();
        try (Shutdown shutdown = new Shutdown(here::interrupt, STOPPING);
                Folder work = Folder.of(Optional.empty());
                BenchProgress progress = new BenchProgress(console)) {
            progress.begins("starting a broker");
            try (BrokerProcess broker = BrokerProcess.start(work.path())) {
                LineSettings line = LineSettings.of(broker.bootstrapServers());
                Workbench workbench = new Workbench(
                        plan(), line, new BenchClients(new Clients(line.kafka())), progress, work.path(), name());
                console.out().println(Printable.line(new Archiving(workbench).make(folder, program)));
            }
            shutdown.ended(Exit.DONE);
        }
        return Exit.DONE;
    }

    private static String name() {
        return "copydesk-archive-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static BenchPlan plan() {
        return new BenchPlan(
                ARTICLES,
                1,
                1,
                BenchTexts.read(Optional.empty()),
                false,
                Duration.ZERO,
                1,
                List.of(),
                Optional.empty());
    }
}
