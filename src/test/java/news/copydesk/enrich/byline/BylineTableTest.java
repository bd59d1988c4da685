package news.copydesk.enrich.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines as newspapers of every pack's language print them, with the people and the organisations that they name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BylineTableTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "en | James Carver Published Jul 17, 2024, 11:21am, Updated 6:39pm | James Carver",
                "it | Marco Bandini 4 febbraio 2025 - 14:41 | Marco Bandini",
                "de | Von Anna Brandt 30.04.2024, 18:58 | Anna Brandt",
                "en | Published Jul 17, 2024, 11:21am | -",
                "fr | Mis à jour le 4 mars 2025 à 10h | -",
            })
    void whereNoLineIsAByLineALineOfDatesMayBeginWithTheAuthor(String language, String line, String author) {
        assertThat(people(language, Role.DATE, line)).isEqualTo(author == null ? "" : author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "de # Stand: 12.3.2024, 10:15 Uhr | Anna Thal # Anna Thal",
                "en # March 5, 2024 | 4 min read | Anna Bell # Anna Bell",
                "en # March 5, 2024 | Technology # -",
                "de # 12.3.2024 | Lesezeit: 4 Min. # -",
            })
    void suchALineMayEndWithTheAuthorToo(String language, String line, String author) {
        assertThat(people(language, Role.DATE, line)).isEqualTo(author == null ? "" : author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | De notre correspondant à Bruxelles",
                "fr | De notre correspondante à New York",
                "en | From our correspondent in Brussels"
            })
    void theCityThatACorrespondentWritesFromIsNobody(String language, String line) {
        assertThat(people(language, Role.BYLINE, line)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void peopleAndOrganisationsAreToldApart(String language, String line, String people, String organisations) {
        Optional<Byline> byline = pages.bylines.read(pages.page(language, Role.BYLINE, line));
        assertThat(byline).hasValueSatisfying(found -> {
            assertThat(String.join(", ", found.people())).isEqualTo(people == null ? "" : people);
            assertThat(String.join(", ", found.organisations())).isEqualTo(organisations == null ? "" : organisations);
        });
    }

    /** The people that a page of that one line is by; no text at all without a byline. */
    private String people(String language, Role role, String line) {
        return pages.bylines
                .read(pages.page(language, role, line))
                .map(byline -> String.join(", ", byline.people()))
                .orElse("");
    }
}
