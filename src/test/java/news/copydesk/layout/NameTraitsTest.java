package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lines that could be names")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameTraitsTest {

    private Rulebook rules;

    @BeforeAll
    void load() {
        rules = Rulebook.load(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Jane Doe                      | 2    | first
            en | By Jane Doe                   | 3    | later
            hi | राहुल शर्मा                      | 2    | first
            he | דוד לוי                       | 2    | first
            he | נועה לוי, דנה כהן              | list | first
            zh | 王小明                        | 2    | first
            zh | 记者 王小明                    | 3    | later
            zh | 新华社记者王小明                | 3    | later
            zh | 记者 王刚                      | 3    | later
            zh | 王小明、李刚                   | list | first
            zh | 王小明和李建华                  | list | first
            zh | 記者吳佩蓉／攝影                | 3    | later
            zh | 陈小平                        | 2    | first
            ja | 田中太郎                       | 2    | first
            ja | 倉本真央                       | 2    | first
            ja | 山田 太郎                      | 2    | first
            ja | 田中太郎 記者                   | 3    | first
            ja | 田中太郎、石川さゆり              | list | first
            ko | 김철수 기자                     | 3    | first
            ko | 김철수                         | 2    | first
            ko | 김철수 기자 cskim@example.org   | 3    | first
            ko | 김철수·이영희 기자               | list | first
            ja | Jane Doe                      | 2    | first
            """)
    void haveTheFormOfThem(String language, String text, String form, String place) {
        LineTraits traits = read(language, text);
        assertThat(Trait.NAME_LIKE.text(traits.value(Trait.NAME_LIKE))).isEqualTo("name-like=" + form);
        assertThat(Trait.GIVEN_NAME.text(traits.value(Trait.GIVEN_NAME))).isEqualTo("given-name=" + place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi | मुख्य समाचार
            zh | 高考
            zh | 王刚
            zh | 石家庄
            zh | 相关阅读
            ja | 全国大会
            ja | 人気ランキング
            ja | 石川県
            ko | 이미지
            ko | 한국어
            ko | 많이 본 뉴스
            ko | 표정과 말투
            ko | 지하철 첫차 시각 그대로인 까닭
            ja | 最大文字まで
            """)
    void doNotWhereTheyAreSomethingElse(String language, String text) {
        LineTraits traits = read(language, text);
        assertThat(traits.has(Trait.NAME_LIKE)).isFalse();
        assertThat(traits.has(Trait.GIVEN_NAME)).isFalse();
    }

    @Test
    void aNameBeforeATitleIsAnIndication() {
        LineTraits traits = read("zh", "王小明：电梯装好以后，谁来付每个月的电费");
        assertThat(traits.has(Trait.GIVEN_NAME, "first")).isTrue();
        assertThat(traits.has(Trait.NAME_LIKE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Will ferries sail in winter?
            de | Nur ein Haus blieb stehen
            de | Steigende Preise belasten den Dax
            es | Una noche en el puerto
            en | The harbour was quiet
            en | Said to be safe, the bridge closed
            en | An answer to the storm
            de | An der Schleuse wird gebaut
            sv | Han kom med båten
            fr | Quelques pas vers le port
            nl | Van dijk tot dijk
            """)
    void wordsThatAreMostlySomethingElseAreNone(String language, String text) {
        assertThat(read(language, text).has(Trait.GIVEN_NAME)).isFalse();
    }

    @Test
    void aFunctionWordOfTheLanguageIsNoNameThoughItIsOneElsewhere() {
        assertThat(read("tr", "Kim bu limanda yaşıyor").has(Trait.GIVEN_NAME)).isFalse();
        assertThat(read("en", "Kim lives in this harbour").has(Trait.GIVEN_NAME, "first"))
                .isTrue();
    }

    private LineTraits read(String language, String text) {
        Folded folded = Folding.fold(text);
        MarkedLine line =
                new MarkedLine(new Line(1, text, false), folded, rules.lexicon().scan(folded));
        LineTraits traits = new LineTraits();
        new NameTraits(rules.givenNames(), rules.eastAsianNames(), new FunctionWords(rules.packs()))
                .read(new Sheet(List.of(line), language, Optional.empty(), Optional.empty()), 0, traits);
        return traits;
    }
}
