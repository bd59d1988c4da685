package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Content;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What an intake with a limit of 1,000 bytes makes of a value with headers, each written as {@code name: value}. */
final class IntakeAnswers {

    static final Origin ORIGIN = Origin.record("news.raw", 2, 41, Optional.empty());

    private static final Intake INTAKE = new Intake(1000);

    private IntakeAnswers() {}

    static RawArticle accepted(String value, String... headers) {
        return accepted(value.getBytes(UTF_8), headers);
    }

    static RawArticle accepted(byte[] value, String... headers) {
        Intake.Result result = INTAKE.receive(null, value, LineDriver.headers(headers), ORIGIN);
        assertThat(result).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) result).raw();
    }

    static Rejection refused(String value, String... headers) {
        return refused(value.getBytes(UTF_8), headers);
    }

    static Rejection refused(byte[] value, String... headers) {
        Intake.Result result = INTAKE.receive(null, value, LineDriver.headers(headers), ORIGIN);
        assertThat(result).isInstanceOf(Intake.Refused.class);
        return ((Intake.Refused) result).rejection();
    }

    static byte[] bytes(RawArticle raw) {
        return ((Content.Bytes) raw.content()).bytes();
    }

    static Optional<String> charset(RawArticle raw) {
        return ((Content.Bytes) raw.content()).charset();
    }

    static String text(RawArticle raw) {
        return ((Content.Text) raw.content()).text();
    }

    static Rejection refuse(byte[] key, byte[] value) {
        return ((Intake.Refused) INTAKE.receive(key, value, new RecordHeaders(), ORIGIN)).rejection();
    }
}
