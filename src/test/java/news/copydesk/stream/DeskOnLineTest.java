package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.desk.Desk;
import news.copydesk.rules.Rulebook;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real desk on the line: what it makes of real pages are events by the schemas. */
class DeskOnLineTest {

    private static LineDriver line;

    @BeforeAll
    static void open() {
        Desk desk = Desk.open(Rulebook.load(Optional.empty()));
        line = LineDriver.with(desk);
    }

    @AfterAll
    static void close() {
        line.close();
    }

    static List<Path> samples() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(DeskOnLineTest.class.getResource("/news/copydesk/samples"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_becomes_events_that_its_consumers_can_rely_on(Path sample) throws IOException {
        line.send(null, Files.readAllBytes(sample), "input: " + sample.getFileName());

        assertThat(line.deadLetters()).isEmpty();
        List<TestRecord<byte[], byte[]>> articles = line.articles();
        assertThat(articles).hasSize(1);
        String id = new String(articles.get(0).key(), UTF_8);
        assertThat(new String(articles.get(0).value(), UTF_8))
                .startsWith("{\"schema\":\"article/1\",\"id\":\"" + id + "\",\"version\":1,\"status\":\"new\"")
                .contains("\"input\":\"" + sample.getFileName() + "\"");
        assertThat(Stream.of(line.captions(), line.references()).flatMap(List::stream))
                .allSatisfy(event -> assertThat(new String(event.key(), UTF_8)).startsWith(id + "#"));
    }

    @Test
    void a_withdrawn_article_keeps_no_sentence_of_its_page() {
        byte[] key = "https://news.example/ferry".getBytes(UTF_8);
        line.send(key, """
                Ferry to Pellworth cancelled for third day as gale holds
                The only link to the island has been out of service since Sunday, and shops are running low
                By Martha Quill
                Share on Facebook

                The company said on Tuesday that no crossing would be attempted before Thursday because of the waves.
                About 400 people are stranded on the island, among them a school class from Leicester.
                """.getBytes(UTF_8));
        assertThat(LineDriver.said(line.articles(), "/dek")).first().asString().contains("The only link");

        line.send(key, null);

        assertThat(line.articles())
                .singleElement()
                .extracting(event -> new String(event.value(), UTF_8))
                .asString()
                .contains("\"status\":\"withdrawn\"", "Ferry to Pellworth cancelled")
                .doesNotContain("The only link", "stranded");
    }

    @Test
    void hints_that_make_no_sense_do_no_harm() {
        line.send(
                "Dam reopens\nThe dam in the upper valley reopened on Monday, the mayor said in the evening.",
                "fetched-at: yesterday",
                "published-at: 2026-13-45",
                "language: French, I think",
                "url: javascript:alert(1)",
                "source: \u202E");

        assertThat(line.deadLetters()).isEmpty();
        assertThat(line.articles()).hasSize(1);
    }

    @Test
    void an_address_of_a_hundred_thousand_letters_does_no_harm() throws IOException, URISyntaxException {
        String url = "https://news.example/" + "a".repeat(100_000);
        double before = line.counted("edit", "unaddressed", "url");

        line.send(url.getBytes(UTF_8), Files.readAllBytes(samples().get(0)), "url: " + url, "source: " + url);

        assertThat(line.deadLetters()).isEmpty();
        assertThat(line.articles())
                .hasSize(1)
                .allSatisfy(article -> assertThat(article.key()).hasSizeLessThan(100));
        assertThat(line.counted("edit", "unaddressed", "url")).isEqualTo(before + 1);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(Reason.EMPTY, "\u2003\u200B\uFEFF\u00AD".getBytes(UTF_8)),
                Arguments.of(Reason.UNDECODABLE, new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0, 7, 8, 1, 2}),
                Arguments.of(Reason.NO_TEXT, "- - -\n***\n1".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_the_desk_cannot_edit_becomes_a_dead_letter(Reason reason, byte[] value) {
        line.send(null, value);

        List<TestRecord<byte[], byte[]>> letters = line.deadLetters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).value()).isEqualTo(value);
        assertThat(LineDriver.strings(letters.get(0).headers())).containsEntry("copydesk-reason", reason.label());
        assertThat(line.articles()).isEmpty();
    }
}
