package news.copydesk.cli.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that can be set, checked and ready to use.
 *
 * @param application name of the job: consumer group, prefix of transactional ids and internal topics
 * @param rules folder whose rules win over those in the jar
 * @param recordLimit size in bytes over which a raw record is not edited
 * @param maxAttempts how often a record may go through the job before replay leaves it alone
 * @param stateDirectory where the job keeps its state
 * @param shutdownTimeout how long the job may take to stop
 * @param kafka properties for the Kafka clients, by Kafka's own names
 * @param effective every setting in force with where it came from; values are as given, so secrets stand in it in clear
 */
public record Settings(
        String application,
        Optional<Path> rules,
        int recordLimit,
        Topics topics,
        int maxAttempts,
        Path stateDirectory,
        Duration shutdownTimeout,
        Http http,
        Map<String, String> kafka,
        List<Setting> effective) {

    public Settings {
        kafka = Map.copyOf(kafka);
        effective = List.copyOf(effective);
    }

    /**
     * The topics by what goes through them.
     *
     * @param create whether the job makes those that are missing
     * @param partitions of a topic that is made
     * @param replication of a topic that is made; empty: what the broker does by default
     */
    public record Topics(
            String raw,
            String articles,
            String captions,
            String references,
            String deadLetters,
            boolean create,
            int partitions,
            OptionalInt replication) {}

    /** Where health and metrics are served. */
    public record Http(String host, int port) {}

    /** The settings by name, each with its origin, secrets masked, for a person to read. */
    public List<Setting> shown() {
        return effective.stream()
                .map(setting -> new Setting(setting.name(), Secrets.masked(setting), setting.from()))
                .toList();
    }
}
