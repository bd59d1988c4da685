package news.copydesk.enrich.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Datelines of the agencies in every pack's language, at the head of a first paragraph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatelineTableTest {

    private final Pages pages = new Pages();
    private final Datelines datelines = new Datelines(pages.rules);

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "datelines.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void placeRegionAndAgency(String language, String line, String raw, String place, String region, String agency) {
        assertThat(datelines.read(pages.page(language, Role.PARAGRAPH, line), Optional.empty()))
                .contains(new Dateline(
                        raw, Optional.ofNullable(place), Optional.ofNullable(region), Optional.ofNullable(agency)));
    }

    @Test
    void aStandfirstIsOneIfAnAgencySignsIt() {
        assertThat(datelines.read(
                        pages.page("en", Role.DEK, "DUBLIN (AP) — The bridge is open again, the city said."),
                        Optional.empty()))
                .contains(new Dateline("DUBLIN (AP) —", Optional.of("Dublin"), Optional.empty(), Optional.of("AP")));
        assertThat(datelines.read(
                        pages.page("en", Role.DEK, "DUBLIN — The bridge is open again, the city said."),
                        Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | FILE - Ann and Tom Lee stand on the bridge",
                "en | The mayor told AFP on Monday - and nobody else - that the bridge was safe.",
                "en | A spokesman (who did not want to be named) said the bridge was safe.",
                "de | Die Brücke ist offen, sagte ein Sprecher der dpa - endlich.",
                "fr | Le maire a dit à l'AFP - lundi - que le pont était sûr.",
                "en | BREAKING NEWS FROM ROME: The bridge is open",
                "en | NOW: The bridge is open",
                "en | CNN — The bridge is open",
                "ja | 【関連記事】橋が開通した",
                "en | [code lang=text] opens the block on most blogs",
                "zh | 新华社记者了解到大桥将于明年通车",
                "zh | 【本報訊】大橋通車",
                "zh | 【明報專訊】大橋通車",
                "zh | 苹果公司3月3日讯问了员工",
                "ja | 【特集・地域医療】橋が開通した",
                "ja | 【ワシントン条約】橋が開通した",
                "ko | [스포츠한빛=오세라 기자] 다리가 개통됐다",
                "hi | सवाल: पुल कब खुलेगा",
            })
    void proseHasNone(String language, String line) {
        assertThat(datelines.read(pages.page(language, Role.PARAGRAPH, line), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "no | vg.no | vg.no | OSLO (VG) Brua er åpen for biler | Oslo",
                "no | vg.no | vg.no | OSLO/BERGEN (VG): Brua er åpen for biler | -",
                "sv | kusten | Kusten | GÖTEBORG (Kusten) – Bron är öppen för bilar | Göteborg",
                "no | dagen.example | dagen.example | OSLO (VG) Brua er åpen for biler | -",
                "no | vg.no | vg.no | Oslo (VG) Brua er åpen for biler | -",
                "no | vg.no | vg.no | Avisen (VG) skriver at brua er åpen | -",
            })
    void whoPublishesThePageMayStandWhereOthersNameTheAgency(
            String language, String id, String name, String line, String place) {
        Optional<Source> source = Optional.of(new Source(id, name, Optional.empty()));
        assertThat(datelines
                        .read(pages.page(language, Role.PARAGRAPH, line), source)
                        .flatMap(Dateline::place))
                .isEqualTo(Optional.ofNullable(place));
    }
}
