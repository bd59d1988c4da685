package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import news.copydesk.article.Role;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceNameTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "de | Quelle: dpa | dpa",
                "de | (Quelle: APA/sda/dpa) | APA/sda/dpa",
                "de | Quelle: Turnverein Nord (TVN) | Turnverein Nord (TVN)",
                "de | Quelle: F.A.Z. | F.A.Z.",
                "de | Quelle der Meldung: Stadtwerke Nord | Stadtwerke Nord",
                "de | Dieser Artikel ist zuerst bei \"Hafenblatt\" erschienen. | Hafenblatt",
                "en | With reporting by Associated Press writer Ruth Cole | Associated Press",
                "en | Originally published on Harbour Science. | Harbour Science",
                "es | (Con información de AFP, EFE y Reuters) | AFP, EFE y Reuters",
                "fr | Source : AFP | AFP",
                "da | /ritzau/ | ritzau",
                "ja | （共同） | 共同",
                "zh | （来源：新华社） | 新华社",
            })
    void aSourceLineNamesWhoPublished(String language, String line, String name) {
        assertThat(SourceName.of(pages.page(language, Role.SOURCE, line).lines().get(0)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"de,Quelle und Kontaktadresse:", "en,Source:"})
    void aLabelAloneNamesNobody(String language, String line) {
        assertThat(SourceName.of(pages.page(language, Role.SOURCE, line).lines().get(0)))
                .isEmpty();
    }
}
