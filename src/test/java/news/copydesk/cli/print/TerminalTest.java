package news.copydesk.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.desk.Desk;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Whoever writes to a topic must not steer the terminal of whoever reads it: every text of every event in turn holds escape sequences, a
 * link, and what turns reading around.
 */
class TerminalTest {

    private static final String HOSTILE =
            "\u001b[2J\u001b]0;owned\u0007\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\\u009b31m\u202e\u2066\u0008";

    private static final Topics TOPICS = Topics.standard();

    private static Article article;

    @BeforeAll
    static void edit() throws IOException {
        byte[] text = Files.readAllBytes(Path.of("src/main/resources/news/copydesk/samples/fr-1.txt"));
        article = (Article) Desk.open(Optional.empty()).edit(RawArticle.of(text));
        assertThat(article.captions()).isNotEmpty();
        assertThat(article.crossReferences()).isNotEmpty();
    }

    @Test
    void tailOfArticles() {
        List<JsonNode> hostile = hostile(article, Article.class);
        assertThat(hostile).hasSizeGreaterThan(50);
        hostile.forEach(event -> isHarmless(tail(TOPICS.articles(), event)));
    }

    @Test
    void tailOfCaptionsAndReferences() {
        hostile(CaptionEvent.of(article, article.captions().get(0)), CaptionEvent.class)
                .forEach(event -> isHarmless(tail(TOPICS.captions(), event)));
        hostile(ReferenceEvent.of(article, article.crossReferences().get(0)), ReferenceEvent.class)
                .forEach(event -> isHarmless(tail(TOPICS.references(), event)));
    }

    @Test
    void tailOfClusters() {
        ClusterEvent copy = new ClusterEvent(
                ClusterEvent.SCHEMA,
                "b2",
                "a1",
                ClusterMembership.Role.COPY,
                Optional.of("a1"),
                OptionalDouble.of(0.93),
                Optional.of("AFP"));

        hostile(copy, ClusterEvent.class).forEach(event -> isHarmless(tail(TOPICS.clusters(), event)));
        assertThat(tail(TOPICS.clusters(), Json.mapper().valueToTree(copy))
                        .lines()
                        .skip(1))
                .containsExactly(
                        "  Cluster      a1 · copy",
                        "  Like         a1 93 %",
                        "  Wire         AFP",
                        "  Article      b2",
                        "");
    }

    @Test
    void tailOfJsonThatIsNoEvent() {
        for (Topic topic : TOPICS.all()) {
            for (String json :
                    List.of("{}", "[]", "5", "{\"articleId\": \"a1\"}", "{\"headline\": null, \"captions\": [{}]}")) {
                assertThat(tail(topic, Json.mapper().readTree(json))).contains(json.substring(0, 1));
            }
        }
    }

    @Test
    void tailOfWhatIsNoEventAtAll() {
        isHarmless(tail(TOPICS.raw(), StringNode.valueOf(HOSTILE)));
        isHarmless(tail(TOPICS.articles(), StringNode.valueOf(HOSTILE)));
        isHarmless(tail(TOPICS.deadLetters(), StringNode.valueOf(HOSTILE)));
    }

    @Test
    void tailAsJsonMeansTheSame() {
        for (JsonNode event : hostile(article, Article.class)) {
            String line = new RecordJson(TOPICS).line(record(TOPICS.articles(), event));

            isHarmless(line);
            assertThat(Json.mapper().readTree(line)).isEqualTo(event);
        }
    }

    @Test
    void explain() {
        for (JsonNode event : hostile(article, Article.class)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
                new Explanation(Ansi.OFF, 100, print)
                        .print("evil" + HOSTILE, Json.mapper().treeToValue(event, Article.class));
            }
            isHarmless(out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void deadLetters() {
        byte[] hostile = (HOSTILE + "\r\n" + HOSTILE).getBytes(StandardCharsets.UTF_8);
        RecordHeaders headers = new RecordHeaders();
        for (String name :
                List.of("copydesk-reason", "copydesk-stage", "copydesk-message", "copydesk-topic", "x" + HOSTILE)) {
            headers.add(name, hostile);
        }
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                TOPICS.deadLetters().name(),
                0,
                7,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                hostile,
                hostile,
                headers,
                Optional.empty());
        for (LetterSheet.Form form : List.of(LetterSheet.Form.TEXT, LetterSheet.Form.HEX)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
                new LetterSheet(Ansi.OFF, 100, print).print(new Letter(record), form);
            }
            isHarmless(out.toString(StandardCharsets.UTF_8));
        }
    }

    private static void isHarmless(String printed) {
        assertThat(printed)
                .isNotEmpty()
                .doesNotContain("\u001b", "\u009b", "\u0007", "\u0008", "\u202e", "\u2066")
                .doesNotContain("owned\u0007");
    }

    private static String tail(Topic topic, JsonNode event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            new RecordPrinter(TOPICS, Ansi.OFF, 100, print).print(record(topic, event));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Its key and a header are no better. A value that is a bare text comes without JSON's own escapes. */
    private static ConsumerRecord<byte[], byte[]> record(Topic topic, JsonNode event) {
        String value = event.isString() ? event.asString() : Json.mapper().writeValueAsString(event);
        byte[] hostile = HOSTILE.getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                topic.name(),
                0,
                0,
                0,
                org.apache.kafka.common.record.TimestampType.CREATE_TIME,
                hostile.length,
                value.length(),
                hostile,
                value.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders()
                        .add("copydesk-message", hostile)
                        .add("copydesk-reason", hostile)
                        .add("copydesk-topic", hostile),
                Optional.empty());
    }

    /** The event once for each of its texts that may be any, with that text made hostile. */
    private static List<JsonNode> hostile(Object event, Class<?> type) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode root = Json.mapper().valueToTree(event);
        int texts = texts(root, 0, -1);
        for (int i = 0; i < texts; i++) {
            JsonNode copy = root.deepCopy();
            texts(copy, 0, i);
            try {
                Json.mapper().treeToValue(copy, type);
                all.add(copy);
            } catch (JacksonException notAnyText) {
                // A role or an instant is not read back at all.
                continue;
            }
        }
        return all;
    }

    /** Counts the texts from {@code count} on; makes number {@code target} hostile. */
    private static int texts(JsonNode node, int count, int target) {
        int counted = count;
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (object.get(name).isString()) {
                    if (counted++ == target) {
                        object.put(name, HOSTILE + object.get(name).asString() + HOSTILE);
                    }
                } else {
                    counted = texts(object.get(name), counted, target);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    if (counted++ == target) {
                        array.set(i, StringNode.valueOf(HOSTILE + array.get(i).asString()));
                    }
                } else {
                    counted = texts(array.get(i), counted, target);
                }
            }
        }
        return counted;
    }
}
