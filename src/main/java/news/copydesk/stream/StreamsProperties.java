package news.copydesk.stream;

import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What Copydesk asks of Kafka Streams unless a setting says otherwise. */
final class StreamsProperties {

    private StreamsProperties() {}

    static Properties of(LineSettings settings) {
        Properties p = new Properties();
        p.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        p.setProperty(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.setProperty(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true");
        p.setProperty(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                settings.topics().deadLetters().name());
        p.setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // The client measures before it compresses, the topic after: what a topic takes must not fail at the client.
        int largest = settings.topics().all().stream()
                .mapToInt(Topic::maxMessageBytes)
                .max()
                .orElseThrow();
        p.setProperty(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(largest));
        p.setProperty(ProducerConfig.BUFFER_MEMORY_CONFIG, String.valueOf(Math.max(32L * 1024 * 1024, 4L * largest)));
        settings.kafka().forEach(p::setProperty);
        return p;
    }
}
