package news.copydesk.enrich.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.article.Caption;
import news.copydesk.article.Place;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caption says beside its credit. */
class CaptionDetailsTest {

    private final Pages pages = new Pages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "fr # Le pont de Lyon. | PHOTO : JEAN PETIT / OUEST-FRANCE # -",
                "fr # Un pont en Irak. Photo : Radio-Canada / Jean Petit # IQ",
                "de # (Foto: IMAGO/Panama Pictures) Der Fluss in Polen steigt wieder # PL",
            })
    void theNameOfWhoSentAPictureIsNoPlaceInIt(String language, String line, String country) {
        assertThat(read(language, line).places())
                .extracting(Place::country)
                .isEqualTo(country == null ? List.of() : List.of(country));
    }

    @Test
    void aRestrictionIsNamedOnceInHoweverManyLanguagesItIsKnown() {
        assertThat(read("en", "Smoke over the port. Mandatory credit Kyodo/via REUTERS")
                        .rights())
                .containsExactly("mandatory credit");
    }

    private Caption read(String language, String line) {
        return pages.captions
                .read(pages.page(language, Role.CAPTION, line), "a", List.of())
                .get(0);
    }
}
