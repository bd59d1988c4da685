package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The production topology without a broker. Every event that comes out has been checked against its schema. */
final class LineDriver implements AutoCloseable {

    static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    private final LineSettings settings;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;

    LineDriver(LineSettings settings, Function<RawArticle, Edited> desk) {
        this.settings = settings;
        this.driver = new TopologyTestDriver(CopydeskTopology.build(settings, desk), settings.toProperties());
        this.raw = driver.createInputTopic(
                settings.topics().raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static LineDriver with(Function<RawArticle, Edited> desk) {
        return new LineDriver(LineSettings.of("localhost:1"), desk);
    }

    void send(String value, String... headers) {
        send(null, value.getBytes(UTF_8), headers);
    }

    void send(byte[] key, byte[] value, String... headers) {
        raw.pipeInput(new TestRecord<>(key, value, headers(headers), TIME));
    }

    List<TestRecord<byte[], byte[]>> articles() {
        return events(settings.topics().articles(), "article-1");
    }

    List<TestRecord<byte[], byte[]>> captions() {
        return events(settings.topics().captions(), "caption-1");
    }

    List<TestRecord<byte[], byte[]>> references() {
        return events(settings.topics().references(), "reference-1");
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return new ArrayList<>(driver.createOutputTopic(
                        settings.topics().deadLetters().name(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())
                .readRecordsToList());
    }

    TopologyTestDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }

    static Headers headers(String... lines) {
        Headers headers = new RecordHeaders();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            headers.add(line.substring(0, colon), line.substring(colon + 2).getBytes(UTF_8));
        }
        return headers;
    }

    /** Values by name; of a name that is there twice, the last. */
    static Map<String, String> strings(Headers headers) {
        Map<String, String> strings = new LinkedHashMap<>();
        for (Header header : headers) {
            strings.put(header.key(), new String(header.value(), UTF_8));
        }
        return strings;
    }

    private List<TestRecord<byte[], byte[]>> events(Topic topic, String schema) {
        List<TestRecord<byte[], byte[]>> records = driver.createOutputTopic(
                        topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
        records.forEach(record -> EventSchemas.assertValid(schema, record.value()));
        return records;
    }
}
