package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.stream.LineSettings.TopicPolicy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What the job does on a real cluster, whichever that is; each test has topics of its own. */
@SuppressWarnings("try") // a line that runs is a resource that nobody calls, or one that is closed on purpose
abstract class LineBehaviour {

    /** Tighter than a production cluster's, so that a killed instance is soon forgotten. */
    static final Map<String, String> IMPATIENT =
            Map.of("session.timeout.ms", "3000", "heartbeat.interval.ms", "500", "transaction.timeout.ms", "5000");

    /** What the broker has to be told for the same reason. */
    static final Map<String, String> IMPATIENT_BROKER = Map.of(
            "group.min.session.timeout.ms",
            "1000",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms",
            "1000");

    private static final byte[] PAGE = """
            Dam reopens after floods
            The dam reopened on Monday.
            Photo: The dam in January
            Read also: Floods close the dam
            Photo: The mayor
            """.getBytes(UTF_8);

    @TempDir
    Path state;

    private Cluster cluster;
    private LineSettings settings;
    private Topics topics;

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

    @Test
    void publishes_a_page_on_three_topics_partitioned_by_article() throws Exception {
        try (Line line = running(new TinyDesk())) {
            cluster.send(IntStream.range(0, 20)
                    .mapToObj(i -> raw(null, concat("Number " + i + ": ", PAGE)))
                    .toList());

            List<ConsumerRecord<byte[], byte[]>> events = cluster.read(eventTopics(), 20 + 40 + 20);
            assertThat(events).hasSize(80);
            Map<String, Integer> partitions = new HashMap<>();
            of(events, topics.articles()).forEach(article -> partitions.put(key(article), article.partition()));
            assertThat(partitions).hasSize(20);
            assertThat(new HashSet<>(partitions.values())).hasSizeGreaterThan(1);
            for (ConsumerRecord<byte[], byte[]> event : events) {
                String article = LineDriver.strings(event.headers()).get("ce_subject");
                assertThat(event.partition()).isEqualTo(partitions.get(article));
                assertThat(key(event)).startsWith(article);
            }
            of(events, topics.articles()).forEach(event -> EventSchemas.assertValid("article-1", event.value()));
            of(events, topics.captions()).forEach(event -> EventSchemas.assertValid("caption-1", event.value()));
            of(events, topics.references()).forEach(event -> EventSchemas.assertValid("reference-1", event.value()));
        }
    }

    @Test
    void dead_letters_every_kind_of_bad_input_with_its_bytes() throws Exception {
        List<ProducerRecord<byte[], byte[]>> bad = List.of(
                raw("k0", null),
                raw(null, new byte[0]),
                raw("k2", " \n\t".getBytes(UTF_8)),
                raw("k3", new byte[1024 * 1024 + 1]),
                raw("k4", new byte[] {'a', (byte) 0xC3, '(', 0}, "content-type: text/plain; charset=UTF-8"),
                raw("k5", "{\"text\": ".getBytes(UTF_8), "content-type: application/json"),
                raw("k6", "{\"title\": \"Dam\"}".getBytes(UTF_8), "content-type: application/json", "mine: yes"),
                raw("k7", "<p>Dam</p>".getBytes(UTF_8), "content-type: text/html"),
                raw("k8", "1234567".getBytes(UTF_8)),
                raw("k9", "Dam\n!throw".getBytes(UTF_8)),
                raw(null, "Dam\n!recurse".getBytes(UTF_8)));
        try (Line line = running(new TinyDesk())) {
            cluster.send(bad);
            cluster.send(List.of(raw(null, PAGE)));

            List<ConsumerRecord<byte[], byte[]>> letters =
                    cluster.read(List.of(topics.deadLetters().name()), bad.size());
            assertThat(letters.stream().map(l -> LineDriver.strings(l.headers()).get("copydesk-reason")))
                    .containsExactlyInAnyOrder(
                            "empty",
                            "empty",
                            "empty",
                            "too-large",
                            "undecodable",
                            "malformed-envelope",
                            "malformed-envelope",
                            "unsupported-content-type",
                            "no-text",
                            "internal-error",
                            "internal-error");
            for (ProducerRecord<byte[], byte[]> record : bad) {
                assertThat(letters).anySatisfy(letter -> {
                    assertThat(letter.key()).isEqualTo(record.key());
                    assertThat(letter.value()).isEqualTo(record.value());
                    assertThat(LineDriver.strings(letter.headers()))
                            .containsAllEntriesOf(LineDriver.strings(record.headers()))
                            .containsEntry("copydesk-topic", topics.raw().name())
                            .containsKeys("copydesk-partition", "copydesk-offset", "copydesk-message");
                });
            }
            assertThat(cluster.read(List.of(topics.articles().name()), 1)).hasSize(1);
        }
    }

