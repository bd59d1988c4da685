package news.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;
import news.copydesk.text.Scripts;
import news.copydesk.text.WordHashes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of a text")
class LanguageIdentifierTest {

    private final LanguageIdentifier identifier = new LanguageIdentifier(
            new FunctionWords(Rulebook.load(Optional.empty()).packs()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da | Beboerne på øen har selv gravet deres brønde, efter at der ikke kom vand i rørene hele foråret, og nogle af dem vil nu have kommunen til at betale. Borgmesteren siger, at han først hørte om sagen af avisen i går.
            no | Beboerne på øya har selv gravd brønnene sine etter at det ikke kom vann i rørene hele våren, og noen av dem vil nå ha kommunen til å betale. Ordføreren sier at han først hørte om saken fra avisen i går.
            """)
    void isToldByTheWordsThatCloseLanguagesDoNotShare(String tag, String text) {
        AtomicBoolean asked = new AtomicBoolean();
        assertThat(identify(text, asked).tag()).isEqualTo(tag);
    }

    @Test
    void isNotLookedForInTheTextWhereTheWordsAreClear() {
        AtomicBoolean asked = new AtomicBoolean();

        assertThat(identify(
                                "The keeper of the lighthouse said that it was the worst storm he had seen in all of his years.",
                                asked)
                        .tag())
                .isEqualTo("en");
        assertThat(asked).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            be | Жыхары пасёлка капалі калодзежы самі: вады ў трубах не было з пачатку вясны, а абяцаныя цыстэрны так і не прыехалі. Цяпер гэта правярае пракуратура, сказаў мэр.
            bg | Жителите на селището копаха кладенци сами: вода в тръбите нямаше от началото на пролетта, а обещаните цистерни така и не дойдоха. Сега прокуратурата проверява случая.
            sk | Obyvatelia osady kopali studne sami: v potrubí nebola od začiatku jari voda a sľúbené cisterny neprišli. Teraz prípad preveruje prokurátor, povedal starosta obce.
            ca | Els veïns de l'illa han excavat ells mateixos els pous perquè des de començament de primavera no arribava aigua a les canonades, i ara volen que l'ajuntament ho pagui.
            """)
    void isThatOfAThirdLanguageWhereNoPackIsMeant(String tag, String text) {
        assertThat(identify(text, new AtomicBoolean()).tag()).isEqualTo(tag);
    }

    @Test
    void isUndeterminedWhereThereIsTooLittle() {
        assertThat(identify("12", new AtomicBoolean()).isDetermined()).isFalse();
        assertThat(identify("", new AtomicBoolean()).isDetermined()).isFalse();
    }

    private Detection identify(String text, AtomicBoolean asked) {
        return identifier.identify(Scripts.of(text), WordHashes.of(Folding.fold(text)), () -> {
            asked.set(true);
            return text;
        });
    }
}
