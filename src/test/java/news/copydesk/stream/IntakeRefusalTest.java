package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.copydesk.stream.IntakeAnswers.accepted;
import static news.copydesk.stream.IntakeAnswers.bytes;
import static news.copydesk.stream.IntakeAnswers.refuse;
import static news.copydesk.stream.IntakeAnswers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRefusalTest {

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
}
