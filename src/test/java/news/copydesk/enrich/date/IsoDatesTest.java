package news.copydesk.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2026-03, 2026-03",
        "2026-03-01, 2026-03-01",
        "2026-03-01T10:00, 2026-03-01T10:00",
        "2026-03-01T10:00:05.25Z, 2026-03-01T10:00:05.25Z",
        "2026-03-01T10:00-03:30, 2026-03-01T10:00-03:30",
        // Java reads these too, other readers do not.
        "2026-03-01t10:00:00z, 2026-03-01T10:00:00Z",
        "2026-03-01T10:00:00+01:30:15, 2026-03-01T08:29:45Z",
        "2026-03-01T10:00:00+01, 2026-03-01T10:00+01:00",
        "2026-03-01T10:00:00., 2026-03-01T10:00",
        "2026-03-01T10:00:07.Z, 2026-03-01T10:00:07Z",
        // What Python's str() and strftime("%z") write.
        "2026-03-01 10:00:05.250000+00:00, 2026-03-01T10:00:05.250000+00:00",
        "2026-03-01 10:00, 2026-03-01T10:00",
        "2026-03-01T10:00:05+0130, 2026-03-01T10:00:05+01:30",
        "2026-03-01T10:00:05-0330, 2026-03-01T10:00:05-03:30",
    })
    void datesOfMachines(String written, String read) {
        assertThat(IsoDates.parse(" " + written)).hasToString("Optional[" + read + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "926",
                "20260",
                "2026-02-30",
                "2026-W09",
                "1772000000",
                "yesterday",
                "2026-03-01 at noon",
                "2026-03-01T10:00+9999",
                "-999999999-01-01T00:00:00+18:00",
                "+12026-03-01",
                "0000-01-01T00:00:00+01:00:30",
                "9999-12-31T23:59:59-01:00:30",
                "٢٠٢٦-٠٣-٠١"
            })
    void whatIsNone(String text) {
        assertThat(IsoDates.parse(text)).isEmpty();
    }
}
