package news.copydesk.cli.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.LineSettings.TopicPolicy;
import news.copydesk.stream.StateSettings;
import news.copydesk.stream.Topics;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.streams.StreamsConfig;

/** Lays settings over one another, refuses what is unknown, and checks every value. */
final class SettingsBuilder {

    private static final int MAX_PORT = 65_535;
    private static final String BROKER = "broker";

    /** Properties of Kafka's that have a setting here, and may not have two values. */
    private static final Map<String, String> OWN_NAMES = Map.of(
            StreamsConfig.APPLICATION_ID_CONFIG, Key.APPLICATION.dotted(),
            StreamsConfig.STATE_DIR_CONFIG, Key.STATE.dotted(),
            StreamsConfig.APPLICATION_SERVER_CONFIG, Key.HTTP_ADVERTISED.dotted(),
            StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, Key.STANDBY_REPLICAS.dotted(),
            StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Key.DEAD_LETTERS.dotted());

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
        String own = OWN_NAMES.get(setting.kafkaName());
        if (own != null) {
            throw setting.refuse("set `" + own + "` instead");
        }
        KafkaNames.meantBy(setting.kafkaName()).ifPresent(meant -> {
            throw setting.refuse("Kafka has no such property; did you mean '" + Setting.KAFKA + meant + "'?");
        });
    }

    /** @param config the folder beside the program whose rules are used if no other is named */
    Settings build(Path config) {
        return new Settings(
                new LineSettings(
                        legalName(Key.APPLICATION),
                        topics(),
                        Values.truth(get(Key.CREATE)) ? TopicPolicy.CREATE : TopicPolicy.CHECK,
                        Values.bytes(
                                get(Key.RECORD_LIMIT), Topics.standard().raw().capacity()),
                        Values.duration(get(Key.SHUTDOWN)),
                        state(),
                        kafka()),
                rules(config),
                Values.integer(get(Key.MAX_ATTEMPTS), 1, 1_000),
                new Settings.Http(Values.present(get(Key.HTTP_HOST)), Values.integer(get(Key.HTTP_PORT), 0, MAX_PORT)),
                List.copyOf(settings.values()));
    }

    private StateSettings state() {
        Duration retention = Values.duration(get(Key.STATE_RETENTION));
        Duration grace = Values.duration(get(Key.WITHDRAWAL_GRACE));
        if (retention.isZero()) {
            throw get(Key.STATE_RETENTION).refuse("with no retention nothing could be remembered");
        }
        if (grace.compareTo(retention) > 0) {
            throw get(Key.WITHDRAWAL_GRACE).refuse("this must not be longer than " + Key.STATE_RETENTION.dotted());
        }
        return new StateSettings(
                retention,
                grace,
                Values.integer(get(Key.STANDBY_REPLICAS), 0, 100),
                Values.bytes(get(Key.STATE_MEMORY), 16L << 20, 1L << 40));
    }

    private Topics topics() {
        Topics standard = Topics.standard();
        Topics sized = named(standard).withPartitions(Values.integer(get(Key.PARTITIONS), 1, 10_000));
        Setting replication = get(Key.REPLICATION);
        return replication.value().strip().equals(BROKER)
                ? sized
                : sized.withReplication(Values.integer(replication, 1, 100));
    }

    private Topics named(Topics standard) {
        try {
            return new Topics(
                    standard.raw().withName(legalName(Key.RAW)),
                    standard.articles().withName(legalName(Key.ARTICLES)),
                    standard.captions().withName(legalName(Key.CAPTIONS)),
                    standard.references().withName(legalName(Key.REFERENCES)),
                    standard.clusters().withName(legalName(Key.CLUSTERS)),
                    standard.deadLetters().withName(legalName(Key.DEAD_LETTERS)));
        } catch (IllegalArgumentException e) {
            throw new SettingsException("topics: " + e.getMessage());
        }
    }

    private Optional<Path> rules(Path config) {
        Setting setting = get(Key.RULES);
        if (setting.value().isBlank()) {
            return Optional.of(config).filter(Files::isDirectory);
        }
        Path named = Values.path(setting);
        if (!Files.isDirectory(named)) {
            throw setting.refuse("there is no folder " + named + "; name one that holds rules/ or sources/");
        }
        if (!Files.isDirectory(named.resolve("rules")) && !Files.isDirectory(named.resolve("sources"))) {
            throw setting.refuse("there is neither rules/ nor sources/ in " + named + "; name a folder that holds one");
        }
        return Optional.of(named);
    }

    private Map<String, String> kafka() {
        Map<String, String> properties = new TreeMap<>();
        settings.values().stream()
                .filter(Setting::isKafka)
                .forEach(setting -> properties.put(setting.kafkaName(), setting.value()));
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG, Values.path(get(Key.STATE)).toString());
        advertised().ifPresent(address -> properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address));
        return properties;
    }

    private Optional<String> advertised() {
        Setting setting = get(Key.HTTP_ADVERTISED);
        String address = setting.value().strip();
        if (!address.isEmpty() && !isHostAndPort(address)) {
            throw setting.refuse("'" + address + "' is no HOST:PORT");
        }
        return Optional.of(address).filter(found -> !found.isEmpty());
    }

    /** As Java's HTTP client takes it: it knows no host with an underscore, and of IPv6 only what is in brackets. */
    private static boolean isHostAndPort(String address) {
        try {
            URI uri = new URI("http://" + address);
            return uri.getPort() > 0
                    && uri.getPort() <= MAX_PORT
                    && address.equals(uri.getHost() + ":" + uri.getPort());
        } catch (URISyntaxException none) {
            return false;
        }
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

    private Setting get(Key key) {
        return settings.get(key.dotted());
    }
}
