package news.copydesk.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of one of two dates is that of the other: an update with its time only is one of the day of publication. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatedSameDayTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 12 mars 2024 à 18:30, mis à jour à 19:40 | 2024-03-12T18:30 | 2024-03-12T19:40",
                "de | 12.03.2024 um 18:30 Uhr - Aktualisiert um 19:10 Uhr | 2024-03-12T18:30 | 2024-03-12T19:10",
                "it | 12 marzo 2024 Aggiornato alle 18:30 | 2024-03-12 | 2024-03-12T18:30",
                "da | 12. marts 2024 kl. 18.30 Opdateret kl. 19.10 | 2024-03-12T18:30 | 2024-03-12T19:10",
                "en | Posted at 5:12 PM, Mar 12, 2024 and last updated 7:30 AM, Mar 13, 2024 | 2024-03-12T17:12 | 2024-03-13T07:30",
                "en | 12 March 2024, 18:30, updated 13 March 2024, 07:05 | 2024-03-12T18:30 | 2024-03-13T07:05",
                "sv | Publicerat: 3 mars kl 14:07, Uppdaterat: 4 mars 2024 kl 16:22 | 2024-03-03T14:07 | 2024-03-04T16:22",
                "fi | Julkaistu: 30.12. 14:07, Päivitetty: 2.1.2024 16:22 | 2023-12-30T14:07 | 2024-01-02T16:22",
                "ja | 2024/03/03 18:45 (最終更新 3/4 07:12) | 2024-03-03T18:45 | 2024-03-04T07:12",
                "zh | 2024/3/3 18:45（3/3 19:10 更新） | 2024-03-03T18:45 | 2024-03-03T19:10",
                "nl | Gepubliceerd op 3 maart 2024 om 18.45 uur, bijgewerkt op 4 maart 2024 om 7.12 uur | 2024-03-03T18:45 | 2024-03-04T07:12",
            })
    void theDayIsThatOfPublication(String language, String line, String published, String updated) {
        PageDates dates = new PageDates(
                pages.page(language, Role.DATE, line), pages.dates, new WordsBehindDates(pages.rules.vocabulary()));
        assertThat(dates.published().map(PartialDate::iso)).contains(published);
        assertThat(dates.updated().map(PartialDate::iso)).contains(updated);
    }
}
