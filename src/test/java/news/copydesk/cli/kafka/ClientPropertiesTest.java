package news.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

class ClientPropertiesTest {

    private final ClientProperties properties = new ClientProperties(Map.of(
            "bootstrap.servers", "a:1",
            "security.protocol", "SSL",
            "num.stream.threads", "4",
            "state.dir", "/x",
            "linger.ms", "5",
            "producer.linger.ms", "50",
            "main.consumer.max.poll.records", "1",
            "my.plugin", "y"));

    @Test
    void aProducerGetsWhatItKnowsAndWhatIsMeantForIt() {
        assertThat(properties.of("producer.", ProducerConfig.configNames()))
                .isEqualTo(Map.of(
                        "bootstrap.servers", "a:1", "security.protocol", "SSL", "linger.ms", "50", "my.plugin", "y"));
    }

    @Test
    void aConsumerDoesNotGetAProducersProperties() {
        assertThat(properties.of("consumer.", ConsumerConfig.configNames()))
                .containsOnlyKeys("bootstrap.servers", "security.protocol", "my.plugin");
    }
}
