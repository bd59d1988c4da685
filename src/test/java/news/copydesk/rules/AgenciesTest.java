package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Naming agencies")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgenciesTest {

    private Agencies agencies;
    private Lexicon lexicon;

    @BeforeAll
    void load() {
        Rulebook rules = Rulebook.load(Optional.empty());
        agencies = rules.agencies();
        lexicon = rules.lexicon().only(term -> term.category() == Category.AGENCY);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(AFP photo) | AFP",
                "©Reuters | Reuters",
                "RETUERS | Reuters",
                "Photo by Karim Daoud /AFP via Getty Images | AFP, Getty Images",
                "Ohad Lev / Pool via Reuters | Reuters",
                "(AP Photo/Nora Fields, File) | AP",
                "Bild: Mila Sorin/TASS/dpa/picture alliance | TASS, dpa, picture alliance",
                "Foto: Urs Meier (Keystone) | Keystone",
                "BILD: SN/APA/GEORG BAUER | APA",
                "Marta Ruiz - Europa Press / Europa Press | Europa Press, Europa Press",
                "Foto: Jan Berg / NTB scanpix | Scanpix",
                "(Reporting by The Canadian Press) | CP",
                "Associated Press of Pakistan | APP",
                "Інтерфакс-Україна | Interfax-Ukraine",
                "МОСКВА, 3 марта. /ТАСС/. | TASS",
                "(أ ف ب) | AFP",
                "(رويترز) | Reuters",
                "تهران - ایرنا | IRNA",
                "新华社记者 | Xinhua",
                "＝ＡＦＰ時事 | AFP",
                "ゲッティ＝共同 | Getty Images, Kyodo",
                "(서울=연합뉴스) | Yonhap",
                "사진 뉴스1 | News1",
                "नई दिल्ली, 3 मार्च (भाषा) | PTI",
                "(רויטרס) | Reuters",
                "ΑΠΕ-ΜΠΕ | ANA-MPA",
            })
    void findsAgencies(String line, String names) {
        assertThat(found(line)).containsExactlyElementsOf(Arrays.asList(names.split(", ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Il parla di una birra ipa",
                "mehr zum Thema",
                "Rex Miller trat zurück",
                "la bandera belga",
                "lain antara",
                "뉴스9",
                "the app store",
                "Graphs of Papua",
            })
    void takesNoWordForAnAgency(String line) {
        assertThat(found(line)).isEmpty();
    }

    @Test
    void tellsWhichNamesAreWordsToo() {
        Hit mehr = lexicon.scan(Folding.fold("Mehr zum Thema")).get(0);
        assertThat(agencies.isCode(mehr.term())).isTrue();
        Hit full = lexicon.scan(Folding.fold("Mehr News Agency")).get(0);
        assertThat(full.term().kind()).isEqualTo("Mehr");
        assertThat(agencies.isCode(full.term())).isFalse();
    }

    @Test
    void looksAnAgencyUpByAnyOfItsNames() {
        assertThat(agencies.find("Agence France-Presse")).map(Agency::name).contains("AFP");
        assertThat(agencies.find("apa")).map(Agency::name).contains("APA");
        assertThat(agencies.named("Getty Images")).map(Agency::photo).contains(true);
        assertThat(agencies.named("APA")).flatMap(Agency::country).contains("AT");
        assertThat(agencies.find("The Gazette")).isEmpty();
        assertThat(agencies.called("APA"))
                .extracting(Agency::name)
                .containsExactly("APA", "Azeri Press Agency", "APA-news");
    }

    @Test
    void numbersTellChannelsApart() {
        assertThat(agencies.find("france 24")).map(Agency::name).contains("France 24");
        assertThat(agencies.find("France 3")).isEmpty();
        assertThat(agencies.find("뉴스1")).map(Agency::name).contains("News1");
        assertThat(agencies.find("뉴스2")).isEmpty();
    }

    private List<String> found(String line) {
        return lexicon.scan(Folding.fold(line)).stream()
                .map(hit -> hit.term().kind())
                .toList();
    }
}
