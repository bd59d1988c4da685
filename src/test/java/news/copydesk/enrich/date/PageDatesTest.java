package news.copydesk.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import news.copydesk.enrich.copy.Copy;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When lines of dates say that a page was published and updated. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageDatesTest {

    private final Pages pages = new Pages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "zh | 2026/03/09 06:42 | 更新時間：2026/03/09 09:10 | 2026-03-09T06:42 | 2026-03-09T09:10",
                "hi | Publish Date: 04 Mar 2026 | Updated Date: 05 Mar 2026 | 2026-03-04 | 2026-03-05",
                "ja | 2026年3月6日 17:50 (2026年3月6日 20:01 更新) | - | 2026-03-06T17:50 | 2026-03-06T20:01",
                "ja | 2026年3月6日 17時50分 公開 2026年3月6日 20時01分 更新 | - | 2026-03-06T17:50 | 2026-03-06T20:01",
                "zh | 出版：2026-03-05 22:08　更新：2026-03-06 00:31 | - | 2026-03-05T22:08 | 2026-03-06T00:31",
                "it | 5 marzo 2026 alle 07:30 | Aggiornato alle 09:15 | 2026-03-05T07:30 | 2026-03-05T09:15",
                "es | Actualizado a las 09:15h. | 05/03/2026 07:30h. | 2026-03-05T07:30 | 2026-03-05T09:15",
                "pl | 5 marca 2026, 07:30 | Aktualizacja: 09:15 | 2026-03-05T07:30 | 2026-03-05T09:15",
                "fr | Publié le : 18/07/2024 - 12:31Modifié le : 18/07/2024 - 14:02 | - | 2024-07-18T12:31 | 2024-07-18T14:02",
                "ru | 10:00 18.02.2026 (обновлено: 12:30 18.02.2026) | - | 2026-02-18T10:00 | 2026-02-18T12:30",
            })
    void wordsBeforeOrBehindTheDateSayWhatItIsOf(
            String language, String first, String second, String published, String updated) {
        Copy page = second == null
                ? pages.page(language, Role.DATE, first)
                : pages.page(language, Role.DATE, first, second);
        PageDates dates = new PageDates(page, pages.dates, new WordsBehindDates(pages.rules.vocabulary()));
        assertThat(dates.published().map(PartialDate::iso)).contains(published);
        assertThat(dates.updated().map(PartialDate::iso)).contains(updated);
    }
}
