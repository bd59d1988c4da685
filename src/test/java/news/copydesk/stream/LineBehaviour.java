package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** What comes out of the job on a real cluster, and how it starts and ends. */
@SuppressWarnings("try") // a line that runs is a resource that nobody calls, or one that is closed on purpose
abstract class LineBehaviour extends OnCluster {

    private static final byte[] PAGE = """
            Dam reopens after floods
            The dam reopened on Monday.
            Photo: The dam in January
            Read also: Floods close the dam
            Photo: The mayor
            """.getBytes(UTF_8);

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
    void takes_the_present_for_the_time_of_a_record_that_only_the_raw_topic_lets_be_far_ahead() throws Exception {
        createTopics();
        try (Admin admin = cluster.admin()) {
            ConfigResource topic =
                    new ConfigResource(ConfigResource.Type.TOPIC, topics.raw().name());
            ConfigEntry anyTime = new ConfigEntry("message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE));
            admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(anyTime, OpType.SET))))
                    .all()
                    .get();
        }
        try (Line line = running(new TinyDesk())) {
            long tomorrow = System.currentTimeMillis() + Duration.ofDays(1).toMillis();
            cluster.send(List.of(
                    new ProducerRecord<>(topics.raw().name(), null, tomorrow, null, PAGE),
                    new ProducerRecord<>(topics.raw().name(), null, tomorrow, null, "123".getBytes(UTF_8))));

            assertThat(cluster.read(
                            List.of(
                                    topics.articles().name(),
                                    topics.deadLetters().name()),
                            2))
                    .hasSize(2)
                    .allSatisfy(record -> assertThat(record.timestamp()).isLessThan(tomorrow));
            assertThat(line.status().failure()).isEmpty();
        }
    }

    @Test
    void knows_itself_by_the_address_that_it_advertises() throws Exception {
        settings = settings.withKafka(Map.of("application.server", "[::1]:8090"));
        try (Line line = running(new TinyDesk())) {
            Lookup lookup = line.lookup();

            assertThat(Cluster.await(() -> !(lookup.holderOfArticle("u") instanceof Lookup.Nobody)))
                    .isTrue();
            assertThat(lookup.holderOfArticle("u")).isEqualTo(new Lookup.Here());
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
                .hasSize(16)
                .containsAll(IntStream.range(0, 4)
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
    void ends_in_the_time_it_has_even_if_it_is_told_twice() throws Exception {
        CountDownLatch edits = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        Function<RawArticle, Edited> slow = raw -> {
            edits.countDown();
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new TinyDesk().apply(raw);
        };
        Duration time = Duration.ofSeconds(4);
        Line line = new Line(settings.withCloseTimeout(time), slow, Clock.systemUTC());
        CompletableFuture<Void> run = CompletableFuture.runAsync(line::run);
        line.awaitRunning(Cluster.DEADLINE);
        cluster.send(List.of(raw("a", PAGE)));
        assertThat(edits.await(30, TimeUnit.SECONDS)).isTrue();

        long told = System.nanoTime();
        line.close();
        line.close();
        run.get(30, TimeUnit.SECONDS);

        assertThat(Duration.ofNanos(System.nanoTime() - told)).isBetween(time, time.plusSeconds(2));
        goesOn.countDown();
        // It still writes to the folder of its state, which is deleted next.
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(settings.applicationId() + "-")) {
                thread.join(Cluster.DEADLINE.toMillis());
            }
        }
    }

    private LineSettings withoutSessionSettings() {
        return LineSettings.of(bootstrapServers())
                .withApplicationId(settings.applicationId())
                .withTopics(topics)
                .withKafka(Map.of("state.dir", state.toString()));
    }

    private List<String> eventTopics() {
        return Stream.of(topics.articles(), topics.captions(), topics.references())
                .map(Topic::name)
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> records, Topic topic) {
        return records.stream()
                .filter(record -> record.topic().equals(topic.name()))
                .toList();
    }

    private static byte[] concat(String first, byte[] second) {
        return (first + new String(second, UTF_8)).getBytes(UTF_8);
    }
}
