package news.copydesk.cli;

import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.Command;

/** {@code copydesk version}. */
@Command(
        name = "version",
        description = "Print the versions of Copydesk, Java and Kafka.",
        footer = {"", "Example:", "  copydesk version"})
final class VersionCommand implements Runnable {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().println("copydesk " + copydesk());
        console.out().println("java " + Runtime.version());
        console.out().println("kafka " + AppInfoParser.getVersion());
    }

    /** As the jar's manifest says; classes that come from no jar have none. */
    static String copydesk() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
    }
}
