package news.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.dev.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class TopicReaderIT {

    private static final String TOPIC = "letters";

    @Test
    void gives_up_on_a_cluster_that_does_not_send_what_it_has_promised() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start()) {
            Map<String, String> properties = Map.of("bootstrap.servers", kafka.bootstrapServers());
            write(Map.copyOf(properties));
            try (TopicReader reader = TopicReader.open(new Clients(properties), TOPIC)) {
                List<Long> read = new ArrayList<>();
                Map<TopicPartition, Long> beyond = Map.of(new TopicPartition(TOPIC, 0), 3L);

                assertThatThrownBy(() -> reader.withPatience(Duration.ofSeconds(1))
                                .readTo(beyond, record -> read.add(record.offset())))
                        .isInstanceOf(ClusterFailure.class)
                        .hasMessage("the cluster has sent nothing for 1 s, though there is more to read: check that its"
                                + " brokers are running, then start again");
                assertThat(read).containsExactly(0L);
            }
        }
    }

    @Test
    void tells_a_quiet_topic_from_a_cluster_that_is_gone() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start();
        try {
            Map<String, String> properties =
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "consumer.default.api.timeout.ms", "2000");
            write(Map.copyOf(properties));
            try (TopicReader reader = TopicReader.open(new Clients(properties), TOPIC)) {
                reader.seekToEnd();
                reader.requireCluster();
                assertThat(reader.poll()).isEmpty();

                kafka.close();
                assertThat(reader.poll()).isEmpty();
                requireGone(reader::requireCluster);
            }
        } finally {
            kafka.close();
        }
    }

    @Test
    void says_that_the_cluster_is_gone_whatever_it_is_asked() throws Exception {
        EmbeddedKafka kafka = EmbeddedKafka.start();
        try {
            Map<String, String> properties =
                    Map.of("bootstrap.servers", kafka.bootstrapServers(), "consumer.default.api.timeout.ms", "500");
            write(Map.copyOf(properties));
            try (TopicReader reader = TopicReader.open(new Clients(properties), List.of(TOPIC), Optional.of("group"))) {
                kafka.close();

                requireGone(reader::seekToEnd);
                requireGone(reader::ends);
                requireGone(reader::beginnings);
                requireGone(reader::committed);
                requireGone(() -> reader.offsetsAt(Instant.EPOCH));
                requireGone(() -> reader.readTo(Map.of(new TopicPartition(TOPIC, 0), 1L), record -> true));
            }
        } finally {
            kafka.close();
        }
    }

    private static void requireGone(ThrowableAssert.ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOf(ClusterFailure.class)
                .hasMessage(
                        "the cluster does not answer any more: check that its brokers are running, then start again");
    }

    private static void write(Map<String, Object> properties) throws Exception {
        try (Admin admin = Admin.create(properties);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(TOPIC, "one")).get();
        }
    }
}
