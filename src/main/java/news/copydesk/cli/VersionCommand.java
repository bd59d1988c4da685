package news.copydesk.cli;

import java.util.Optional;
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
        console.out().println("copydesk " + version(Main.class));
        console.out().println("java " + Runtime.version());
        console.out().println("kafka " + org.apache.kafka.common.utils.AppInfoParser.getVersion());
    }

    /** As the jar's manifest says; classes that come from no jar have none. */
    private static String version(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("(unpacked)");
    }
}
