package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Naming months and weekdays")
class MonthsTest {

    private final Months months = new Months(
            Stream.of("ar", "cs", "de", "el", "en", "fa", "fi", "fr", "he", "hi", "ja", "pl", "ru", "tr", "uk")
                    .map(BarePack::of)
                    .toList());

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "fr, août, AUGUST",
        "fr, AOUT, AUGUST",
        "fr, juil., JULY",
        "en, March, MARCH",
        "en, Sept., SEPTEMBER",
        "en, Sep, SEPTEMBER",
        "de, März, MARCH",
        "de, Jänner, JANUARY",
        "ru, марта, MARCH",
        "ru, март, MARCH",
        "uk, березня, MARCH",
        "pl, maja, MAY",
        "cs, března, MARCH",
        "fi, maaliskuuta, MARCH",
        "el, Μαρτίου, MARCH",
        "tr, Ağustos, AUGUST",
        "ar, مارس, MARCH",
        "ar, آذار, MARCH",
        "ar, كانون الثاني, JANUARY",
        "ar, جانفي, JANUARY",
        "ar, غشت, AUGUST",
        "hi, मार्च, MARCH",
        "he, מרץ, MARCH",
    })
    void knowsMonths(String language, String word, Month month) {
        assertThat(months.find(language, word)).contains(month);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"fr, mardi", "fr, marche", "xx, qqq", "ja, 1月", "en, ."})
    void knowsNoOthers(String language, String word) {
        assertThat(months.find(language, word)).isEmpty();
    }

    @Test
    void aPackAddsWhatItsPapersPrint(@TempDir Path directory) {
        Rulebook rules = new TestFiles(directory)
                .with("rules/fr.yaml", "language: fr\nname: French\nmonths: {2: [Fév], 9: [vendange], 10: []}")
                .with("rules/it.yaml", "language: it\nname: Italian\nmonths: {1: [genn.]}")
                .loadAlone();

        assertThat(rules.months().find("fr", "fév.")).contains(Month.FEBRUARY);
        assertThat(rules.months().find("fr", "vendange")).contains(Month.SEPTEMBER);
        assertThat(rules.months().find("fr", "septembre")).contains(Month.SEPTEMBER);
        assertThat(rules.months().find("it", "genn")).contains(Month.JANUARY);
        assertThat(rules.months().find("it", "vendange")).isEmpty();
        assertThat(months.find("fr", "vendange")).isEmpty();
    }

    @Test
    void whatAPackSaysWinsOverCldr(@TempDir Path directory) {
        Rulebook rules = new TestFiles(directory)
                .with("rules/fr.yaml", "language: fr\nname: French\nmonths: {2: [mars]}")
                .loadAlone();

        assertThat(rules.months().find("fr", "mars")).contains(Month.FEBRUARY);
    }

    @Test
    void thePacksThatShipKnowWhatTheirPapersPrint() {
        Months shipped = Rulebook.load(Optional.empty()).months();

        assertThat(shipped.find("es", "set.")).contains(Month.SEPTEMBER);
        assertThat(shipped.find("fa", "جولای")).contains(Month.JULY);
        assertThat(shipped.find("hi", "दिसम्बर")).contains(Month.DECEMBER);
        assertThat(shipped.find("id", "Agt")).contains(Month.AUGUST);
        assertThat(shipped.find("ro", "noi.")).contains(Month.NOVEMBER);
    }

    @Test
    void tellsTheCalendarsApart() {
        assertThat(months.find(CalendarSystem.PERSIAN, "fa", "فروردین")).hasValue(1);
        assertThat(months.find(CalendarSystem.GREGORIAN, "fa", "فروردین")).isEmpty();
        assertThat(months.find(CalendarSystem.GREGORIAN, "fa", "مارس")).hasValue(3);
        assertThat(months.find(CalendarSystem.ISLAMIC, "ar", "رمضان")).hasValue(9);
        assertThat(months.find(CalendarSystem.ISLAMIC, "fr", "mars")).isEmpty();
    }

    @Test
    void knowsWeekdays() {
        assertThat(months.weekday("fr", "lundi")).contains(DayOfWeek.MONDAY);
        assertThat(months.weekday("en", "Sunday")).contains(DayOfWeek.SUNDAY);
        assertThat(months.weekday("ru", "среда")).contains(DayOfWeek.WEDNESDAY);
        assertThat(months.weekday("fr", "mars")).isEmpty();
    }
}
