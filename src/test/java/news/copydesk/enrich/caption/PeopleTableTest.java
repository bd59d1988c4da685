package news.copydesk.enrich.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.copydesk.article.Depicted;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whom captions point out and where they stand, in scripts with and without capitals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTableTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "people.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void peopleAndTheirPlaces(String language, String line, String people) {
        List<Depicted> found = pages.captions
                .read(pages.page(language, Role.CAPTION, line), "a", List.of())
                .get(0)
                .people();
        assertThat(found.stream().map(PeopleTableTest::describe).collect(Collectors.joining(", ")))
                .isEqualTo(people == null ? "" : people);
    }

    private static String describe(Depicted person) {
        return person.name()
                + person.position().map(place -> " " + place.label()).orElse("");
    }
}
