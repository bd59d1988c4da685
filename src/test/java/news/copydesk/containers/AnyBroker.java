package news.copydesk.containers;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.copydesk.dev.EmbeddedKafka;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Kafka as it is deployed, in a container; where there is no Docker engine or no image of it, the broker of {@code copydesk dev}. What a
 * test asks of the one it would ask of the other as well.
 */
public final class AnyBroker implements AutoCloseable {

    private final String bootstrapServers;
    private final Runnable stop;

    private AnyBroker(String bootstrapServers, Runnable stop) {
        this.bootstrapServers = bootstrapServers;
        this.stop = stop;
    }

    /** @param properties of the broker */
    public static AnyBroker start(Map<String, String> properties) {
        String lacking = DockerCondition.lacking(false);
        if (lacking.isEmpty()) {
            KafkaContainer kafka = new KafkaContainer(Images.ofEnvironment().kafka()).withEnv(environment(properties));
            kafka.start();
            return new AnyBroker(kafka.getBootstrapServers(), kafka::stop);
        }
        System.err.println("The broker is that of `copydesk dev`, not one in a container: " + lacking);
        EmbeddedKafka kafka = EmbeddedKafka.start(Optional.empty(), 0, properties);
        return new AnyBroker(kafka.bootstrapServers(), kafka::close);
    }

    /** Broker properties as the image takes them: {@code KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS}. */
    private static Map<String, String> environment(Map<String, String> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        property -> "KAFKA_"
                                + property.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        stop.run();
    }
}
