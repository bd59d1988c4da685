package news.copydesk.cli.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The properties that Kafka's clients know. */
final class KafkaNames {

    private static final List<String> PREFIXES = List.of(
            "main.consumer.", "restore.consumer.", "global.consumer.", "consumer.", "producer.", "admin.", "topic.");
    private static final int SLIPS = 2;

    private KafkaNames() {}

    static boolean isKnown(String name) {
        return known().contains(withoutPrefix(name));
    }

    /**
     * What a property that no client knows was probably meant to be. Plug-ins have properties of their own, so a name is
     * taken for a slip only if it is nearly one that exists.
     */
    static Optional<String> meantBy(String name) {
        String bare = withoutPrefix(name);
        Set<String> known = known();
        return known.contains(bare)
                ? Optional.empty()
                : Nearest.of(bare, known, SLIPS)
                        .map(nearest -> name.substring(0, name.length() - bare.length()) + nearest);
    }

    /** True for what Kafka itself declares to be a password. */
    static boolean isPassword(String name) {
        ConfigDef.ConfigKey key = ProducerConfig.configDef().configKeys().get(withoutPrefix(name));
        return key != null && key.type == ConfigDef.Type.PASSWORD;
    }

    private static String withoutPrefix(String name) {
        return PREFIXES.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse(name);
    }

    private static Set<String> known() {
        Set<String> names = new TreeSet<>(StreamsConfig.configDef().names());
        names.addAll(ProducerConfig.configNames());
        names.addAll(ConsumerConfig.configNames());
        names.addAll(AdminClientConfig.configNames());
        names.addAll(List.of(
                TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG,
                TopicConfig.RETENTION_MS_CONFIG,
                TopicConfig.RETENTION_BYTES_CONFIG,
                TopicConfig.SEGMENT_BYTES_CONFIG,
                TopicConfig.SEGMENT_MS_CONFIG,
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                TopicConfig.DELETE_RETENTION_MS_CONFIG,
                TopicConfig.COMPRESSION_TYPE_CONFIG));
        return names;
    }
}
