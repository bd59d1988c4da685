package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import news.copydesk.audit.MiniLine;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The audit as an operator calls it, on topics that were written by hand: each test on topics of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {

    private static final Topics TOPICS = Topics.standard();

    @TempDir
    static Path folder;

    private EmbeddedKafka kafka;

    @BeforeAll
    void startBroker() {
        kafka = EmbeddedKafka.start();
    }

    @AfterAll
    void stopBroker() {
        kafka.close();
    }

    @Test
    void aCompleteRunIsClean() {
        write(line(), record -> true);

        Cli.Ran ran = run("audit");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("became +raw records\nnew +2\nrevised +1\nunchanged +1\n")
                .containsPattern("superseded +1\nwithdrawn +1\ndead-letter +1\n")
                .endsWith("7 raw records of 2 articles: nothing missing, nothing double\n");
        assertThat(ran.status()).isZero();
    }

    @Test
    void whatIsMissingIsNamedWithPlaceAndKey() {
        write(line(), record -> !key(record).equals("a2") && !isLetter(record));

        Cli.Ran ran = run("audit");
        JsonNode json = Json.mapper().readTree(run("audit", "--json").out());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("missing +news.raw:1:0 +k2 +a2 +the event of it is not there")
                .containsPattern("missing +news.raw:1:2 +k3 +- +there is no dead letter")
                .endsWith("3 flaws\n");
        assertThat(json.get("clean").asBoolean()).isFalse();
        assertThat(json.at("/records/missing").asInt()).isEqualTo(3);
        assertThat(json.at("/flaws").valueStream().map(flaw -> flaw.get("key").asString()))
                .containsExactly("k3", "k2", "k2");
    }

    @Test
    void whatIsDoubleIsNamed() {
        MiniLine line = line();
        line.outputs()
                .addAll(line.outputs().stream()
                        .filter(record -> key(record).equals("a2"))
                        .limit(1)
                        .toList());
        write(line, record -> true);

        Cli.Ran ran = run("audit");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("double +news.raw:1:0 +k2 +a2 +version 1 \\(new\\) is there twice");
    }

    @Test
    void whatAnotherJobWhoseNameBeginsAlikeHasToDoIsNotWaitedFor() {
        write(line(), record -> true);
        String theirs = "copydesk-staging-by-article-repartition";
        try (KafkaProducer<byte[], byte[]> producer = producer();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(theirs, 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(theirs, "a1".getBytes(UTF_8), "theirs".getBytes(UTF_8)));
            producer.flush();

            Cli.Ran ran = run("audit", "--wait", "1s");

            admin.deleteTopics(List.of(theirs)).all().get();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.status()).isZero();
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void whatIsInATransactionThatHasNotEndedIsWaitedFor() throws Exception {
        MiniLine line = line();
        write(line, record -> !key(record).equals("a2"));
        try (KafkaProducer<byte[], byte[]> producer = transactions()) {
            producer.beginTransaction();
            line.outputs().stream().filter(record -> key(record).equals("a2")).forEach(producer::send);
            producer.flush();

            Cli.Ran tooEarly = run("audit", "--wait", "1s");
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    producer::commitTransaction, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS));
            Cli.Ran patient = run("audit", "--wait", "1min");
            end.get();

            assertThat(tooEarly.status()).isEqualTo(1);
            assertThat(tooEarly.err()).startsWith("copydesk audit: after 1 s the job still works on what it has begun");
            assertThat(patient.err()).isEmpty();
            assertThat(patient.out()).endsWith("nothing missing, nothing double\n");
        }
    }

    @Test
    void aTransactionBetweenTheStepsOfTheJobThatHasNotEndedIsWaitedFor() throws Exception {
        write(line(), record -> true);
        String between = CopydeskTopology.topicsBetween("copydesk").get(0);
        try (KafkaProducer<byte[], byte[]> producer = transactions();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(between, 1, (short) 1)))
                    .all()
                    .get();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(between, "a1".getBytes(UTF_8), "ours".getBytes(UTF_8)));
            producer.flush();

            Cli.Ran ran = run("audit", "--wait", "1s");

            producer.abortTransaction();
            admin.deleteTopics(List.of(between)).all().get();
            assertThat(ran.err()).startsWith("copydesk audit: after 1 s the job still works on what it has begun");
        }
    }

    @Test
    void withoutTopicsItSaysSo() {
        Cli.Ran ran = new Cli(folder)
                .run(
                        "audit",
                        "-b",
                        kafka.bootstrapServers(),
                        "--set",
                        "topics.raw=no.such",
                        "--set",
                        "application=none");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("copydesk audit: there is no topic no.such")
                .hasLineCount(1);
    }

    private static MiniLine line() {
        return new MiniLine()
                .feed(0, "k1", "a1 | A ferry sinks | The ferry | Rescue | 2026-03-01T09:00Z")
                .feed(0, "k1", "a1 | A ferry sinks | The ferry | Rescue | 2026-03-01T10:00Z")
                .feed(0, "k1", "a1 | A ferry sinks, 13 dead | | | 2026-03-01T12:00Z")
                .feed(0, "k1", "a1 | A ferry has sunk | | | 2026-03-01T11:00Z")
                .feed(1, "k2", "a2 | Snow in May | | | 2026-03-01T09:00Z")
                .feed(1, "k2", null)
                .feed(1, "k3", "nothing");
    }

    /** Starts with fresh topics. */
    private void write(MiniLine line, Predicate<ProducerRecord<byte[], byte[]>> kept) {
        deleteTopics();
        assertThat(run("topics", "--create").status()).isZero();
        try (KafkaProducer<byte[], byte[]> producer = producer()) {
            line.raws().forEach(producer::send);
            line.outputs().stream().filter(kept).forEach(producer::send);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        // One batch at a time: the topics are so new that their broker may refuse the first and take the second.
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.in.flight.requests.per.connection", "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private KafkaProducer<byte[], byte[]> transactions() {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "by-hand"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    /** By hand: `clean` leaves alone what no job has run on. */
    private void deleteTopics() {
        List<String> names = TOPICS.all().stream().map(Topic::name).toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Set<String> there = admin.listTopics().names().get();
            there.retainAll(names);
            admin.deleteTopics(there).all().get();
            while (admin.listTopics().names().get().stream().anyMatch(names::contains)) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private Cli.Ran run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "-b";
        all[arguments.length + 1] = kafka.bootstrapServers();
        return new Cli(folder).withDesk(MiniLine.DESK).run(all);
    }

    private static boolean isLetter(ProducerRecord<byte[], byte[]> record) {
        return record.topic().equals(TOPICS.deadLetters().name());
    }

    private static String key(ProducerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }
}
