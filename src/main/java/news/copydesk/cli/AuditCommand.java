package news.copydesk.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import news.copydesk.audit.AuditReport;
import news.copydesk.audit.Flaw;
import news.copydesk.audit.Place;
import news.copydesk.cli.kafka.AuditRun;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.print.AuditSheet;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.Progress;
import news.copydesk.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk audit}. */
@Command(
        name = "audit",
        description = {
            "Account for every raw record: article version, unchanged, superseded, withdrawn, dead letter; and check that the"
                    + " target of every reference is there and that articles agree on the clusters they are in.",
            "All raw records are edited again with the rules at hand, to know what must have come of them. Exit status 1 if"
                    + " anything is missing, double, unexplained or wrong. What the job has not taken yet is waiting, not missing.",
            "After a reset what is published again is double until compaction has taken the first of each."
        },
        footer = {"", "Examples:", "  copydesk audit", "  copydesk audit --since 24h --json | jq .flaws[]"})
final class AuditCommand implements Callable<Integer> {

    /** Looking up a key costs a request. */
    private static final int KEYS = 100;

    private final Console console;
    private final DeskOpener desks;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeOptions.Moment.class,
            description = "Only raw records written then or later: 2h (ago), 2026-11-24, 2026-11-24T10:30 (UTC)."
                    + " Versions are then not counted from 1.")
    private Instant since;

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = TimeOptions.Moment.class,
            description = "What is written then or later need not be there yet.")
    private Instant until;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            converter = TimeOptions.Span.class,
            defaultValue = "30s",
            description = "How long the job may take to finish what it has begun. Default: ${DEFAULT-VALUE}.")
    private Duration patience;

    @Option(
            names = "--max",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many flaws to list. Default: ${DEFAULT-VALUE}.")
    private int max;

    @Option(names = "--json", description = "For machines: one object, with up to 1000 flaws.")
    private boolean json;

    @Mixin
    private ClusterOptions options;

    AuditCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        requireSpan(clock.instant());
        if (max < 0) {
            throw new ParameterException(spec.commandLine(), "--max must be 0 or more, not " + max);
        }
        Settings settings = options.read(console);
        AuditRun run = new AuditRun(new Clients(settings.line().kafka()), settings.line());
        AuditReport report = run.run(
                new AuditRun.Scope(Optional.ofNullable(since), Optional.ofNullable(until), patience),
                desks.open(settings.rules()),
                total -> bar(new Progress(console.err(), console.terminal().err(), clock, OptionalLong.of(total))),
                clock.instant());
        if (!run.isSettled()) {
            console.err()
                    .println("copydesk audit: after " + patience.toSeconds() + " s the job still works on what it has"
                            + " begun, so what is missing may yet come; is it running? `--wait` gives it longer");
        }
        print(report, settings.line().topics().raw().name(), run);
        return Exit.of(report.isClean());
    }

    /** An audit of nothing is clean, and would say so. */
    private void requireSpan(Instant now) {
        if (since != null && since.isAfter(now)) {
            throw new ParameterException(spec.commandLine(), "--since " + since + " is in the future");
        }
        if (since != null && until != null && !until.isAfter(since)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--until " + until + " is not after --since " + since + ": no record is between");
        }
    }

    private static AuditRun.Bar bar(Progress progress) {
        return new AuditRun.Bar() {
            @Override
            public void show(long done) {
                progress.show(done);
            }

            @Override
            public void close() {
                progress.close();
            }
        };
    }

    private void print(AuditReport report, String raw, AuditRun run) {
        List<Place> places = report.flaws().stream()
                .map(Flaw::place)
                .flatMap(Optional::stream)
                .distinct()
                .limit(json ? KEYS : Math.min(KEYS, Math.max(0, max)))
                .toList();
        Map<Place, byte[]> keys = places.isEmpty() ? Map.of() : run.keys(places);
        AuditSheet sheet = new AuditSheet(report, raw, keys);
        if (json) {
            console.out().println(Printable.json(sheet.json()));
        } else {
            sheet.print(console.ansi(), console.out(), console.tableWidth(), Math.max(0, max));
        }
    }
}
