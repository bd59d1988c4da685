package news.copydesk.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.Replay;
import news.copydesk.cli.kafka.ReplayReport;
import news.copydesk.cli.kafka.ReplayReport.Fate;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.Table;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk dead-letters replay}. */
@Command(
        name = "replay",
        description = {
            "Send dead letters to the raw topic again, each once: key, value and own headers as they came. A page that has been"
                    + " fetched since stays the newer one.",
            "What was replayed is kept in the offsets of the group APPLICATION-replay. The cluster forgets them a week after"
                    + " the last replay unless offsets.retention.minutes says otherwise; from then on use --since."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk dead-letters replay --dry-run",
            "  copydesk dead-letters replay --reason internal-error --since 2h --max 100"
        })
final class DeadLettersReplayCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LetterOptions letters;

    @Option(names = "--max", paramLabel = "N", description = "At most so many letters.")
    private long max = Long.MAX_VALUE;

    @Option(
            names = "--max-attempts",
            paramLabel = "N",
            description = "Leave letters alone that were tried so often. Default: 3, or dead-letters.max-attempts.")
    private Integer maxAttempts;

    @Option(names = "--dry-run", description = "Only count what would be replayed.")
    private boolean dryRun;

    @Mixin
    private ClusterOptions options;

    DeadLettersReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (max < 1 || maxAttempts != null && maxAttempts < 1) {
            throw new ParameterException(spec.commandLine(), "--max and --max-attempts count from 1");
        }
        Settings settings = options.read(console);
        Topics topics = settings.line().topics();
        Replay replay = new Replay(
                new Clients(settings.line().kafka()),
                settings.line().applicationId(),
                topics.deadLetters().name(),
                topics.raw().name(),
                // A producer measures before it compresses: what came to the raw topic compressed must not fail there.
                topics.deadLetters().maxMessageBytes());
        Replay.Order order =
                new Replay.Order(letters.filter(), max, maxAttempts == null ? settings.maxAttempts() : maxAttempts);
        ReplayReport report = dryRun ? replay.rehearse(order) : replay.run(order);
        print(report, topics.raw().name());
        return Exit.DONE;
    }

    private void print(ReplayReport report, String raw) {
        if (!report.counts().isEmpty()) {
            Table table = new Table(
                    console.ansi(),
                    "reason",
                    "stage",
                    dryRun ? "to replay" : "replayed",
                    "tried too often",
                    "incomplete",
                    "out of reach",
                    "not meant");
            report.counts()
                    .forEach((kind, fates) -> table.row(
                            Printable.line(kind.reason()),
                            Printable.line(kind.stage()),
                            number(fates, Fate.REPLAYED),
                            number(fates, Fate.EXHAUSTED),
                            number(fates, Fate.INCOMPLETE),
                            number(fates, Fate.OUT_OF_REACH),
                            number(fates, Fate.NOT_MEANT)));
            table.printTo(console.out());
        }
        long replayed = report.total(Fate.REPLAYED);
        console.out().println(replayed + (dryRun ? " would be replayed to " : " replayed to ") + raw);
        if (report.total(Fate.OUT_OF_REACH) > 0) {
            console.out()
                    .println(
                            "what is out of reach can be replayed once older letters are: use --until to begin with them");
        }
    }

    private static String number(Map<Fate, Long> fates, Fate fate) {
        return String.valueOf(fates.getOrDefault(fate, 0L));
    }
}
