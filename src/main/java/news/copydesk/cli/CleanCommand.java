package news.copydesk.cli;

import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.JobReset.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk clean}. */
@Command(
        name = "clean",
        description = {
            "Delete everything that the job has made: its group and that of replays, internal topics, local state, and the"
                    + " topics of articles, captions, references, clusters and dead letters with all that is on them.",
            "The raw topic is never touched. All instances must be stopped; run it on each machine."
        },
        footer = {"", "Examples:", "  copydesk clean --dry-run", "  copydesk clean --yes"})
final class CleanCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--yes", description = "Do it. Nothing brings deleted events back but editing all input again.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Only list what would be deleted, and which instances are running.")
    private boolean dryRun;

    @Mixin
    private ClusterOptions options;

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (yes == dryRun) {
            throw new ParameterException(
                    spec.commandLine(),
                    "events and dead letters would be deleted: give --dry-run to see which, or --yes");
        }
        Resetting resetting = new Resetting(console, options.read(console).line());
        Plan plan = resetting.job().clean();
        if (dryRun) {
            resetting.showInstances(plan);
            resetting.show(plan, "would ");
        } else {
            resetting.run(plan);
        }
        return Exit.DONE;
    }
}
