package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Bylines as newspapers of every pack's language print them, with the people and the organisations that they name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BylineTableTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void peopleAndOrganisationsAreToldApart(String language, String line, String people, String organisations) {
        Optional<Byline> byline = pages.bylines.read(pages.page(language, Role.BYLINE, line));
        assertThat(byline).hasValueSatisfying(found -> {
            assertThat(String.join(", ", found.people())).isEqualTo(people == null ? "" : people);
            assertThat(String.join(", ", found.organisations())).isEqualTo(organisations == null ? "" : organisations);
        });
    }
}
