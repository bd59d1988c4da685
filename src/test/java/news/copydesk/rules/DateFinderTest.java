package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    private final DateFinder dates;

    DateFinderTest() throws RuleException {
        dates = new DateFinder(Rulebook.load(Optional.empty()).months());
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
                "en | 2024-02-14T16:15:30Z | 2024-02-14T16:15",
                "en | 30/04/2024 - 16:38 | 2024-04-30T16:38",
                "en | 4/5/2024 | 2024",
                "zh | 2024年04月24日23:52 | 2024-04-24T23:52",
                "zh | 摄于2019年5月 | 2019-05",
                "ja | ２０２５年１月３１日 | 2025-01-31",
                "ko | 2024년 3월 3일 | 2024-03-03",
                "ru | 14 мая 2024 года | 2024-05-14",
                "ar | ٨ مارس ٢٠١٩ | 2019-03-08",
            })
    void aDateHasThePrecisionOfTheText(String language, String text, String date) {
        assertThat(dates.first(text, language)).map(span -> span.date().iso()).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 31/31/2024 came 2 of 3",
                "en | May the 4th be with you",
                "en | 1 2 3 4",
                "en | May I?",
            })
    void whatIsNoDateIsNotTakenForOne(String language, String text) {
        assertThat(dates.find(text, language)).isEmpty();
    }
}
