package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Naming months and weekdays")
class MonthsTest {

    private final Months months = new Months(
            List.of("ar", "cs", "de", "el", "en", "fa", "fi", "fr", "he", "hi", "ja", "pl", "ru", "tr", "uk"));

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
