package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.copydesk.stream.IntakeAnswers.accepted;
import static news.copydesk.stream.IntakeAnswers.bytes;
import static news.copydesk.stream.IntakeAnswers.charset;
import static news.copydesk.stream.IntakeAnswers.refused;
import static news.copydesk.stream.IntakeAnswers.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeOfCloudEventsTest {

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
                "{\"data\": \"Dam\", \"data\": {\"text\": \"Dam\"}}",
                "{\"data\": {\"text\": \"Dam\"}, \"data\": \"Dam\"}",
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
