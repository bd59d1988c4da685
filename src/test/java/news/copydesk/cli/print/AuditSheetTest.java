package news.copydesk.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import news.copydesk.audit.AuditReport;
import news.copydesk.audit.Fate;
import news.copydesk.stream.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Printing what an audit found")
class AuditSheetTest {

    @Test
    void tellsHowManyPagesAClockFarAheadFetched() {
        assertThat(printed(report(2)))
                .contains(
                        "2 raw records say that their page was fetched more than a day after they were written: the time of"
                                + " the record counts");
        assertThat(Json.mapper().readTree(sheet(report(2)).json()).get("ahead").asInt())
                .isEqualTo(2);
    }

    @Test
    void saysNothingOfClocksThatAreRight() {
        assertThat(printed(report(0))).doesNotContain("fetched");
        assertThat(Json.mapper().readTree(sheet(report(0)).json()).get("ahead").asInt())
                .isZero();
    }

    private static AuditReport report(long ahead) {
        return new AuditReport(Map.of(Fate.NEW, 3L), 3, true, 0, 0, ahead, 0, true, 0, List.of());
    }

    private static AuditSheet sheet(AuditReport report) {
        return new AuditSheet(report, "news.raw", Map.of());
    }

    private static String printed(AuditReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sheet(report).print(Ansi.OFF, new PrintStream(out, true, StandardCharsets.UTF_8), 200, 10);
        return out.toString(StandardCharsets.UTF_8);
    }
}
