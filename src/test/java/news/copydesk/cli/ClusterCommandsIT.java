package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Json;
import news.copydesk.stream.Line;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One operator's day on one cluster: topics, feeding, looking, and replaying what was rejected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterCommandsIT {

    @TempDir
    static Path folder;

    private EmbeddedKafka kafka;
    private Line line;

    @BeforeAll
    void startBroker() {
        kafka = EmbeddedKafka.start();
    }

    @AfterAll
    void stop() {
        if (line != null) {
            line.close();
        }
        kafka.close();
    }

    @Test
    @Order(1)
    void missingTopicsAreShownAndWrong() {
        Cli.Ran ran = run("topics");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .contains("news.raw           is missing", "                   should be   4           any");
    }

    @Test
    @Order(2)
    void nothingIsFedToATopicThatDoesNotExist() throws IOException {
        String file = write("early.txt", "Too early").toString();

        Cli.Ran ran = run("feed", file);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("copydesk feed: there is no topic news.raw at localhost:")
                .contains("copydesk topics --create");
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    @Order(3)
    void topicsAreCreatedOnce() {
        assertThat(run("topics", "--create").out()).contains("news.raw           created");

        Cli.Ran again = run("topics");

        assertThat(again.status()).isZero();
        assertThat(again.out().lines().skip(1)).hasSize(6).allMatch(row -> row.contains("as it should be"));
        assertThat(run("topics", "--set", "topics.partitions=5").status()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void articlesOfAllKindsAreFed() throws Exception {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("one.txt"), "One\nphoto: A bridge\nsee: Another\nText.");
        Files.writeString(files.resolve("two.json"), "{\"text\": \"Two\", \"url\": \"https://example.org/2\"}");
        Files.writeString(files.resolve("more.ndjson"), "{\"text\":\"Three\"}\n\n{\"text\":\"nothing\"}\n{broken\n");

        Cli.Ran ran = run("feed", files.toString());
        Cli.Ran typed = cli().typing("Four").run(with("feed", "--source", "ex", "-"));

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("5 fed to news.raw, 0.0 MB in ");
        assertThat(typed.out()).startsWith("1 fed to news.raw");
        List<JsonNode> raw = json(run("tail", "raw", "--json", "--from-beginning", "--max", "6"));
        assertThat(raw)
                .extracting(
                        record -> text(record.get("key")),
                        record -> text(record.at("/headers/input/0")),
                        record -> text(record.at("/headers/content-type/0")))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("one.txt", "one.txt", "text/plain"),
                        org.assertj.core.groups.Tuple.tuple("https://example.org/2", "two.json", "application/json"),
                        org.assertj.core.groups.Tuple.tuple("", "more.ndjson:1", "application/json"),
                        org.assertj.core.groups.Tuple.tuple("", "more.ndjson:3", "application/json"),
                        org.assertj.core.groups.Tuple.tuple("", "more.ndjson:4", "application/json"),
                        org.assertj.core.groups.Tuple.tuple("", "standard input", ""));
    }

    @Test
    @Order(5)
    void anArticleThatTheClusterDoesNotTakeIsNamed() throws IOException {
        Path huge = write("huge.txt", "x".repeat(5_000_000));

        Cli.Ran ran = run("feed", huge.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).startsWith("0 fed to news.raw").contains("1 were not taken");
        assertThat(ran.err())
                .startsWith("copydesk feed: huge.txt was not taken: its 5000000 bytes are more than news.raw takes");
    }

    @Test
    @Order(6)
    void whatComesOutIsShown() throws Exception {
        start();

        List<JsonNode> articles = json(run("tail", "articles", "--json", "--from-beginning", "--max", "4"));
        Cli.Ran caption = run("tail", "news.captions", "--from-beginning", "--max", "1");
        Cli.Ran reference = run("tail", "references", "--from-beginning", "--max", "1");

        assertThat(articles)
                .extracting(event -> event.get("headline").asString())
                .containsExactlyInAnyOrder("One", "Two", "Three", "Four");
        assertThat(caption.out()).startsWith("news.captions ").contains("  Caption      A bridge", "credit Reuters");
        assertThat(reference.out()).contains("  Reference    Read also: Another", "after paragraph 0");
    }

    @Test
    @Order(7)
    void tailStopsWhenNothingComes() {
        assertThat(run("tail", "news.weather", "--timeout", "1s").err()).contains("there is no topic news.weather");
        assertThat(run("tail", "articles", "--timeout", "300ms")).isEqualTo(new Cli.Ran(0, "", ""));
    }

    @Test
    @Order(8)
    void deadLettersAreCountedByReason() {
        run("tail", "dead-letters", "--from-beginning", "--max", "2", "--timeout", "20s");

        Cli.Ran ran = run("dead-letters", "list");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines().skip(1))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).startsWith("malformed-envelope  intake   1"))
                .anySatisfy(row -> assertThat(row).startsWith("no-text             segment  1"));
        assertThat(run("dead-letters", "list", "--reason", "empty").out())
                .isEqualTo("no such letters on news.dead-letters\n");
        assertThat(run("dead-letters", "list", "--until", "1d").out())
                .isEqualTo("no such letters on news.dead-letters\n");
    }

    @Test
    @Order(9)
    void oneDeadLetterIsShownWithItsBytes() {
        String place = place("malformed-envelope");

        assertThat(run("dead-letters", "show", place).out())
                .startsWith("malformed-envelope (intake)\n")
                .contains("Came from    news.raw:", "input: more.ndjson:4\n", "Value        7 bytes\n\n{broken\n");
        assertThat(run("dead-letters", "show", place, "--as", "hex").out())
                .contains("00000000  7b 62 72 6f 6b 65 6e                             {broken\n");
        assertThat(run("dead-letters", "show", place, "--as", "raw").out()).isEqualTo("{broken");
        assertThat(run("dead-letters", "show", "0:999").err())
                .startsWith("copydesk dead-letters show: there is no letter at 0:999 on news.dead-letters");
        assertThat(run("dead-letters", "show", "x").status()).isEqualTo(2);
    }

    @Test
    @Order(10)
    void aReplayIsRehearsedAndThenDoneOnce() {
        assertThat(run("dead-letters", "replay", "--dry-run", "--max", "1").out())
                .endsWith("1 would be replayed to news.raw\n");
        Cli.Ran rehearsal = run("dead-letters", "replay", "--dry-run", "--reason", "no-text");
        Cli.Ran first = run("dead-letters", "replay", "--reason", "no-text");
        Cli.Ran second = run("dead-letters", "replay", "--reason", "no-text", "--until", "2000-01-01");

        assertThat(rehearsal.out()).endsWith("1 would be replayed to news.raw\n");
        assertThat(first.out()).endsWith("1 replayed to news.raw\n");
        assertThat(second.out()).endsWith("0 replayed to news.raw\n");
        JsonNode replayed = json(run("tail", "raw", "--json", "--from-beginning", "--max", "7")).stream()
                .filter(record -> record.get("headers").has("copydesk-attempt"))
                .findFirst()
                .orElseThrow();
        assertThat(replayed.get("value").asString()).isEqualTo("{\"text\":\"nothing\"}");
        assertThat(replayed.get("headers").propertyNames())
                .containsExactlyInAnyOrder("content-type", "input", "copydesk-attempt", "copydesk-time");
        assertThat(replayed.at("/headers/copydesk-attempt/0").asString()).isEqualTo("2");
    }

    @Test
    @Order(11)
    void whatFailsAgainIsLeftAloneAfterThreeAttempts() {
        run("tail", "dead-letters", "--from-beginning", "--max", "3", "--timeout", "20s");
        assertThat(run("dead-letters", "replay", "--reason", "no-text").out()).endsWith("1 replayed to news.raw\n");
        run("tail", "dead-letters", "--from-beginning", "--max", "4", "--timeout", "20s");

        Cli.Ran third = run("dead-letters", "replay");

        // The letter of the third attempt stays; the malformed envelope of the first day goes.
        assertThat(third.err()).isEmpty();
        assertThat(third.out())
                .containsPattern("malformed-envelope +intake +1 +0 ")
                .containsPattern("no-text +segment +0 +1 +0 +0 +0\n")
                .endsWith("1 replayed to news.raw\n");
        assertThat(run("dead-letters", "replay", "--max-attempts", "5", "--dry-run", "--reason", "no-text")
                        .out())
                .endsWith("1 would be replayed to news.raw\n");
    }

    @Test
    @Order(12)
    void aReasonThatDoesNotExistIsWrongUse() {
        Cli.Ran ran = run("dead-letters", "replay", "--reason", "notext");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("'notext' is none of empty, too-large");
    }

    @Test
    @Order(13)
    void aRecordThatOnlyFitsTheRawTopicCompressedIsReplayedToo() throws Exception {
        Map<String, Object> roomy = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "max.request.size", 8 << 20, "compression.type", "lz4");
        try (var producer = new KafkaProducer<>(roomy, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("news.raw", "y".repeat(5_000_000).getBytes(UTF_8)))
                    .get();
        }
        run("tail", "dead-letters", "--from-beginning", "--max", "6", "--timeout", "20s");

        Cli.Ran ran = run("dead-letters", "replay", "--reason", "too-large");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).endsWith("1 replayed to news.raw\n");
    }

    private void start() throws InterruptedException {
        LineSettings settings = LineSettings.of(kafka.bootstrapServers())
                .withCloseTimeout(Duration.ofSeconds(5))
                .withKafka(Map.of("state.dir", folder.resolve("state").toString()));
        line = new Line(settings, new PlainDesk(), Clock.systemUTC());
        line.start();
        line.awaitRunning(Duration.ofSeconds(30));
    }

    private String place(String reason) {
        return run("dead-letters", "list", "--reason", reason)
                .out()
                .lines()
                .skip(1)
                .flatMap(row -> List.of(row.split(" +")).stream())
                .filter(cell -> cell.chars().filter(c -> c == ':').count() == 1 && cell.length() < 8)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> json(Cli.Ran ran) {
        return ran.out().lines().map(Json.mapper()::readTree).toList();
    }

    private static String text(JsonNode node) {
        return node != null && node.isString() ? node.asString() : "";
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Cli cli() {
        return new Cli(folder);
    }

    private Cli.Ran run(String... arguments) {
        return cli().run(with(arguments));
    }

    private String[] with(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("-b", kafka.bootstrapServers()));
        return all.toArray(String[]::new);
    }
}
