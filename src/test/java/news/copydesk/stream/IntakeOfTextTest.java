package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.copydesk.stream.IntakeAnswers.ORIGIN;
import static news.copydesk.stream.IntakeAnswers.accepted;
import static news.copydesk.stream.IntakeAnswers.bytes;
import static news.copydesk.stream.IntakeAnswers.charset;
import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.Hints;
import news.copydesk.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeOfTextTest {

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
