package news.copydesk.stream;

import java.util.Optional;
import news.copydesk.dev.EmbeddedKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The behaviour of the job on the broker of {@code copydesk dev}. */
class LineOnEmbeddedKafkaIT {

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(Optional.empty(), 0, OnCluster.IMPATIENT_BROKER);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Nested
    class Work extends LineBehaviour {

        @Override
        String bootstrapServers() {
            return kafka.bootstrapServers();
        }
    }

    @Nested
    class Restarts extends RestartBehaviour {

        @Override
        String bootstrapServers() {
            return kafka.bootstrapServers();
        }
    }

    @Nested
    class ItsTopics extends TopicsBehaviour {

        @Override
        String bootstrapServers() {
            return kafka.bootstrapServers();
        }
    }
}
