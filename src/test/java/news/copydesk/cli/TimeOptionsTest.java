package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0044-03-15", "1969-12-31T23:59", "100000000000d"})
    void whatNoRecordCanHaveIsRefused(String text) {
        assertThatThrownBy(() -> moment.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'" + text + "' is not between the years 1970 and 9999");
    }

    @Test
    void spans() {
        assertThat(new TimeOptions.Span().convert("90 s")).hasSeconds(90);
        assertThat(new TimeOptions.Span().convert("36525 d")).hasDays(36_525);
        assertThatThrownBy(() -> new TimeOptions.Span().convert("200000000000s"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("'200000000000s' is longer than 36525 d");
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> moment.convert("yesterday"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("neither a time ago (2h, 7d) nor a date");
    }
}
