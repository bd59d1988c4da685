package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Naming countries")
class CountriesTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | la Syrie et l’Irak | SY IQ",
                "fr | LA SYRIE ET L'IRAK | SY IQ",
                "fr | Guinée équatoriale, Guinée | GQ GN",
                "fr | des États-Unis au Tchad | US TD",
                "en | Turkey and Jordan | TR JO",
                "en | Iran's rivals in Chad | IR TD",
                "en | the UK and the US | GB US",
                "en | Bosnia and Herzegovina | BA",
                "de | zwischen Frankreich und Österreich | FR AT",
                "ar | في إيران وفي العراق | IR IQ",
                "fa | ایران و عراق | IR IQ",
                "ru | Россия, Иран | RU IR",
                "zh | 在法国和德国 | FR DE",
                "zh | 法國 | FR",
                "ja | インドネシアとインド | ID IN",
                "ko | 미국과 이란 | US IR",
                "vi | Italy và Pháp | IT FR",
                "pt | na Polónia e na Polônia | PL PL",
            })
    void findsCountries(String language, String line, String codes) {
        assertThat(found(language, line)).containsExactlyElementsOf(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a turkey for dinner",
                "en | give us peace",
                "en | Nigerians",
                "fr | la réunion du comité",
                "ja | マリア",
                "ko | 중국인도",
            })
    void takesNoWordForACountry(String language, String line) {
        assertThat(found(language, line).stream().filter(code -> !code.equals("CN")))
                .isEmpty();
    }

    @Test
    void whatIsNoCountryHidesTheNamesInIt(@TempDir Path directory) {
        Rulebook rules = new TestFiles(directory)
                .with(
                        "rules/en.yaml",
                        "language: en\nname: English\nnotCountries: [New Mexico, Jersey]\ncountries: {GB: [England]}")
                .loadAlone();
        assertThat(rules.lexicon().scan(Folding.fold("From Mexico to New Mexico, Jersey and England")))
                .extracting(hit ->
                        hit.term().kind() + " " + hit.start() + " " + hit.term().rule())
                .containsExactly("MX 5 cldr#MX", "GB 38 rules/en.yaml#countries");
        assertThat(rules.pack("en").orElseThrow().notCountries()).containsExactly("New Mexico", "Jersey");
    }

    @Test
    void accentsCountInShortNames(@TempDir Path directory) {
        Rulebook rules = new TestFiles(directory)
                .with("rules/vi.yaml", "language: vi\nname: Vietnamese\ncountries: {IT: [Ý], US: [Mỹ]}")
                .loadAlone();
        assertThat(rules.lexicon().scan(Folding.fold("Y tá nói: My, Ý và Mỹ, ý")))
                .extracting(hit -> hit.term().kind() + " " + hit.start())
                .containsExactly("IT 14", "US 19");
    }

    @Test
    void spacesDoNotCount(@TempDir Path directory) {
        Rulebook rules = new TestFiles(directory)
                .with("rules/es.yaml", "language: es\nname: Spanish\ncountries: {US: [EE. UU.]}")
                .loadAlone();
        assertThat(rules.lexicon().scan(Folding.fold("de EE.UU. y EE. UU. o ee.uu.")))
                .extracting(hit -> hit.term().kind() + " " + hit.start() + "-" + hit.end())
                .containsExactly("US 3-9", "US 12-19");
    }

    @Test
    void givesTheNameInALanguage() {
        assertThat(Countries.name("IQ", "fr")).isEqualTo("Irak");
        assertThat(Countries.name("IQ", "ar")).isEqualTo("العراق");
    }

    private static List<String> found(String language, String line) {
        return Lexicon.of(new ArrayList<>(Countries.terms(BarePack.of(language))), term -> false)
                .scan(Folding.fold(line))
                .stream()
                .map(hit -> hit.term().kind())
                .toList();
    }
}
