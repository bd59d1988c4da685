package news.copydesk.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.copydesk.cli.print.FileFault;

/**
 * Reads settings from environment variables.
 *
 * <p>{@code COPYDESK_HTTP_PORT} is {@code http.port}. {@code COPYDESK_KAFKA_SECURITY_PROTOCOL} is Kafka's {@code
 * security.protocol}: one underscore stands for a dot, two for an underscore, three for a dash, as in Apache Kafka's own image.
 * {@code COPYDESK_…_FILE} names a file that holds the value, as secrets are mounted. An empty variable counts as not set.
 */
final class SettingsEnvironment {

    static final String PREFIX = "COPYDESK_";
    private static final String KAFKA = "KAFKA_";
    private static final String FILE = "_FILE";

    /** Read elsewhere: the launcher's, the place of the settings file, and the images of docker/ and of the container tests. */
    private static final Set<String> OTHERS = Set.of(
            "COPYDESK_JAVA_OPTS", "COPYDESK_CONFIG", "COPYDESK_IMAGE", "COPYDESK_BASE_IMAGE", "COPYDESK_KAFKA_IMAGE");

    private final Map<String, String> environment;

    private SettingsEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The settings in the order of the variables' names.
     *
     * @throws SettingsException for a variable that sets nothing, and for a file that cannot be read
     */
    static List<Setting> read(Map<String, String> environment) {
        return new SettingsEnvironment(environment).read();
    }

    private List<Setting> read() {
        List<Setting> settings = new ArrayList<>();
        new TreeMap<>(environment).forEach((variable, value) -> {
            if (variable.startsWith(PREFIX)
                    && !value.isEmpty()
                    && !OTHERS.contains(variable)
                    && !isServiceLink(variable, value)) {
                settings.add(setting(variable, value));
            }
        });
        return settings;
    }

    private Setting setting(String variable, String value) {
        Optional<String> name = name(variable);
        if (name.isPresent() && (!variable.endsWith(FILE) || isCertain(name.get()))) {
            return new Setting(name.get(), value, variable);
        }
        if (variable.endsWith(FILE)) {
            String plain = variable.substring(0, variable.length() - FILE.length());
            if (!environment.getOrDefault(plain, "").isEmpty()) {
                throw new SettingsException(variable + ": " + plain + " is set too; keep one of the two");
            }
            return new Setting(name(plain).orElseThrow(() -> unknown(plain)), contents(variable, value), variable);
        }
        throw unknown(variable);
    }

    /** A handful of Kafka's properties end in {@code .file} themselves. */
    private static boolean isCertain(String name) {
        return !name.startsWith(Setting.KAFKA) || KafkaNames.isKnown(name.substring(Setting.KAFKA.length()));
    }

    private static Optional<String> name(String variable) {
        String bare = variable.substring(PREFIX.length());
        Optional<String> own = Arrays.stream(Key.values())
                .filter(key -> key.environmentName().equals(bare))
                .map(Key::dotted)
                .findFirst();
        return own.or(() -> bare.startsWith(KAFKA) && bare.length() > KAFKA.length()
                ? Optional.of(Setting.KAFKA + kafkaName(bare.substring(KAFKA.length())))
                : Optional.empty());
    }

    private static String kafkaName(String shouted) {
        return shouted.toLowerCase(Locale.ROOT)
                .replace("___", "-")
                .replace("__", "\u0000")
                .replace('_', '.')
                .replace('\u0000', '_');
    }

    private static String contents(String variable, String file) {
        try {
            return Files.readString(NamedPath.of(file)).stripTrailing();
        } catch (IOException e) {
            throw unreadable(variable, file, FileFault.of(e, NamedPath.of(file)));
        } catch (InvalidPathException e) {
            throw unreadable(variable, file, e.getReason());
        }
    }

    private static SettingsException unreadable(String variable, String file, String why) {
        return new SettingsException(variable + ": the file " + file + " cannot be read (" + why + ")");
    }

    private static SettingsException unknown(String variable) {
        List<String> known = Stream.concat(
                        Arrays.stream(Key.values()).map(key -> PREFIX + key.environmentName()), OTHERS.stream())
                .toList();
        return new SettingsException(
                "environment: nothing is set by " + variable + "; " + Nearest.remark(variable, known));
    }

    /** Kubernetes puts the address of a service named copydesk in variables that look like settings, but set nothing. */
    private static boolean isServiceLink(String variable, String value) {
        return variable.endsWith("_SERVICE_HOST")
                || variable.contains("_SERVICE_PORT")
                || variable.contains("_PORT_") && (variable.contains("_TCP") || variable.contains("_UDP"))
                || variable.endsWith("_PORT") && (value.startsWith("tcp://") || value.startsWith("udp://"));
    }
}
