package news.copydesk.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.JobReset.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk reset}. */
@Command(
        name = "reset",
        description = {
            "Make the job start again from the beginning of its input: offsets, internal topics, local state.",
            "The topics of events stay, and everything is published on them again; `copydesk clean` deletes them. All"
                    + " instances must be stopped. Each machine's local state has to go: run it on each."
        },
        footer = {"", "Examples:", "  copydesk reset --dry-run", "  copydesk reset --from 2026-11-24T10:30"})
final class ResetCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = TimeOptions.Moment.class,
            description = "Start at raw records written then: 2h (ago), 2026-11-24, 2026-11-24T10:30 (UTC). Articles"
                    + " before are forgotten, so versions count from 1 again.")
    private Instant from;

    @Option(names = "--dry-run", description = "Only list what would be done, and which instances are running.")
    private boolean dryRun;

    @Mixin
    private ClusterOptions options;

    ResetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from != null && from.isAfter(Clock.systemUTC().instant())) {
            throw new ParameterException(spec.commandLine(), "--from " + from + " is in the future");
        }
        Resetting resetting = new Resetting(console, options.read(console).line());
        Plan plan = resetting.job().reset(Optional.ofNullable(from), resetting.hasState());
        if (dryRun) {
            resetting.showInstances(plan);
            resetting.show(plan, "would ");
        } else {
            resetting.run(plan);
        }
        return Exit.DONE;
    }
}