    @Test
    void stops_and_starts_under_load_without_loss_or_duplicates() throws Exception {
        Set<String> expected = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            try (Line line = running(new TinyDesk())) {
                cluster.send(numbered(round * 400, 400, expected));
                long closing = System.nanoTime();
                line.close();
                assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(15));
                assertThat(line.status().failure()).isEmpty();
                assertThat(members()).isZero();
            }
        }
        assertAccountedForOnce(expected);
    }

    @Test
    void is_killed_under_load_without_loss_or_duplicates() throws Exception {
        new Line(settings, new TinyDesk(), Clock.systemUTC()).close();
        createTopics();
        Set<String> expected = new HashSet<>();
        cluster.send(numbered(0, 2000, expected));
        for (int killed = 1; killed <= 2; killed++) {
            int enough = killed * 500;
            Process process = LineProcess.start(bootstrapServers(), settings.applicationId(), state);
            try {
                assertThat(Cluster.await(() -> written() >= enough)).isTrue();
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertAccountedForOnce(expected);
    }

    @Test
    void works_with_the_streams_group_protocol() throws Exception {
        settings = withoutSessionSettings().withKafka(Map.of("group.protocol", "streams"));
        try (Line line = running(new TinyDesk())) {
            cluster.send(List.of(raw(null, PAGE)));

            assertThat(cluster.read(eventTopics(), 4)).hasSize(4);
        }
    }

    @Test
    void tells_its_state_without_asking_anybody() throws Exception {
        Line line = new Line(settings, new TinyDesk(), Clock.systemUTC());
        assertThat(line.status().live()).isTrue();
        assertThat(line.status().ready()).isFalse();

        line.start();
        line.awaitRunning(Cluster.DEADLINE);
        cluster.send(numbered(0, 10, new HashSet<>()));
        cluster.read(List.of(topics.articles().name(), topics.deadLetters().name()), 10);
        assertThat(line.status().ready()).isTrue();
        assertThat(line.status().threads().stream().flatMap(thread -> thread.tasks().values().stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 4)
                        .mapToObj(i -> List.of(topics.raw().name() + "-" + i))
                        .toList());
        assertThat(Cluster.await(() -> line.status().lag().orElse(-1) == 0)).isTrue();

        line.close();
        assertThat(line.status().live()).isFalse();
        assertThat(line.status().ready()).isFalse();
        assertThat(line.status().failure()).isEmpty();
    }

    @Test
    void ends_with_the_cause_if_something_fatal_happens() throws Exception {
        Function<RawArticle, Edited> broken = raw -> {
            throw new NoClassDefFoundError("a jar is missing");
        };
        createTopics();
        cluster.send(List.of(raw(null, PAGE)));
        Line line = new Line(settings, broken, Clock.systemUTC());

        assertThatThrownBy(line::run)
                .isInstanceOf(LineException.class)
                .hasMessageContaining("a jar is missing")
                .hasRootCauseInstanceOf(NoClassDefFoundError.class);
        assertThat(line.status().live()).isFalse();
    }

    @Test
    void runs_until_it_is_closed() throws Exception {
        Line line = new Line(settings, new TinyDesk(), Clock.systemUTC());
        CompletableFuture<Void> run = CompletableFuture.runAsync(line::run);
        line.awaitRunning(Cluster.DEADLINE);
        assertThat(run).isNotDone();

        line.close();

        run.get(30, TimeUnit.SECONDS);
        assertThat(line.status().failure()).isEmpty();
    }

    @Test
    void creates_its_topics_as_they_should_be_and_finds_nothing_wrong_the_next_time() {
        try (Admin admin = cluster.admin()) {
            TopicSetup setup = new TopicSetup(admin, Duration.ofSeconds(30));
            Topic articles = topics.articles();

            assertThat(setup.check(List.of(articles)))
                    .flatExtracting(TopicReport::findings)
                    .extracting(Finding::setting, Finding::severity)
                    .containsExactly(tuple("existence", Finding.Severity.ERROR));
            assertThat(setup.createMissing(topics.required()))
                    .allSatisfy(report -> assertThat(report.created()).isTrue())
                    .allSatisfy(report -> assertThat(report.findings()).isEmpty());
            assertThat(setup.createMissing(topics.required()))
                    .allSatisfy(report -> assertThat(report.created()).isFalse())
                    .allSatisfy(report -> assertThat(report.findings()).isEmpty())
                    .extracting(report -> report.actual().orElseThrow())
                    .contains(
                            new TopicReport.Actual(4, 1, "compact", 604800000L, articles.maxMessageBytes()),
                            new TopicReport.Actual(
                                    4, 1, "delete", -1, topics.deadLetters().maxMessageBytes()));
        }
    }

    @Test
    void says_what_is_wrong_with_a_topic_and_how_to_mend_it() {
        createTopics();
        Topic letters = topics.deadLetters();
        Topic other = new Topic(
                letters.name(),
                8,
                OptionalInt.of(3),
                Topic.Cleanup.COMPACT,
                Optional.empty(),
                2 * letters.maxMessageBytes());
        try (Admin admin = cluster.admin()) {
            List<TopicReport> reports = new TopicSetup(admin, Duration.ofSeconds(30)).check(List.of(other));

            assertThat(reports.get(0).usable()).isFalse();
            assertThat(reports.get(0).findings())
                    .extracting(Finding::setting, Finding::expected, Finding::actual, Finding::severity)
                    .containsExactly(
                            tuple("partitions", "8", "4", Finding.Severity.WARNING),
                            tuple("replication", "3", "1", Finding.Severity.WARNING),
                            tuple("cleanup.policy", "compact", "delete", Finding.Severity.WARNING),
                            tuple("max.message.bytes", "at least 16777216", "8388608", Finding.Severity.ERROR));
            assertThat(reports.get(0).findings().get(3).message())
                    .isEqualTo("Topic " + letters.name()
                            + ": max.message.bytes is 8388608, should be at least 16777216. Change it with kafka-configs.sh"
                            + " --alter --topic " + letters.name()
                            + " --add-config max.message.bytes=16777216. Or state the smaller size in the settings.");
        }
    }

    @Test
    void does_not_start_without_its_topics_if_it_may_not_create_them() {
        try (Line line = new Line(settings.withTopicPolicy(TopicPolicy.CHECK), new TinyDesk(), Clock.systemUTC())) {
            assertThatThrownBy(line::start)
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining("Topic " + topics.raw().name() + ": existence is missing, should be there.");
        }
    }

    private Line running(Function<RawArticle, Edited> desk) throws InterruptedException {
        Line line = new Line(settings, desk, Clock.systemUTC());
        line.start();
        line.awaitRunning(Cluster.DEADLINE);
        return line;
    }

    private LineSettings withoutSessionSettings() {
        return LineSettings.of(bootstrapServers())
                .withApplicationId(settings.applicationId())
                .withTopics(topics)
                .withKafka(Map.of("state.dir", state.toString()));
    }

    private void createTopics() {
        try (Admin admin = cluster.admin()) {
            new TopicSetup(admin, Duration.ofSeconds(30)).createMissing(topics.required());
        }
    }

    /** Articles and, every tenth, something that becomes a dead letter; each with its number as its key. */
    private List<ProducerRecord<byte[], byte[]>> numbered(int first, int count, Set<String> expected) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            String text = "Article " + i + (i % 10 == 0 ? "\n!throw" : "\nIt has text.\nPhoto: A picture");
            records.add(raw(String.valueOf(i), text.getBytes(UTF_8)));
            expected.add("Article " + i);
        }
        return records;
    }

    private void assertAccountedForOnce(Set<String> expected) throws Exception {
        try (Line line = running(new TinyDesk())) {
            List<String> both =
                    List.of(topics.articles().name(), topics.deadLetters().name());
            cluster.read(both, expected.size());
            line.close();
            List<String> found = cluster.readToEnd(both).stream()
                    .map(record -> record.topic().equals(topics.articles().name())
                            ? key(record)
                            : new String(record.value(), UTF_8)
                                    .lines()
                                    .findFirst()
                                    .orElseThrow())
                    .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(cluster.readToEnd(List.of(topics.captions().name())))
                    .hasSize(expected.size() - expected.size() / 10);
        }
    }

    /** How much stands on the topic of articles, committed or not. */
    private long written() {
        try (Admin admin = cluster.admin()) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            IntStream.range(0, 4)
                    .forEach(
                            i -> latest.put(new TopicPartition(topics.articles().name(), i), OffsetSpec.latest()));
            return admin.listOffsets(latest).all().get().values().stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int members() throws Exception {
        try (Admin admin = cluster.admin()) {
            return admin.describeConsumerGroups(List.of(settings.applicationId()))
                    .describedGroups()
                    .get(settings.applicationId())
                    .get()
                    .members()
                    .size();
        }
    }

    private List<String> eventTopics() {
        return Stream.of(topics.articles(), topics.captions(), topics.references())
                .map(Topic::name)
                .toList();
    }

    private ProducerRecord<byte[], byte[]> raw(String key, byte[] value, String... headers) {
        return new ProducerRecord<>(
                topics.raw().name(),
                null,
                key == null ? null : key.getBytes(UTF_8),
                value,
                LineDriver.headers(headers));
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> records, Topic topic) {
        return records.stream()
                .filter(record -> record.topic().equals(topic.name()))
                .toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }

    private static byte[] concat(String first, byte[] second) {
        return (first + new String(second, UTF_8)).getBytes(UTF_8);
    }
}
