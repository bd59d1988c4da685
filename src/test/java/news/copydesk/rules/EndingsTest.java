package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words of a list that a text ends with")
class EndingsTest {

    private final Endings reports = Endings.of(List.of("報導", "綜合報導", "电"));

    @ParameterizedTest
    @CsvSource({
        "vicepresident, true",
        "president, true",
        "PRESIDENT, false",
        "presidents, false",
        "t, false",
        "'', false"
    })
    void areTheWholeTextOrTheEndOfIt(String text, boolean end) {
        assertThat(Endings.of(List.of("president", "resident")).end(text)).isEqualTo(end);
    }

    @Test
    void mayBeAskedForSomethingBeforeThem() {
        Endings papers = Endings.of(List.of("日报", "晚日报"));
        assertThat(papers.endMoreThan("人民日报")).isTrue();
        assertThat(papers.endMoreThan("日报")).isFalse();
        assertThat(papers.endMoreThan("晚日报")).isTrue();
    }

    @Test
    void mayBeAskedAtAPlace() {
        assertThat(reports.endAt("台北報導／王小明", 4)).isTrue();
        assertThat(reports.endAt("台北報導／王小明", 5)).isFalse();
        assertThat(reports.endAt("台北報導", 0)).isFalse();
    }

    @Test
    void theFirstOfTheListCountsAndNotTheLongest() {
        assertThat(reports.start("台北綜合報導")).isEqualTo("台北綜合".length());
        assertThat(Endings.of(List.of("綜合報導", "報導")).start("台北綜合報導")).isEqualTo("台北".length());
        assertThat(reports.start("台北")).isEqualTo(-1);
    }

    @Test
    void areTakenOffOnceEachInTheOrderOfTheList() {
        Endings behind = Endings.of(List.of("a", "ba", "c"));
        assertThat(behind.takenOff("xcba")).isEqualTo("xcb");
        assertThat(behind.takenOff("xcbaa")).isEqualTo("x");
        assertThat(behind.takenOff("xca")).isEqualTo("x");
        assertThat(behind.takenOff("xcaa")).isEqualTo("xca");
        assertThat(behind.takenOff("a")).isEmpty();
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(Endings.of(List.of()).end("a")).isFalse();
        assertThat(Endings.of(List.of()).takenOff("a")).isEqualTo("a");
    }
}
