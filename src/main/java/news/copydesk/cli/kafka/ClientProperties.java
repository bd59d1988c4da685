package news.copydesk.cli.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Tells apart which of the job's Kafka properties are for which client.
 *
 * @param kafka all of them, as Kafka Streams takes them
 */
record ClientProperties(Map<String, String> kafka) {

    /** Before the names of properties that are for one client, or for one only inside the job. */
    private static final List<String> PREFIXES = List.of(
            "admin.", "producer.", "consumer.", "main.consumer.", "restore.consumer.", "global.consumer.", "topic.");

    ClientProperties {
        kafka = Map.copyOf(kafka);
    }

    /**
     * Those of one client: what it knows, what is meant for it by its prefix, which wins, and what only a plug-in can know.
     *
     * @param prefix {@code producer.}
     * @param names all names that the client knows
     * @return a map of the caller's own
     */
    Map<String, Object> of(String prefix, Set<String> names) {
        Map<String, Object> properties = new TreeMap<>();
        kafka.forEach((name, value) -> {
            if (names.contains(name) || isOfPlugin(name)) {
                properties.put(name, value);
            }
        });
        kafka.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                properties.put(name.substring(prefix.length()), value);
            }
        });
        return properties;
    }

    private static boolean isOfPlugin(String name) {
        return PREFIXES.stream().noneMatch(name::startsWith)
                && !StreamsConfig.configDef().names().contains(name)
                && !ProducerConfig.configNames().contains(name)
                && !ConsumerConfig.configNames().contains(name)
                && !AdminClientConfig.configNames().contains(name);
    }

    /** The brokers to start from, for messages. */
    String servers() {
        return kafka.getOrDefault("bootstrap.servers", "(no bootstrap.servers)");
    }
}
