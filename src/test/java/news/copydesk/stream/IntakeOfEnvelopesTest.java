package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.copydesk.stream.IntakeAnswers.accepted;
import static news.copydesk.stream.IntakeAnswers.refused;
import static news.copydesk.stream.IntakeAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.Hints;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeOfEnvelopesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"Dam reopens\"}",
                "\uFEFF{\"text\": \"Dam reopens\"}",
                " \r\n\t{\"tags\": [[1, {\"text\": 2}], null], \"text\": \"Dam reopens\", \"n\": 1e5}\n",
                "{\"text\": \"Dam reopens\", \"url\": null}",
                "{\"score\": NaN, \"text\": \"Dam reopens\", \"from\": [-Infinity]}"
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
        assertThat(text(accepted(json.getBytes(UTF_16)))).isEqualTo("Été");
        assertThat(text(accepted(("\uFEFF\n" + json).getBytes(UTF_16LE)))).isEqualTo("Été");
        assertThat(text(accepted(json.getBytes(UTF_16BE)))).isEqualTo("Été");
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
        assertThat(refused("\n" + value + ".", "content-type: application/json").reason())
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\": %s, \"text\": \"Dam\"}",
                "{\"x%s\": 1, \"text\": \"Dam\"}",
                "{\"x\": \"%s\", \"text\": \"Dam\"}"
            })
    void may_have_unknown_fields_of_any_length(String json) {
        byte[] value = json.formatted("7".repeat(60_000)).getBytes(UTF_8);

        assertThat(new Intake(value.length).receive(null, value, new RecordHeaders(), IntakeAnswers.ORIGIN))
                .isInstanceOfSatisfying(
                        Intake.Accepted.class,
                        taken -> assertThat(text(taken.raw())).isEqualTo("Dam"));
    }

    @Test
    void says_where_it_does_not_parse_and_what_to_do() {
        assertThat(refused("{\"text\":\n  nonsense}").message())
                .startsWith("The JSON does not parse at line 2, column ")
                .endsWith(": send one JSON object with a string field text, or declare content-type text/plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"a\"",
                "{\"text\": \"a\", \"x\": [1, 2",
                "{\"text\": \"a\", /* why */ \"url\": \"b\"}",
                "{\"text\": \"a\", \"x\": +1}",
                "{\"text\": \"a\", \"x\": 01}",
                "{\"text\": \"a\", \"x\": .5}",
                "{\"text\": \"a\",}",
                "{\"text\": 'a'}",
                "{text: \"a\"}"
            })
    void says_what_is_wrong_and_nothing_of_the_parser(String json) {
        assertThat(refused(json, "content-type: application/json").message())
                .startsWith("The JSON does not parse at line 1, column ")
                .endsWith(": send one JSON object with a string field text, or declare content-type text/plain")
                .doesNotContain("Feature", "Source", "Stream", "#UNKNOWN", "`");
    }

    @Test
    void that_nests_too_deep_says_how_deep_it_may() {
        assertThat(refused("{\"x\": " + "[".repeat(70), "content-type: application/json")
                        .message())
                .contains("nesting depth (65) exceeds the maximum allowed (64)")
                .doesNotContain("Stream");
    }

    @Test
    void that_is_not_utf_8_is_refused() {
        Rejection rejection = refused("{\"text\": \"Été\"}".getBytes(ISO_8859_1));

        assertThat(rejection.reason()).isEqualTo(Reason.MALFORMED_ENVELOPE);
        assertThat(rejection.message()).endsWith(": send UTF-8, or name the charset in content-type");
    }
}
