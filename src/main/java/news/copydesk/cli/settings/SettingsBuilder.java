package news.copydesk.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.internals.Topic;

/** Lays settings over one another, refuses what is unknown, and checks every value. */
final class SettingsBuilder {

    private static final int MAX_PORT = 65_535;
    private static final String BROKER = "broker";

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    /** @param given weakest source first */
    SettingsBuilder(List<Setting> given) {
        for (Key key : Key.values()) {
            settings.put(key.dotted(), key.fallback());
        }
        Map<String, Setting> kafka = new TreeMap<>();
        for (Setting setting : given) {
            check(setting);
            (Key.isKnown(setting.name()) ? settings : kafka).put(setting.name(), setting);
        }
        settings.putAll(kafka);
    }

    private static void check(Setting setting) {
        if (Key.isKnown(setting.name())) {
            return;
        }
        if (!setting.isKafka() || setting.kafkaName().isEmpty()) {
            throw new SettingsException(setting.from() + ": there is no setting '" + setting.name() + "'; "
                    + Nearest.remark(setting.name(), Key.names()));
        }
        if (setting.kafkaName().equals("application.id")) {
            throw setting.refuse("set `application` instead");
        }
        KafkaNames.meantBy(setting.kafkaName()).ifPresent(meant -> {
            throw setting.refuse("Kafka has no such property; did you mean '" + Setting.KAFKA + meant + "'?");
        });
    }

    /** @param config the folder beside the program whose rules are used if no other is named */
    Settings build(Path config) {
        return new Settings(
                legalName(Key.APPLICATION),
                rules(config),
                Values.bytes(get(Key.RECORD_LIMIT)),
                topics(),
                Values.integer(get(Key.MAX_ATTEMPTS), 1, 1_000),
                path(Values.present(get(Key.STATE))),
                Values.duration(get(Key.SHUTDOWN)),
                new Settings.Http(Values.present(get(Key.HTTP_HOST)), Values.integer(get(Key.HTTP_PORT), 0, MAX_PORT)),
                kafka(),
                List.copyOf(settings.values()));
    }

    private Settings.Topics topics() {
        return new Settings.Topics(
                legalName(Key.RAW),
                legalName(Key.ARTICLES),
                legalName(Key.CAPTIONS),
                legalName(Key.REFERENCES),
                legalName(Key.DEAD_LETTERS),
                Values.truth(get(Key.CREATE)),
                Values.integer(get(Key.PARTITIONS), 1, 10_000),
                replication());
    }

    private OptionalInt replication() {
        Setting setting = get(Key.REPLICATION);
        return setting.value().strip().equals(BROKER)
                ? OptionalInt.empty()
                : OptionalInt.of(Values.integer(setting, 1, 100));
    }

    private Optional<Path> rules(Path config) {
        Setting setting = get(Key.RULES);
        if (setting.value().isBlank()) {
            return Optional.of(config).filter(Files::isDirectory);
        }
        Path named = path(setting.value().strip());
        if (!Files.isDirectory(named)) {
            throw setting.refuse("there is no folder " + named + "; name one that holds rules/ or sources/");
        }
        return Optional.of(named);
    }

    private Map<String, String> kafka() {
        Map<String, String> properties = new TreeMap<>();
        settings.values().stream()
                .filter(Setting::isKafka)
                .forEach(setting -> properties.put(setting.kafkaName(), setting.value()));
        return properties;
    }

    private String legalName(Key key) {
        Setting setting = get(key);
        String name = Values.present(setting);
        try {
            Topic.validate(name);
        } catch (InvalidTopicException e) {
            throw setting.refuse(
                    "'" + name + "' is no name for Kafka: at most 249 letters of a-z, A-Z, 0-9, '.', '_' and '-'");
        }
        return name;
    }

    private static Path path(String value) {
        return value.startsWith("~/") ? Path.of(System.getProperty("user.home"), value.substring(2)) : Path.of(value);
    }

    private Setting get(Key key) {
        return settings.get(key.dotted());
    }
}
