package news.copydesk.image;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Feeds raw text to a cluster and reads what the job makes of it. */
final class Newswire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;

    Newswire(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", "image-test",
                        "auto.offset.reset", "earliest",
                        "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    void send(String topic, String text) {
        producer.send(new ProducerRecord<>(topic, text));
        producer.flush();
    }

    /** The value of the first record on the topic; fails, with the log of who should have sent it, if none comes in time. */
    String first(String topic, Supplier<String> log) {
        consumer.subscribe(List.of(topic));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                return event.value();
            }
        }
        throw new AssertionError(
                "nothing came out on " + topic + " within " + PATIENCE.toSeconds() + " s:\n" + log.get());
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
