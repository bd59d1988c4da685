package news.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.streams.KafkaStreams;
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
        console.out().println("kafka " + kafka());
    }

    /** As the jar's manifest says; classes that come from no jar have none. */
    static String copydesk() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
    }

    /** As kafka-streams' jar says of itself: it has no class for that which is its public API. */
    static String kafka() {
        try (InputStream own = KafkaStreams.class.getResourceAsStream("/kafka/kafka-streams-version.properties")) {
            Properties properties = new Properties();
            if (own != null) {
                properties.load(own);
            }
            return properties.getProperty("version", "(unknown)");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
