package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** A cluster, whichever that is, on which each test has topics of its own. */
abstract class OnCluster {

    /** Tighter than a production cluster's, so that a killed instance is soon forgotten. */
    static final Map<String, String> IMPATIENT =
            Map.of("session.timeout.ms", "3000", "heartbeat.interval.ms", "500", "transaction.timeout.ms", "5000");

    /** What the broker has to be told for the same reason. */
    static final Map<String, String> IMPATIENT_BROKER = Map.of(
            "group.min.session.timeout.ms",
            "1000",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms",
            "1000");

    @TempDir
    Path state;

    Cluster cluster;
    LineSettings settings;
    Topics topics;

    /** Where the cluster listens. */
    abstract String bootstrapServers();

    @BeforeEach
    void freshTopics(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        cluster = new Cluster(bootstrapServers());
        topics = Topics.standard().withPrefix(name + ".").withReplication(1);
        settings = LineSettings.of(bootstrapServers())
                .withApplicationId(name)
                .withTopics(topics)
                .withKafka(IMPATIENT)
                .withKafka(Map.of("state.dir", state.toString()));
    }

    Line running(Function<RawArticle, Edited> desk) throws InterruptedException {
        Line line = new Line(settings, desk, Clock.systemUTC());
        line.start();
        line.awaitRunning(Cluster.DEADLINE);
        return line;
    }

    void createTopics() {
        try (Admin admin = cluster.admin()) {
            new TopicSetup(admin, Duration.ofSeconds(30)).createMissing(topics.required());
        }
    }

    /** Articles and, every tenth, something that becomes a dead letter; each with its number as its key. */
    List<ProducerRecord<byte[], byte[]>> numbered(int first, int count, Set<String> expected) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String text = "Article " + i + (i % 10 == 0 ? "\n!throw" : "\nIt has text.\nPhoto: A picture");
            records.add(raw(String.valueOf(i), text.getBytes(UTF_8)));
            expected.add("Article " + i);
        }
        return records;
    }

    ProducerRecord<byte[], byte[]> raw(String key, byte[] value, String... headers) {
        return new ProducerRecord<>(
                topics.raw().name(),
                null,
                key == null ? null : key.getBytes(UTF_8),
                value,
                LineDriver.headers(headers));
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }
}
