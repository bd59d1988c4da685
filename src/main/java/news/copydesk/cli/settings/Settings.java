package news.copydesk.cli.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.copydesk.stream.LineSettings;

/**
 * Everything that can be set, checked and ready to use.
 *
 * @param line what the job has to know: name, topics, limits, Kafka's properties
 * @param rules folder whose rules win over those in the jar
 * @param maxAttempts how often a record may go through the job before replay leaves it alone
 * @param http where health and metrics are served
 * @param effective every setting in force with where it came from; values are as given, so secrets stand in it in clear
 */
public record Settings(LineSettings line, Optional<Path> rules, int maxAttempts, Http http, List<Setting> effective) {

    public Settings {
        effective = List.copyOf(effective);
    }

    /**
     * An address to listen on.
     *
     * @param port 0 for any free one
     */
    public record Http(String host, int port) {}

    /** The settings by name, each with its origin, secrets masked, for a person to read. */
    public List<Setting> shown() {
        return effective.stream()
                .map(setting -> new Setting(setting.name(), Secrets.masked(setting), setting.from()))
                .toList();
    }
}
