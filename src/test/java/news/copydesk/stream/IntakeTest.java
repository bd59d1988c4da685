package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import news.copydesk.article.Content;
import news.copydesk.article.Hints;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final Origin ORIGIN = Origin.record("news.raw", 2, 41, Optional.empty());

    private final Intake intake = new Intake(1000);

    @Nested
    class PlainText {

        @Test
        void a_bare_text_needs_nothing_else() {
            RawArticle raw = accepted("Dam reopens\nThe dam reopened.");

            assertThat(bytes(raw)).isEqualTo("Dam reopens\nThe dam reopened.".getBytes(UTF_8));
            assertThat(charset(raw)).isEmpty();
            assertThat(raw.hints()).isEqualTo(Hints.none());
            assertThat(raw.origin()).isEqualTo(ORIGIN);
        }

        @Test
        void the_charset_is_handed_on_as_declared() {
            assertThat(charset(accepted("Été", "content-type: text/plain; charset=windows-1252")))
                    .contains("windows-1252");
            assertThat(charset(accepted("Été", "content-type: TEXT/PLAIN;format=flowed; Charset=\"utf-8\"")))
                    .contains("utf-8");
            assertThat(charset(accepted("Été", "Content-Type: text/plain; charset=")))
                    .isEmpty();
        }

        @Test
        void headers_are_hints() {
            Hints hints = accepted(
                            "Dam reopens",
                            "url: https://example.org/dam",
                            "source: Example Post",
                            "language: en",
                            "fetched-at: 2026-03-01T10:00:00Z",
                            "published-at: 2026-02-28")
                    .hints();

            assertThat(hints.url()).contains("https://example.org/dam");
            assertThat(hints.source()).contains("Example Post");
            assertThat(hints.language()).contains("en");
            assertThat(hints.fetched()).contains("2026-03-01T10:00:00Z");
            assertThat(hints.published()).contains("2026-02-28");
        }

        @Test
        void of_a_header_that_is_there_twice_the_last_one_counts_and_a_blank_one_says_nothing() {
            Hints hints = accepted("Dam", "url: https://a.example", "url: https://b.example", "source:  ")
                    .hints();

            assertThat(hints.url()).contains("https://b.example");
            assertThat(hints.source()).isEmpty();
        }

        @Test
        void the_feeder_may_name_the_input() {
            assertThat(accepted("Dam", "input: dam-001.txt").origin().input()).contains("dam-001.txt");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{Updated} Dam reopens",
                    "{",
                    "{\"",
                    "{\"quote\": he said",
                    "{ \"other\": 1 } and so on",
                    " \n{bold}Dam{/bold}"
                })
        void a_text_that_merely_starts_with_a_brace_stays_text(String text) {
            assertThat(bytes(accepted(text))).isEqualTo(text.getBytes(UTF_8));
        }

        @Test
        void declared_text_is_text_even_if_it_is_json() {
            String json = "{\"text\": \"Dam reopens\"}";

            assertThat(bytes(accepted(json, "content-type: text/plain"))).isEqualTo(json.getBytes(UTF_8));
        }
    }

    @Nested
    class Envelope {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"text\": \"Dam reopens\"}",
                    "\uFEFF{\"text\": \"Dam reopens\"}",
                    " \r\n\t{\"tags\": [[1, {\"text\": 2}], null], \"text\": \"Dam reopens\", \"n\": 1e5}\n",
                    "{\"text\": \"Dam reopens\", \"url\": null}"
                })
        void is_known_by_its_shape(String json) {
            assertThat(text(accepted(json))).isEqualTo("Dam reopens");
        }

        @ParameterizedTest
        @ValueSource(strings = {"application/json", "application/vnd.example.page+json; charset=utf-8", "text/json"})
        void is_known_by_its_content_type(String type) {
            assertThat(text(accepted("{\"text\": \"Dam reopens\"}", "content-type: " + type)))
                    .isEqualTo("Dam reopens");
        }

        @Test
        void has_fields_that_win_over_headers() {
            Hints hints = accepted(
                            """
                            {"text": "Dam reopens", "url": "https://example.org/dam", "title": "Dam", "fetchedAt": "2026-03-01"}""",
                            "url: https://other.example",
                            "language: en",
                            "ce_source: scraper-7",
                            "ce_time: 2020-01-01T00:00:00Z")
                    .hints();

            assertThat(hints.url()).contains("https://example.org/dam");
            assertThat(hints.title()).contains("Dam");
            assertThat(hints.language()).contains("en");
            assertThat(hints.source()).contains("scraper-7");
            assertThat(hints.fetched()).contains("2026-03-01");
        }

        @Test
        void may_be_in_any_unicode_encoding_or_a_declared_charset() {
            String json = "{\"text\": \"Été\"}";

            assertThat(text(accepted(json.getBytes(UTF_16), "content-type: application/json")))
                    .isEqualTo("Été");
            assertThat(text(accepted(json.getBytes(ISO_8859_1), "content-type: application/json; charset=ISO-8859-1")))
                    .isEqualTo("Été");
        }

        @Test
        void may_hold_an_unpaired_surrogate_in_its_text_but_a_hint_is_mended() {
            RawArticle raw = accepted("{\"text\": \"a\\ud800b\", \"title\": \"Dam \\udc00 \\ud83d\\ude00\"}");

            assertThat(text(raw)).isEqualTo("a\ud800b");
            assertThat(raw.hints().title()).contains("Dam \uFFFD \uD83D\uDE00");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"text\": \"a\"",
                    "{\"text\": \"a\"} {\"text\": \"b\"}",
                    "{\"text\": \"a\", \"text\": \"b\"}",
                    "{\"url\": \"a\", \"text\": 5}",
                    "{\"text\": {\"a\": 1}}",
                    "{\"text\": \"a\", \"language\": [\"en\"]}",
                    "{\"title\": \"no text\"}",
                    "{\"text\": null}",
                    "{\"specversion\": \"1.0\", \"data\": \"Dam\"}",
                    "{}"
                })
        void is_refused_if_it_is_malformed(String json) {
            assertThat(refused(json).reason()).isEqualTo(Reason.MALFORMED_ENVELOPE);
            assertThat(refused(json, "content-type: application/json").reason()).isEqualTo(Reason.MALFORMED_ENVELOPE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null", "[]", "\"text\"", "Dam reopens", "{Updated} Dam", "{\"a\": truth}"})
        void declared_as_json_must_be_a_json_object(String value) {
            assertThat(refused("\n" + value + ".", "content-type: application/json")
                            .reason())
                    .isEqualTo(Reason.MALFORMED_ENVELOPE);
        }

        @Test
        void may_nest_as_deep_as_unknown_fields_do_but_not_endlessly() {
            String deep = "{\"x\": %s%s, \"text\": \"Dam\"}";

            assertThat(text(accepted(deep.formatted("[".repeat(60), "]".repeat(60)))))
                    .isEqualTo("Dam");
            assertThat(refused(deep.formatted("[".repeat(70), "]".repeat(70)), "content-type: application/json"))
                    .extracting(Rejection::reason)
                    .isEqualTo(Reason.MALFORMED_ENVELOPE);
        }

        @Test
        void says_where_it_does_not_parse_and_what_to_do() {
            assertThat(refused("{\"text\":\n  nonsense}").message())
                    .startsWith("The JSON does not parse at line 2, column ")
                    .endsWith(": send one JSON object with a string field text, or declare content-type text/plain");
        }

        @Test
        void that_is_not_utf_8_is_refused() {
            assertThat(refused("{\"text\": \"Été\"}".getBytes(ISO_8859_1)).reason())
                    .isEqualTo(Reason.MALFORMED_ENVELOPE);
        }
    }

    @Nested
    class CloudEvents {

        private static final String STRUCTURED = "content-type: application/cloudevents+json; charset=UTF-8";

        @Test
        void in_binary_mode_fill_what_is_missing() {
            RawArticle raw = accepted(
                    "Dam reopens",
                    "ce_specversion: 1.0",
                    "ce_source: /scrapers/7",
                    "ce_time: 2026-03-01T10:00:00Z",
                    "ce_subject: https://example.org/dam",
                    "source: Example Post",
                    "content-type: text/plain; charset=UTF-8");

            assertThat(raw.hints().url()).contains("https://example.org/dam");
            assertThat(raw.hints().source()).contains("Example Post");
            assertThat(raw.hints().fetched()).contains("2026-03-01T10:00:00Z");
            assertThat(charset(raw)).contains("UTF-8");
        }

        @Test
        void whose_subject_is_no_address_name_the_input() {
            RawArticle raw = accepted("Dam reopens", "ce_subject: dam-001.txt");

            assertThat(raw.hints().url()).isEmpty();
            assertThat(raw.origin().input()).contains("dam-001.txt");
        }

        @Test
        void in_structured_mode_carry_text() {
            RawArticle raw = accepted("""
                    {"specversion": "1.0", "id": "1", "type": "page", "source": "/scrapers/7", "time": "2026-03-01T10:00:00Z",
                     "subject": "https://example.org/dam", "datacontenttype": "text/plain", "data": "Dam reopens"}""", STRUCTURED);

            assertThat(text(raw)).isEqualTo("Dam reopens");
            assertThat(raw.hints().url()).contains("https://example.org/dam");
            assertThat(raw.hints().source()).contains("/scrapers/7");
            assertThat(raw.hints().fetched()).contains("2026-03-01T10:00:00Z");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"specversion\": \"1.0\", \"source\": \"a\", \"data\": {\"text\": \"Dam\", \"source\": \"Post\"}}",
                    "{\"data\": {\"source\": \"Post\", \"text\": \"Dam\"}, \"datacontenttype\": \"application/json\"}",
                    "{\"data\": \"{\\\"source\\\": \\\"Post\\\", \\\"text\\\": \\\"Dam\\\"}\"}"
                })
        void in_structured_mode_carry_an_envelope(String event) {
            RawArticle raw = accepted(event, STRUCTURED);

            assertThat(text(raw)).isEqualTo("Dam");
            assertThat(raw.hints().source()).contains("Post");
        }

        @Test
        void in_structured_mode_carry_bytes() {
            String base64 = Base64.getEncoder().encodeToString("Été".getBytes(ISO_8859_1));
            RawArticle raw = accepted(
                    "{\"data_base64\": \"" + base64 + "\", \"datacontenttype\": \"text/plain; charset=ISO-8859-1\"}",
                    STRUCTURED);

            assertThat(bytes(raw)).isEqualTo("Été".getBytes(ISO_8859_1));
            assertThat(charset(raw)).contains("ISO-8859-1");
        }

        @Test
        void in_structured_mode_carry_an_envelope_in_bytes() {
            String base64 = Base64.getEncoder().encodeToString("{\"text\": \"Dam\"}".getBytes(UTF_8));

            assertThat(text(accepted("{\"data_base64\": \"" + base64 + "\"}", STRUCTURED)))
                    .isEqualTo("Dam");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Dam reopens",
                    "{\"specversion\": \"0.3\", \"data\": \"Dam\"}",
                    "{\"specversion\": \"1.0\"}",
                    "{\"data\": 5}",
                    "{\"data\": [\"Dam\"]}",
                    "{\"data\": {\"title\": \"Dam\"}}",
                    "{\"data\": {\"text\": \"Dam\"}, \"data\": {\"text\": \"Dam\"}}",
                    "{\"data_base64\": \"%%%\"}"
                })
        void are_refused_if_they_are_malformed(String event) {
            assertThat(refused(event, STRUCTURED).reason()).isEqualTo(Reason.MALFORMED_ENVELOPE);
        }

        @Test
        void around_something_else_are_refused() {
            assertThat(refused("{\"data\": \"<p>\", \"datacontenttype\": \"text/html\"}", STRUCTURED)
                            .reason())
                    .isEqualTo(Reason.UNSUPPORTED_CONTENT_TYPE);
        }

        @Test
        void with_blank_data_are_empty() {
            assertThat(refused("{\"data\": \" \"}", STRUCTURED).reason()).isEqualTo(Reason.EMPTY);
            assertThat(refused("{\"data_base64\": \"\"}", STRUCTURED).reason()).isEqualTo(Reason.EMPTY);
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "text/html",
                    "application/octet-stream",
                    "application/cloudevents-batch+json",
                    "application/cloudevents+avro",
                    "nonsense",
                    ";charset=utf-8"
                })
        void are_other_content_types(String type) {
            Rejection rejection = refused("Dam reopens", "content-type: " + type);

            assertThat(rejection.reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT_TYPE);
            assertThat(rejection.stage()).isEqualTo("intake");
            assertThat(rejection.message()).contains("send text/plain, application/json");
        }

        @Test
        void is_json_in_a_charset_that_nobody_knows() {
            assertThat(refused("{}", "content-type: application/json; charset=klingon")
                            .reason())
                    .isEqualTo(Reason.UNSUPPORTED_CONTENT_TYPE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\r\n\t ", "\uFEFF\n", "{\"text\": \"\"}", "{\"text\": \" \\n\\u2003\"}"})
        void is_what_holds_nothing(String value) {
            assertThat(refused(value).reason()).isEqualTo(Reason.EMPTY);
        }

        @Test
        void is_a_missing_value_and_a_tombstone_is_told_apart() {
            assertThat(refuse(null, null).message()).startsWith("The record has no value");
            assertThat(refuse("key".getBytes(UTF_8), null).message()).startsWith("The record is a tombstone");
            assertThat(refuse("key".getBytes(UTF_8), null).reason()).isEqualTo(Reason.EMPTY);
        }

        @Test
        void is_one_byte_more_than_the_limit() {
            assertThat(bytes(accepted("a".repeat(1000)))).hasSize(1000);
            assertThat(refused("a".repeat(1001)))
                    .isEqualTo(
                            new Rejection(
                                    Reason.TOO_LARGE,
                                    "intake",
                                    "The value has 1001 bytes, more than the limit of 1000: send one article a record, or raise the limit"));
        }

        private Rejection refuse(byte[] key, byte[] value) {
            return ((Intake.Refused) intake.receive(key, value, new RecordHeaders(), ORIGIN)).rejection();
        }
    }

    private RawArticle accepted(String value, String... headers) {
        return accepted(value.getBytes(UTF_8), headers);
    }

    private RawArticle accepted(byte[] value, String... headers) {
        Intake.Result result = intake.receive(null, value, headers(headers), ORIGIN);
        assertThat(result).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) result).raw();
    }

    private Rejection refused(String value, String... headers) {
        return refused(value.getBytes(UTF_8), headers);
    }

    private Rejection refused(byte[] value, String... headers) {
        Intake.Result result = intake.receive(null, value, headers(headers), ORIGIN);
        assertThat(result).isInstanceOf(Intake.Refused.class);
        return ((Intake.Refused) result).rejection();
    }

    private static Headers headers(String... lines) {
        Headers headers = new RecordHeaders();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            headers.add(line.substring(0, colon), line.substring(colon + 2).getBytes(UTF_8));
        }
        return headers;
    }

    private static byte[] bytes(RawArticle raw) {
        return ((Content.Bytes) raw.content()).bytes();
    }

    private static Optional<String> charset(RawArticle raw) {
        return ((Content.Bytes) raw.content()).charset();
    }

    private static String text(RawArticle raw) {
        return ((Content.Text) raw.content()).text();
    }
}
