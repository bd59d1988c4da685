package news.copydesk.stream;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import news.copydesk.containers.Images;
import news.copydesk.containers.NeedsDocker;
import org.junit.jupiter.api.Nested;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The behaviour of the job on Kafka as it is deployed, in a container. */
@NeedsDocker
@Testcontainers
class LineOnContainerIT {

    @Container
    private static final KafkaContainer KAFKA =
            new KafkaContainer(Images.ofEnvironment().kafka()).withEnv(environment(OnCluster.IMPATIENT_BROKER));

    /** Broker properties as the image takes them: {@code KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS}. */
    private static Map<String, String> environment(Map<String, String> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        property -> "KAFKA_"
                                + property.getKey().toUpperCase(Locale.ROOT).replace('.', '_'),
                        Map.Entry::getValue));
    }

    @Nested
    class Work extends LineBehaviour {

        @Override
        String bootstrapServers() {
            return KAFKA.getBootstrapServers();
        }
    }

    @Nested
    class Restarts extends RestartBehaviour {

        @Override
        String bootstrapServers() {
            return KAFKA.getBootstrapServers();
        }
    }

    @Nested
    class ItsTopics extends TopicsBehaviour {

        @Override
        String bootstrapServers() {
            return KAFKA.getBootstrapServers();
        }
    }
}
