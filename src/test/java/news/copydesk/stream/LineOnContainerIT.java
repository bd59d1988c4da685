package news.copydesk.stream;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The behaviour of the job on Kafka as it is deployed, in a container; skipped where there is no Docker. Another image than the official
 * one, built where no registry can be reached for instance, is named by {@code COPYDESK_KAFKA_IMAGE} in the environment or as a system
 * property.
 */
@Testcontainers(disabledWithoutDocker = true)
class LineOnContainerIT extends LineBehaviour {

    private static final String OFFICIAL = "apache/kafka";

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer(
                    DockerImageName.parse(image()).asCompatibleSubstituteFor(OFFICIAL))
            .withEnv(environment(IMPATIENT_BROKER));

    private static String image() {
        String name = "COPYDESK_KAFKA_IMAGE";
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .orElse(OFFICIAL + ":4.3.1");
    }

    /** Broker properties as the image takes them: {@code KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS}. */
    private static Map<String, String> environment(Map<String, String> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        property -> "KAFKA_"
                                + property.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    @Override
    String bootstrapServers() {
        return KAFKA.getBootstrapServers();
    }
}
