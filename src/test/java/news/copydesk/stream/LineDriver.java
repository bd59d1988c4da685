package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers.InMemoryDslStoreSuppliers;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers.RocksDBDslStoreSuppliers;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.JsonNode;

/** The production topology without a broker. Every event that comes out has been checked against its schema. */
final class LineDriver implements AutoCloseable {

    static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    /** No record is ahead of it: the times of a test are not those of the machine. */
    private static final Clock END_OF_TIME = Clock.fixed(Instant.ofEpochMilli(Long.MAX_VALUE), ZoneOffset.UTC);

    private final LineSettings settings;
    private final Path state;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;

    /** Its state is in memory unless the settings say otherwise. */
    LineDriver(LineSettings settings, Function<RawArticle, Edited> desk) {
        this.settings =
                settings.withKafka(stores(InMemoryDslStoreSuppliers.class)).withKafka(settings.kafka());
        this.state = temporaryFolder();
        Properties properties = this.settings.toProperties();
        properties.setProperty("state.dir", state.toString());
        this.driver =
                new TopologyTestDriver(CopydeskTopology.build(this.settings, desk, END_OF_TIME), properties, TIME);
        this.raw = driver.createInputTopic(
                settings.topics().raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    static LineDriver with(Function<RawArticle, Edited> desk) {
        return new LineDriver(LineSettings.of("localhost:1"), desk);
    }

    /** As a job has it: the driver commits after each record of any topic, and RocksDB then writes a file for each store. */
    static LineDriver onDisk(Function<RawArticle, Edited> desk) {
        return new LineDriver(LineSettings.of("localhost:1").withKafka(stores(RocksDBDslStoreSuppliers.class)), desk);
    }

    private static Map<String, String> stores(Class<? extends DslStoreSuppliers> suppliers) {
        return Map.of(StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG, suppliers.getName());
    }

    void send(String value, String... headers) {
        send(null, value.getBytes(UTF_8), headers);
    }

    void send(byte[] key, byte[] value, String... headers) {
        sendAt(TIME, key, value, headers);
    }

    void sendAt(Instant time, byte[] key, byte[] value, String... headers) {
        raw.pipeInput(new TestRecord<>(key, value, headers(headers), time));
    }

    /** An article under its address, which is its id and its key as well, of the site {@code post}. */
    void page(String url, Instant fetched, String... lines) {
        page("post", url, fetched, lines);
    }

    void page(String site, String url, Instant fetched, String... lines) {
        keyed(url, site, url, fetched, lines);
    }

    /** The same under a key that is not its address. */
    void keyed(String key, String site, String url, Instant fetched, String... lines) {
        sendAt(
                fetched,
                key.getBytes(UTF_8),
                String.join("\n", lines).getBytes(UTF_8),
                "url: " + url,
                "source: " + site,
                "fetched-at: " + fetched.atOffset(ZoneOffset.ofHours(1)));
    }

    /** The tombstone of a raw record's key. */
    void withdraw(String key, Instant time) {
        sendAt(time, key.getBytes(UTF_8), null);
    }

    /** Lets the wall clock go on, and with it whatever is done from time to time. */
    void passTime(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** How often something was counted: {@code stream-SCOPE-metrics}, {@code OPERATION-total} of what. */
    double counted(String scope, String operation, String what) {
        return driver.metrics().values().stream()
                .filter(metric -> metric.metricName().group().equals("stream-" + scope + "-metrics")
                        && metric.metricName().name().equals(operation + "-total")
                        && metric.metricName().tags().get(scope + "-id").equals(what))
                .mapToDouble(metric -> (Double) metric.metricValue())
                .sum();
    }

    /** How often the verdict was given. */
    double verdicts(String verdict) {
        return counted("identify", "verdicts", verdict);
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

    List<TestRecord<byte[], byte[]>> clusters() {
        return events(settings.topics().clusters(), "cluster-1");
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
        try {
            Utils.delete(state.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "lines")), "line");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Each as its key and what its event says under these names; of a tombstone only {@code gone}. */
    static List<String> said(List<TestRecord<byte[], byte[]>> events, String... pointers) {
        return events.stream()
                .map(event -> {
                    StringBuilder said = new StringBuilder(new String(event.key(), UTF_8));
                    if (event.value() == null) {
                        return said.append(" gone").toString();
                    }
                    JsonNode json = Json.mapper().readTree(event.value());
                    for (String pointer : pointers) {
                        JsonNode found = json.at(pointer);
                        said.append(' ')
                                .append(
                                        found.isMissingNode()
                                                ? "-"
                                                : found.isString() ? found.asString() : found.toString());
                    }
                    return said.toString();
                })
                .toList();
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

    /** What came out, without a look at its schema. */
    List<TestRecord<byte[], byte[]>> unchecked(Topic topic) {
        return driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** What went to be compared with the signatures in its bands. */
    List<TestRecord<byte[], byte[]>> toBands() {
        return driver.createOutputTopic(
                        settings.applicationId() + "-" + Hop.BY_BAND.topic(),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private List<TestRecord<byte[], byte[]>> events(Topic topic, String schema) {
        List<TestRecord<byte[], byte[]>> records = unchecked(topic);
        records.stream()
                .filter(record -> record.value() != null)
                .forEach(record -> EventSchemas.assertValid(schema, record.value()));
        return records;
    }
}
