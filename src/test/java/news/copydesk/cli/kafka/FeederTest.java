package news.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class FeederTest {

    private final List<String> complaints = new ArrayList<>();

    @Test
    void a_cluster_that_never_answers_is_waited_for_once() {
        Clients nowhere = new Clients(Map.of("bootstrap.servers", "localhost:1"));
        Producer<byte[], byte[]> producer = nowhere.producer(Map.of(ProducerConfig.MAX_BLOCK_MS_CONFIG, "200"));
        try {
            Feeder feeder = feeder(producer);
            long start = System.nanoTime();
            int sent = 0;
            while (sent < 100 && send(feeder, "page " + sent)) {
                sent++;
            }

            assertThat(sent).isZero();
            assertThat(send(feeder, "another")).isFalse();
            assertThat(feeder.isGone()).isTrue();
            assertThat(feeder.taken()).isZero();
            assertThat(complaints).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    @Test
    void an_article_that_was_on_its_way_too_long_is_named_and_the_next_is_sent() throws InterruptedException {
        try (MockProducer<byte[], byte[]> producer =
                new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer())) {
            Feeder feeder = feeder(producer);
            assertThat(send(feeder, "slow")).isTrue();
            Thread network = new Thread(() -> producer.errorNext(new TimeoutException("expired")));
            network.start();
            network.join();

            assertThat(send(feeder, "next")).isTrue();
            producer.completeNext();

            assertThat(complaints).containsExactly("slow: expired");
            assertThat(feeder.taken()).isEqualTo(1);
            assertThat(feeder.refused()).isEqualTo(1);
        }
    }

    private Feeder feeder(Producer<byte[], byte[]> producer) {
        return new Feeder(producer, "news.raw", (name, why) -> complaints.add(name + ": " + why));
    }

    private static boolean send(Feeder feeder, String name) {
        return feeder.send(name, new byte[0], new byte[] {1}, new RecordHeaders());
    }
}
