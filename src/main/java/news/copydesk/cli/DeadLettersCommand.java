package news.copydesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code copydesk dead-letters}: what its three commands have in common. */
@Command(
        name = "dead-letters",
        description = "Look at the raw records that could not be edited, and send them through the job again.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Example:", "  copydesk dead-letters list"})
final class DeadLettersCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    DeadLettersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(console.err());
        return Exit.WRONG_USE;
    }
}
