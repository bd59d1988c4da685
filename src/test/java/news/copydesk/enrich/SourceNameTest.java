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
        assertThat(SourceName.of(pages.page(language, Role.SOURCE, line).lines().get(0))
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"de,Quelle und Kontaktadresse:", "en,Source:"})
    void aLabelAloneNamesNobody(String language, String line) {
        assertThat(SourceName.of(pages.page(language, Role.SOURCE, line).lines().get(0))
                        .name())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "zh | 2026年03月16日 08:12 来源：青石日报 | 来源：青石日报 | 青石日报",
                "zh | 2026-03-05 07:30:15 来源: 新华网 作者：李文清 | 来源: 新华网 | 新华网",
                "de | 12.03.2026, 18:30 Uhr · Quelle: dpa · Lesezeit: 2 Minuten | Quelle: dpa | dpa",
            })
    void aSourceStandsBehindTheDate(String language, String line, String raw, String name) {
        assertThat(new SourceFinder(pages.rules).behindDate(line, language)).contains(new SourceName(raw, name));
    }

    @ParameterizedTest
    @CsvSource({"zh,2026年03月16日 08:12", "de,\"12.03.2026, 18:30 Uhr\"", "en,\"Updated March 5, 2026 at 9:15 a.m.\""})
    void aDateAloneHasNone(String language, String line) {
        assertThat(new SourceFinder(pages.rules).behindDate(line, language)).isEmpty();
    }
}
