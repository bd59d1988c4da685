package news.copydesk.cli.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The settings of Copydesk's own, with what holds when nobody says otherwise. */
enum Key {
    APPLICATION("application", "copydesk"),
    RULES("rules", ""),
    RECORD_LIMIT("limits.record", "1 MiB"),
    RAW("topics.raw", "news.raw"),
    ARTICLES("topics.articles", "news.articles"),
    CAPTIONS("topics.captions", "news.captions"),
    REFERENCES("topics.references", "news.references"),
    CLUSTERS("topics.clusters", "news.clusters"),
    DEAD_LETTERS("topics.dead-letters", "news.dead-letters"),
    CREATE("topics.create", "true"),
    PARTITIONS("topics.partitions", "4"),
    REPLICATION("topics.replication", "broker"),
    MAX_ATTEMPTS("dead-letters.max-attempts", "3"),
    STATE("state.directory", "~/.local/state/copydesk"),
    STATE_RETENTION("state.retention", "365 d"),
    WITHDRAWAL_GRACE("state.withdrawal-grace", "7 d"),
    STANDBY_REPLICAS("state.standby-replicas", "1"),
    STATE_MEMORY("state.memory", "96 MiB"),
    SHUTDOWN("shutdown.timeout", "20 s"),
    HTTP_HOST("http.host", "localhost"),
    HTTP_PORT("http.port", "8090"),
    HTTP_ADVERTISED("http.advertised", ""),
    BOOTSTRAP("kafka.bootstrap.servers", "localhost:9092");

    private final String dotted;
    private final String fallback;

    Key(String dotted, String fallback) {
        this.dotted = dotted;
        this.fallback = fallback;
    }

    /** The name in files and flags. */
    String dotted() {
        return dotted;
    }

    /** The name in the environment, without {@code COPYDESK_}. */
    String environmentName() {
        return dotted.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    Setting fallback() {
        return new Setting(dotted, fallback, Setting.DEFAULT);
    }

    static boolean isKnown(String dotted) {
        return Arrays.stream(values()).anyMatch(key -> key.dotted.equals(dotted));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Key::dotted).toList();
    }
}
