package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeadLetterTest {

    private static final byte[] KEY = {0, (byte) 0xFF, 'k'};
    private static final String GOOD = "Dam reopens\nIt reopened.";

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of(Reason.EMPTY, "intake", null, List.of()),
                Arguments.of(Reason.EMPTY, "intake", "", List.of()),
                Arguments.of(Reason.EMPTY, "intake", " \r\n\t", List.of()),
                Arguments.of(Reason.EMPTY, "decode", "\u2003\u2003", List.of()),
                Arguments.of(Reason.TOO_LARGE, "intake", "a".repeat(1024 * 1024 + 1), List.of()),
                Arguments.of(Reason.MALFORMED_ENVELOPE, "intake", "{", List.of("content-type: application/json")),
                Arguments.of(Reason.MALFORMED_ENVELOPE, "intake", "{\"title\": \"Dam\"}", List.of()),
                Arguments.of(Reason.UNSUPPORTED_CONTENT_TYPE, "intake", "<p>", List.of("content-type: text/html")),
                Arguments.of(Reason.NO_TEXT, "segment", "12345", List.of()),
                Arguments.of(Reason.INTERNAL_ERROR, "edit", "Dam\n!throw", List.of()),
                Arguments.of(Reason.INTERNAL_ERROR, "edit", "Dam\n!recurse", List.of()));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void bad_input_arrives_as_it_was_with_the_reason_and_the_next_record_is_edited(
            Reason reason, String stage, String value, List<String> headers) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        List<String> all = new ArrayList<>(List.of("mine: ü", "url: u"));
        all.addAll(headers);
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send(KEY, bytes, all.toArray(String[]::new));
            line.send(GOOD);

            TestRecord<byte[], byte[]> letter = only(line.deadLetters());
            assertThat(letter.key()).isEqualTo(KEY);
            assertThat(letter.value()).isEqualTo(bytes);
            assertThat(letter.getRecordTime()).isEqualTo(LineDriver.TIME);
            assertThat(LineDriver.strings(letter.headers()))
                    .containsAllEntriesOf(LineDriver.strings(LineDriver.headers(all.toArray(String[]::new))))
                    .containsEntry("copydesk-reason", reason.label())
                    .containsEntry("copydesk-stage", stage)
                    .containsEntry("copydesk-topic", "news.raw")
                    .containsEntry("copydesk-partition", "0")
                    .containsEntry("copydesk-offset", "0")
                    .containsEntry("copydesk-attempt", "1")
                    .containsEntry("__streams.errors.topic", "news.raw")
                    .containsEntry("__streams.errors.partition", "0")
                    .containsEntry("__streams.errors.offset", "0")
                    .containsKeys("copydesk-message", "__streams.errors.message", "__streams.errors.exception")
                    .doesNotContainKey("copydesk-omitted");
            assertThat(line.articles()).hasSize(1);
        }
    }

    @Test
    void a_record_without_key_keeps_having_none() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send("Dam\n!throw");

            assertThat(only(line.deadLetters()).key()).isNull();
        }
    }

    @Test
    void an_error_is_told_shortly_and_its_trace_is_cut() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send("Dam\n!throw");
            line.send("Dam\n!recurse");
            List<TestRecord<byte[], byte[]>> letters = line.deadLetters();

            assertThat(LineDriver.strings(letters.get(0).headers()).get("copydesk-message"))
                    .startsWith(
                            "IllegalStateException: told to throw by the text at news.copydesk.stream.TinyDesk.apply(");
            Map<String, String> overflow = LineDriver.strings(letters.get(1).headers());
            assertThat(overflow).containsEntry("__streams.errors.exception", "java.lang.StackOverflowError");
            assertThat(overflow.get("__streams.errors.stacktrace"))
                    .contains("TinyDesk.recurse")
                    .hasSizeLessThan(3000);
        }
    }

    @Test
    void a_fault_on_the_last_event_leaves_no_half_article_behind() {
        LineSettings small = LineSettings.of("localhost:1")
                .withTopics(Topics.standard()
                        .map(topic -> topic.name().equals("news.captions") ? topic.withMaxMessageBytes(16384) : topic));
        try (LineDriver line = new LineDriver(small, new TinyDesk())) {
            line.send("Dam\nPhoto: fits\nPhoto: " + "x".repeat(20_000));

            assertThat(LineDriver.strings(only(line.deadLetters()).headers()))
                    .containsEntry("copydesk-reason", "too-large")
                    .containsEntry("copydesk-stage", "publish")
                    .hasEntrySatisfying(
                            "copydesk-message",
                            message ->
                                    assertThat(message).startsWith("An event for news.captions would have more than"));
            assertThat(line.articles()).isEmpty();
            assertThat(line.captions()).isEmpty();
        }
    }

    @Test
    void a_reference_that_link_could_not_publish_is_refused_before_it_gets_there() {
        LineSettings small = LineSettings.of("localhost:1")
                .withTopics(Topics.standard()
                        .map(topic ->
                                topic.name().equals("news.references") ? topic.withMaxMessageBytes(16384) : topic));
        try (LineDriver line = new LineDriver(small, new TinyDesk())) {
            line.page("dam", LineDriver.TIME, "Dam reopens", "It reopened.", "Read also: " + "x".repeat(20_000));
            line.page("dam", LineDriver.TIME, "Dam reopens", "It reopened.", "Read also: " + "x".repeat(10_000));

            assertThat(LineDriver.strings(only(line.deadLetters()).headers()))
                    .containsEntry("copydesk-reason", "too-large")
                    .hasEntrySatisfying(
                            "copydesk-message",
                            message -> assertThat(message).startsWith("An event for news.references would have more"));
            assertThat(line.references()).hasSize(1);
        }
    }

    @Test
    void a_replayed_record_counts_its_attempts_and_sheds_what_the_last_one_left() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send(
                    "Dam\n!throw",
                    "copydesk-attempt: 3",
                    "copydesk-reason: empty",
                    "__streams.errors.topic: old",
                    "a: b");

            TestRecord<byte[], byte[]> letter = only(line.deadLetters());
            assertThat(letter.headers().headers("copydesk-attempt")).hasSize(1);
            assertThat(letter.headers().headers("copydesk-reason")).hasSize(1);
            assertThat(LineDriver.strings(letter.headers()))
                    .containsEntry("copydesk-attempt", "3")
                    .containsEntry("copydesk-reason", "internal-error")
                    .containsEntry("__streams.errors.topic", "news.raw")
                    .containsEntry("a", "b");
        }
    }

    @Test
    void an_attempt_that_is_no_number_counts_as_the_first() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send("1", "copydesk-attempt: many");
            line.send("1", "copydesk-attempt: -5");

            assertThat(line.deadLetters())
                    .allSatisfy(letter ->
                            assertThat(LineDriver.strings(letter.headers())).containsEntry("copydesk-attempt", "1"));
        }
    }

    @Test
    void what_is_too_large_for_the_topic_of_dead_letters_says_where_the_rest_is() {
        LineSettings small = LineSettings.of("localhost:1")
                .withTopics(Topics.standard()
                        .map(topic ->
                                topic.name().equals("news.dead-letters") ? topic.withMaxMessageBytes(16384) : topic));
        try (LineDriver line = new LineDriver(small, new TinyDesk())) {
            line.send(KEY, new byte[2_000_000], "a: b");
            line.send(KEY, new byte[2_000_000], "a: " + "b".repeat(20_000));
            line.send(new byte[20_000], new byte[2_000_000], "a: b");
            List<TestRecord<byte[], byte[]>> letters = line.deadLetters();

            assertThat(letters).extracting(TestRecord::value).containsOnlyNulls();
            assertThat(letters.stream().map(letter -> LineDriver.strings(letter.headers())))
                    .extracting(h -> tuple(h.get("copydesk-omitted"), h.get("copydesk-offset"), h.get("a")))
                    .containsExactly(
                            tuple("value", "0", "b"),
                            tuple("value,headers", "1", null),
                            tuple("value,headers,key", "2", null));
            assertThat(letters.get(0).key()).isEqualTo(KEY);
            assertThat(letters.get(2).key()).isNull();
        }
    }

    @Test
    void a_desk_that_answers_nothing_is_an_internal_error() {
        Function<RawArticle, Edited> silent = raw -> null;
        try (LineDriver line = LineDriver.with(silent)) {
            line.send(GOOD);

            assertThat(LineDriver.strings(only(line.deadLetters()).headers()))
                    .containsEntry("copydesk-reason", "internal-error");
        }
    }

    @Test
    void every_reason_has_its_counter() {
        try (LineDriver line = LineDriver.with(raw -> new Rejection(Reason.NO_TEXT, "segment", "No prose"))) {
            line.send(GOOD);
            line.send(GOOD);
            line.send("");

            assertThat(total(line, "dead-letters-total", "no-text")).isEqualTo(2);
            assertThat(total(line, "dead-letters-total", "empty")).isEqualTo(1);
            assertThat(total(line, "dead-letters-total", "too-large")).isZero();
            assertThat(total(line, "published-total", "articles")).isZero();
        }
    }

    private static double total(LineDriver line, String metric, String id) {
        return line.driver().metrics().values().stream()
                .map(KafkaMetric.class::cast)
                .filter(m -> m.metricName().group().equals("stream-edit-metrics")
                        && m.metricName().name().equals(metric)
                        && m.metricName().tags().get("edit-id").equals(id))
                .mapToDouble(m -> (Double) m.metricValue())
                .sum();
    }

    private static TestRecord<byte[], byte[]> only(List<TestRecord<byte[], byte[]>> records) {
        assertThat(records).hasSize(1);
        return records.get(0);
    }
}
