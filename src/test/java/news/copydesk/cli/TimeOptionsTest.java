package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class TimeOptionsTest {

    private final TimeOptions.Moment moment =
            new TimeOptions.Moment(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2h, 2026-11-24T10:00:00Z",
        "7 d, 2026-11-17T12:00:00Z",
        "2026-11-23, 2026-11-23T00:00:00Z",
        "2026-11-23T10:30, 2026-11-23T10:30:00Z",
        "2026-11-23T10:30:00+02:00, 2026-11-23T08:30:00Z",
        "2026-11-23T10:30:00Z, 2026-11-23T10:30:00Z",
    })
    void moments(String text, Instant expected) {
        assertThat(moment.convert(text)).isEqualTo(expected);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> moment.convert("yesterday"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("neither a time ago (2h, 7d) nor a date");
    }
}
