package news.copydesk.stream;

import java.util.Optional;
import news.copydesk.dev.EmbeddedKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The behaviour of the job on the broker of {@code copydesk dev}. */
class LineOnEmbeddedKafkaIT extends LineBehaviour {

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(Optional.empty(), 0, IMPATIENT_BROKER);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Override
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }
}
