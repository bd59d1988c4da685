package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as papers write them, each with what is certain of it. The rules are read once for all rows. */
@DisplayName("Finding dates in a line")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateFinderTest {

    private final DateFinder dates;

    DateFinderTest() throws RuleException {
        Rulebook rules = Rulebook.load(Optional.empty());
        dates = new DateFinder(rules.months(), rules.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | on the East Steps on March 08, 2019 in Washington | 2019-03-08",
                "fr | Des soldats américains en janvier en Irak 2019. | 2019-01",
                "fr | Publié le 30 août 2023 à 14h52 | 2023-08-30T14:52",
                "fr | le 1er mars 2024 | 2024-03-01",
                "de | Stand: 28.04.2023 16:11 Uhr | 2023-04-28T16:11",
                "de | 05. Juni 2025 | 2025-06-05",
                "de | 06. 01. 2026, 14:59 Uhr | 2026-01-06T14:59",
                "es | 19 de febrero de 2020 | 2020-02-19",
                "en | Published Aug 28, 2024 | 2024-08-28",
                "en | November 18, 2024 9:26pm | 2024-11-18T21:26",
                "en | April 28 2023, 3:54 p.m. | 2023-04-28T15:54",
                "en | 2024-02-14T16:15:30Z | 2024-02-14T16:15Z",
                "en | 30/04/2024 - 16:38 | 2024-04-30T16:38",
                "en | 4/5/2024 | 2024",
                "zh | 2024年04月24日23:52 | 2024-04-24T23:52",
                "zh | 摄于2019年5月 | 2019-05",
                "ja | ２０２５年１月３１日 | 2025-01-31",
                "ko | 2024년 3월 3일 | 2024-03-03",
                "ru | 14 мая 2024 года | 2024-05-14",
                "ar | ٨ مارس ٢٠١٩ | 2019-03-08",
                "en | Mar 12, 2024, last updated 7:30 AM, Mar 13, 2024 | 2024-03-12",
                "tr | 05.04.2025 - Güncelleme : 05.04.2025 | 2025-04-05",
                "vi | 18:30 ngày 12/03/2024 | 2024-03-12T18:30",
                "en | 5:12 PM · March 12, 2024 | 2024-03-12T17:12",
                "en | Posted 5:12pm Tuesday 12 March 2024 | 2024-03-12T17:12",
                "en | 17:12, 12 Mar 2024 Updated 18:02, 12 Mar 2024 | 2024-03-12T17:12",
                "en | 12 March 2024, 18:30 | 2024-03-12T18:30",
                "en | Tuesday March 12 2024, 5.12pm | 2024-03-12T17:12",
                "de | 18:30 Uhr, 12. März 2024 | 2024-03-12T18:30",
                "fi | Päivitetty 13.3.2024 klo 7.05 | 2024-03-13T07:05",
                "fr | Publié le 1er mars 2024 à 9h | 2024-03-01T09:00",
                "hu | 2024. márc. 12. 18:30 | 2024-03-12T18:30",
                "nl | 12-03-24, 18:30 | 2024-03-12T18:30",
                "pt | 12/03/24 às 18h30 | 2024-03-12T18:30",
            })
    void aDateHasThePrecisionOfTheText(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    /** A zone is told if it means one offset and no other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 4 March 2024, 14:30 GMT | 2024-03-04T14:30Z",
                "en | March 4, 2024 5:00 p.m. EDT | 2024-03-04T17:00-04:00",
                "en | March 4, 2024 5:00 PM ET | 2024-03-04T17:00",
                "en | 4 March 2024, 17:00 IST | 2024-03-04T17:00",
                "en | 4 March 2024 17:00 CST | 2024-03-04T17:00",
                "en | 4 March 2024 17:00 GMT - 4 min read | 2024-03-04T17:00Z",
                "en | 4 March 2024 17:00 UTC+5:30 | 2024-03-04T17:00+05:30",
                "en | 4 March 2024 17:00 UTC+5:99 | 2024-03-04T17:00+05:00",
                "en | 4 March 2024 17:00 UTC+20 | 2024-03-04T17:00",
                "en | 4 March 2024 17:00-18:00 | 2024-03-04T17:00",
                "en | 2024-03-04T17:00:00+05:30 | 2024-03-04T17:00+05:30",
                "en | 2024-03-04T17:00-0500 | 2024-03-04T17:00-05:00",
                "vi | 04/03/2024, 06:45 (GMT+7) | 2024-03-04T06:45+07:00",
                "ru | 4 марта 2024, 18:00 мск | 2024-03-04T18:00+03:00",
                "de | 4. März 2024, 10:00 Uhr MEZ | 2024-03-04T10:00+01:00",
                "de | 4. August 2024, 10:00 Uhr (MESZ) | 2024-08-04T10:00+02:00",
                "es | 4 de marzo de 2024, 18:00 h (CET) | 2024-03-04T18:00+01:00",
                "id | 4 Maret 2024 17:00 WIB | 2024-03-04T17:00+07:00",
            })
    void theZoneOfATimeIsTold(String language, String text, String date) {
        assertThat(dates.first(text, language)).map(span -> span.date().iso()).contains(date);
    }

    /** What no minutes stand behind is an hour if a word says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Updated 04/03/2024 5:00 PM ET | 2024-04-03T17:00",
                "en | Updated 13/03/2024 5:00 PM ET | 2024-03-13T17:00",
                "en | Updated 04/03/2024 17:00 | 2024-03-04T17:00",
                "en | on 4 March 2024 at 10 Downing Street | 2024-03-04",
                "it | 4 marzo 2024, ore 18 | 2024-03-04T18:00",
                "it | Roma, 4 marzo 2024, 18 persone | 2024-03-04",
                "ro | 4 martie 2024, ora 18 | 2024-03-04T18:00",
                "fi | 4.3.2024 klo 18 | 2024-03-04T18:00",
                "no | 4. mars 2024 kl. 18 | 2024-03-04T18:00",
                "sv | 4 mars 2024 kl 18 | 2024-03-04T18:00",
                "da | 4. marts 2024 kl. 18, Aarhus | 2024-03-04T18:00",
                "pl | 4 marca 2024, godz. 18 | 2024-03-04T18:00",
                "pl | 4 marca 2024, 18 osób | 2024-03-04",
                "tr | 4 Mart 2024 saat 18 | 2024-03-04T18:00",
                "id | 4 Maret 2024 pukul 18 | 2024-03-04T18:00",
                "cs | 4. března 2024 v 18 hodin | 2024-03-04T18:00",
                "hu | 2024. március 4. 18 óra | 2024-03-04T18:00",
                "ru | 4 марта 2024 в 18 часов | 2024-03-04T18:00",
                "uk | 4 березня 2024, 18 годин | 2024-03-04T18:00",
                "ar | 4 مارس 2024 الساعة 18 | 2024-03-04T18:00",
                "fa | ۴ مارس ۲۰۲۴ ساعت ۱۸ | 2024-03-04T18:00",
                "hi | 4 मार्च 2024, शाम 6 बजे | 2024-03-04T18:00",
                "ja | 2024年3月4日 9時 | 2024-03-04T09:00",
                "ja | 2024年3月4日 午後3時 | 2024-03-04T15:00",
                "ja | 2024年3月4日 9時間の会議 | 2024-03-04",
                "zh | 2024年3月4日 下午3时 | 2024-03-04T15:00",
                "ko | 2024년 3월 4일 오후 3시 | 2024-03-04T15:00",
                "pt | 4 de março de 2024 às 18h | 2024-03-04T18:00",
            })
    void wordsAroundATimeSayWhatItIs(String language, String text, String date) {
        assertThat(dates.first(text, language)).map(span -> span.date().iso()).contains(date);
    }

    /** The same days in every pack's language: its months and their cases, its digits, its calendar, its clock. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | le 3 mars 2024 | 2024-03-03",
                "fr | en janvier 2019 | 2019-01",
                "de | 3. März 2024 | 2024-03-03",
                "de | im Jänner 2023 | 2023-01",
                "de | Sonntag, 03.03.2024 | 2024-03-03",
                "es | 3 de marzo de 2024 | 2024-03-03",
                "it | 3 marzo 2024 | 2024-03-03",
                "pt | 3 de março de 2024 | 2024-03-03",
                "nl | 3 maart 2024 | 2024-03-03",
                "sv | den 3 mars 2024 | 2024-03-03",
                "no | 3. mars 2024 | 2024-03-03",
                "da | 3. marts 2024 kl. 10.23 | 2024-03-03T10:23",
                "fi | 3. maaliskuuta 2024 | 2024-03-03",
                "fi | maaliskuussa 2024 | 2024-03",
                "pl | 3 marca 2024 | 2024-03-03",
                "pl | w marcu 2024 | 2024-03",
                "cs | 3. března 2024 | 2024-03-03",
                "cs | v březnu 2024 | 2024-03",
                "hu | 2024. március 3. | 2024-03-03",
                "hu | 2024. március 3., 18:03 | 2024-03-03T18:03",
                "hu | 2024 márciusában | 2024-03",
                "ro | 3 martie 2024 | 2024-03-03",
                "ru | 3 марта 2024 года | 2024-03-03",
                "ru | в марте 2024 года | 2024-03",
                "uk | 3 березня 2024 року | 2024-03-03",
                "uk | у березні 2024 року | 2024-03",
                "tr | 3 Mart 2024 | 2024-03-03",
                "tr | Mart 2024'te | 2024-03",
                "el | 3 Μαρτίου 2024 | 2024-03-03",
                "el | τον Μάρτιο του 2024 | 2024-03",
                "he | 3 במרץ 2024 | 2024-03-03",
                "he | 3.3.2024 | 2024-03-03",
                "ar | 3 مارس 2024 | 2024-03-03",
                "ar | ٣ آذار ٢٠٢٤ | 2024-03-03",
                "ar | 3 كانون الثاني 2024 | 2024-01-03",
                "ar | 2024-01-03 في كانون الثاني | 2024-01-03",
                "pl | Aktualizacja: mar 2024, 06:30 | 2024-03",
                "da | Publiceret marts 2024 kl. 06:00 | 2024-03",
                "ar | 3 يناير/كانون الثاني 2024 | 2024-01-03",
                "fa | ۱۳ اسفند ۱۴۰۲ | 2024-03-03",
                "fa | ۱۴۰۲/۱۲/۱۳ | 2024-03-03",
                "fa | 1402/12/13 | 2024-03-03",
                "fa | ۳ مارس ۲۰۲۴ | 2024-03-03",
                "fa | اسفند ۱۴۰۲ | 2024",
                "hi | 3 मार्च 2024 | 2024-03-03",
                "hi | ३ मार्च २०२४ | 2024-03-03",
                "zh | 2024年3月3日 | 2024-03-03",
                "zh | 二〇二四年三月三日 | 2024-03-03",
                "zh | 2024年3月 | 2024-03",
                "ja | 2024年3月3日午後7時30分 | 2024-03-03T19:30",
                "ja | 令和6年3月3日 | 2024-03-03",
                "ja | ２０２４年３月 | 2024-03",
                "ko | 2024년 3월 3일 | 2024-03-03",
                "ko | 2024.03.03. 14:20 | 2024-03-03T14:20",
                "ko | 2024년 3월 | 2024-03",
                "id | 3 Maret 2024 | 2024-03-03",
                "vi | ngày 3 tháng 3 năm 2024 | 2024-03-03",
                "vi | ngày 3/3/2024 | 2024-03-03",
                "vi | tháng 3 năm 2024 | 2024-03",
                "vi | tháng 3/2024 | 2024-03",
                "en | March 3, 2024 | 2024-03-03",
                "en | on Sunday, 3rd March 2024 | 2024-03-03",
                "en | Mar. 3, 2024 | 2024-03-03",
                "en | Sept. 3, 2024 | 2024-09-03",
                "en | in early March, 2024 | 2024-03",
            })
    void everyLanguageHasItsForms(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | الثلاثاء، 03 مارس 2026 02:17 م | 2026-03-03T14:17",
                "ar | 3 مارس 2026 - 10:17 صباحا | 2026-03-03T10:17",
                "el | 9 Μαρτίου 2026, 3:15 μ.μ. | 2026-03-09T15:15",
                "fa | ۲۱ اسفند ۱۴۰۴ ساعت ۸:۳۰ ب.ظ | 2026-03-12T20:30",
                "ja | 2026年3月5日 午前12時30分 | 2026-03-05T00:30",
                "hi | 4 मार्च 2026, शाम 06:20 बजे | 2026-03-04T18:20",
                "hi | 04 Mar 2026 06:20:11 PM | 2026-03-04T18:20",
                "zh | 2026年3月12日 上午12:15 | 2026-03-12T00:15",
                "vi | 4/3/2026, 6:30 chiều | 2026-03-04T18:30",
                "vi | 4/3/2026, 6:30 sáng | 2026-03-04T06:30",
            })
    void theHalfOfTheDayIsSaidInTheLanguage(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "de # Aktualisiert am 05.02.24, 18 Uhr # 2024-02-05T18:00",
                "nl # 5 februari 2024, 9 uur # 2024-02-05T09:00",
                "en # Tuesday, April 2, 2024 | 2 a.m. # 2024-04-02T02:00",
                "en # April 2, 2024 at 9 p.m. # 2024-04-02T21:00",
                "en # April 2, 2024, 12 a.m. # 2024-04-02T00:00",
                "en # Apr 2 2024 9pm # 2024-04-02T21:00",
                "en # April 2, 2024 3 min read # 2024-04-02",
                "en # April 2, 2024 | 5 a day # 2024-04-02",
            })
    void anHourNeedsNoMinutes(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ro | 12 mart. 2024 | 2024-03-12",
                "ro | 12 noi. 2024 | 2024-11-12",
                "it | 12 sett. 2024 | 2024-09-12",
                "es | 12 set. 2024 | 2024-09-12",
                "fr | 12 fév. 2024 | 2024-02-12",
                "hi | 12 सितम्बर 2024 | 2024-09-12",
                "el | 12 Σεπτ. 2024 | 2024-09-12",
                "fa | 12 آگوست 2024 | 2024-08-12",
                "id | 12 Agt 2024 | 2024-08-12",
            })
    void papersSpellMonthsInWaysOfTheirOwn(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 09:40, 12 марта 2026 | 2026-03-12T09:40",
                "ru | 10:00 18.02.2026 (обновлено: 12:30 18.02.2026) | 2026-02-18T10:00",
                "uk | 08:20 / 10.03.2026 | 2026-03-10T08:20",
                "tr | Yayınlanma: 09:05 - 11 Mart 2026 | 2026-03-11T09:05",
                "fa | ساعت ۰۸:۳۰ پنجشنبه ۲۱ اسفند ۱۴۰۴ | 2026-03-12T08:30",
                "ar | آخر تحديث: 5/3/202614:30 | 2026-03-05T14:30",
                "en | 1:2:30 March 3, 2024 | 2024-03-03",
            })
    void theTimeMayStandBeforeTheDay(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Erstellt 10.03.2026 09:00 Aktualisiert 11.03.2026 | 2026-03-10T09:00 | 2026-03-11",
                "ru | 10.03.2026 09:00 обновлено 11.03.2026 | 2026-03-10T09:00 | 2026-03-11",
                "uk | 10.03.2026 08:20 / 11.03.2026 | 2026-03-10T08:20 | 2026-03-11",
                "en | Published March 10, 2026 9:00 Updated March 11, 2026 | 2026-03-10T09:00 | 2026-03-11",
                "en | 9:40 AM March 10, 2026, updated 12:30 PM March 11, 2026 | 2026-03-10T09:40 | 2026-03-11T12:30",
            })
    void aTimeIsOfOneDayOnly(String language, String text, String first, String second) {
        assertThat(dates.find(text, language))
                .extracting(span -> span.date().iso())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 26.03.08 17:30 | 2026-03-08T17:30",
                "he | עודכן ב-5.3.26 | 2026-03-05",
                "he | 06:30 05/03/26 | 2026-03-05T06:30",
                "zh | 115年3月12日 08:15 | 2026-03-12T08:15",
                "zh | 115/03/12 | 2026-03-12",
            })
    void shortYearsStandWhereTheLanguageSetsThem(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bg | 8 март 2026 | 2026-03-08",
                "sr | 5. март 2026. | 2026-03-05",
                "ur | 6 مارچ 2026 | 2026-03-06",
            })
    void someLanguagesWithoutAPackHaveMonths(String language, String text, String date) {
        assertThat(first(language, text)).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 31/31/2024 came 2 of 3",
                "en | May the 4th be with you",
                "en | 1 2 3 4",
                "en | May I?",
                "en | 3 March",
                "en | taken in 2019 in Aleppo",
                "fa | 1402 13 50",
                "fa | 31/13/1402",
                "pl | w marcu",
            })
    void whatIsNoDateIsNotTakenForOne(String language, String text) {
        assertThat(dates.find(text, language)).isEmpty();
    }

    private Optional<String> first(String language, String text) {
        return dates.first(text, language).map(span -> span.date().iso());
    }
}
