package news.copydesk.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    @TempDir
    Path temp;

    @Test
    void keeps_its_data_in_the_directory_it_is_given() throws Exception {
        Path data = temp.resolve("new/kafka");
        int port;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0)) {
            port = kafka.port();
            write(kafka, "kept");
        }
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, port)) {
            assertThat(kafka.bootstrapServers()).isEqualTo("localhost:" + port);
            assertThat(kafka.dataDirectory()).isEqualTo(data);
            assertThat(read(kafka)).isEqualTo("kept");
        }
    }

    @Test
    void starts_on_the_data_of_a_killed_broker_without_waiting_for_its_session_to_end() throws Exception {
        Path asAfterAKill = temp.resolve("copy");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(temp.resolve("kafka"), 0)) {
            write(kafka, "kept");
            copy(kafka.dataDirectory(), asAfterAKill);
        }

        Map<String, String> longSession = Map.of("broker.session.timeout.ms", "300000");
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            try (EmbeddedKafka kafka = EmbeddedKafka.start(Optional.of(asAfterAKill), 0, longSession)) {
                assertThat(read(kafka)).isEqualTo("kept");
            }
        });
    }

    @Test
    void leaves_nothing_of_a_temporary_directory_and_may_be_closed_twice() {
        EmbeddedKafka kafka = EmbeddedKafka.start();
        assertThat(kafka.dataDirectory()).isDirectory();

        kafka.close();
        kafka.close();

        assertThat(kafka.dataDirectory()).doesNotExist();
    }

    @Test
    void refuses_a_directory_that_is_in_use_and_leaves_its_broker_alone() throws Exception {
        Path data = temp.resolve("kafka");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, 0)) {
            assertThatThrownBy(() -> EmbeddedKafka.start(data, 0))
                    .isInstanceOf(EmbeddedKafkaException.class)
                    .hasMessage(
                            data + " is in use by a Kafka that is running: stop that one, or choose another directory");
            write(kafka, "still there");
            assertThat(read(kafka)).isEqualTo("still there");
        }
    }

    @Test
    void refuses_a_port_that_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> EmbeddedKafka.start(temp.resolve("kafka"), other.getLocalPort()))
                    .isInstanceOf(EmbeddedKafkaException.class)
                    .hasMessageStartingWith("Port " + other.getLocalPort() + " on localhost cannot be used (")
                    .hasMessageEndingWith("or choose another port");
        }
        assertThat(temp.resolve("kafka")).doesNotExist();
    }

    @Test
    void refuses_a_port_that_is_none() {
        assertThatThrownBy(() -> EmbeddedKafka.start(temp, 70_000)).isInstanceOf(EmbeddedKafkaException.class);
    }

    @Test
    void refuses_the_data_of_another_cluster() throws IOException {
        Files.writeString(temp.resolve("meta.properties"), "version=1\ncluster.id=production\nnode.id=7\n");

        assertThatThrownBy(() -> EmbeddedKafka.start(temp, 0))
                .isInstanceOf(EmbeddedKafkaException.class)
                .hasMessage(temp
                        + " holds the data of another Kafka (cluster production, node 7): choose another directory");
    }

    @Test
    void refuses_a_directory_with_other_files_in_it() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "irreplaceable");

        assertThatThrownBy(() -> EmbeddedKafka.start(temp, 0))
                .isInstanceOf(EmbeddedKafkaException.class)
                .hasMessage(temp + " holds files that are not a broker's: choose an empty directory or a new one");
    }

    @Test
    void refuses_a_path_that_is_a_file() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> EmbeddedKafka.start(file, 0))
                .isInstanceOf(EmbeddedKafkaException.class)
                .hasMessageContaining(" is a file): choose a directory that can be written")
                .hasMessageNotContaining("Exception");
    }

    @Test
    void says_what_is_wrong_with_a_property() {
        assertThatThrownBy(() -> EmbeddedKafka.start(Optional.empty(), 0, Map.of("num.io.threads", "many")))
                .isInstanceOf(EmbeddedKafkaException.class)
                .hasMessageContaining("num.io.threads");
    }

    private static void write(EmbeddedKafka kafka, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(config);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("t", 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>("t", value)).get();
        }
    }

    private static String read(EmbeddedKafka kafka) {
        Map<String, Object> config = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("t", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(20));
            assertThat(records.count()).isEqualTo(1);
            return records.iterator().next().value();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
