package news.copydesk.stream;

import news.copydesk.containers.AnyBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** The behaviour of the job on a real broker. */
class LineIT {

    private static AnyBroker kafka;

    @BeforeAll
    static void start() {
        kafka = AnyBroker.start(OnCluster.IMPATIENT_BROKER);
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
