package news.copydesk.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An update that is printed with its time only is one of the day of publication. */
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
            })
    void theDayIsThatOfPublication(String language, String line, String published, String updated) {
        PageDates dates = new PageDates(
                pages.page(language, Role.DATE, line), pages.dates, new WordsBehindDates(pages.rules.vocabulary()));
        assertThat(dates.published().map(PartialDate::iso)).contains(published);
        assertThat(dates.updated().map(PartialDate::iso)).contains(updated);
    }
}
