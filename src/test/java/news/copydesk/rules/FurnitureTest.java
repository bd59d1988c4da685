package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sites print between paragraphs and behind the last, and sentences of a story that begin alike. */
@DisplayName("Furniture that the packs know")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FurnitureTest {

    private Rulebook rules;

    @BeforeAll
    void load() {
        rules = Rulebook.load(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "en ~ advertisement ~ Article continues after this advertisement",
                "en ~ other ~ Correction: An earlier version of this article gave the wrong year.",
                "en ~ other ~ Tom Reed contributed to this report.",
                "fr ~ advertisement ~ La suite après cette publicité",
                "fr ~ paywall ~ Cet article est réservé aux abonnés.",
                "de ~ advertisement ~ Nach der Anzeige geht's weiter",
                "de ~ consent ~ An dieser Stelle finden Sie einen externen Inhalt.",
                "es ~ advertisement ~ Sigue leyendo tras la publicidad",
                "es ~ other ~ ¿Has encontrado un error? Avísanos.",
                "it ~ paywall ~ Sei già abbonato? Accedi",
                "pt ~ newsletter ~ Baixe o nosso aplicativo",
                "nl ~ advertisement ~ De tekst gaat verder onder de foto",
                "sv ~ other ~ Rättelse: I en tidigare version av artikeln stod fel år.",
                "no ~ advertisement ~ Saken fortsetter under bildet",
                "da ~ advertisement ~ Historien fortsætter under billedet",
                "fi ~ advertisement ~ Juttu jatkuu kuvan alla",
                "pl ~ advertisement ~ Dalsza część tekstu pod reklamą",
                "cs ~ advertisement ~ Článek pokračuje pod videem",
                "hu ~ paywall ~ Ez a cikk csak előfizetőknek elérhető.",
                "ro ~ advertisement ~ Articolul continuă după reclamă",
                "ru ~ newsletter ~ Подписывайтесь на наш канал, чтобы быть в курсе.",
                "uk ~ newsletter ~ Долучайтеся до нашої спільноти.",
                "tr ~ advertisement ~ Haberin devamı aşağıda",
                "el ~ rights ~ Απαγορεύεται η αναδημοσίευση χωρίς άδεια.",
                "ar ~ embed ~ اضغط هنا لمشاهدة الفيديو",
                "fa ~ newsletter ~ در خبرنامه ما عضو شوید.",
                "hi ~ embed ~ वीडियो देखने के लिए यहां क्लिक करें",
                "zh ~ advertisement ~ 廣告-請繼續往下閱讀",
                "ja ~ paywall ~ この記事は有料会員限定です。",
                "ko ~ paywall ~ 로그인 후 이용할 수 있습니다.",
                "id ~ advertisement ~ Gulir ke bawah untuk lanjut membaca",
                "vi ~ paywall ~ Đăng nhập để đọc tiếp.",
            })
    void isFoundWithItsKind(String language, String kind, String line) {
        assertThat(furniture(line))
                .anySatisfy(
                        term -> assertThat(term.language() + " " + term.kind()).isEqualTo(language + " " + kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We rely on the river for everything, said the ferryman.",
                "Before you go into the caves, tell the warden.",
                "L'association appelle chacun à faire un don.",
                "Die Telefonseelsorge bekam im Januar doppelt so viele Anrufe.",
                "Нагадаємо, міст закрили ще навесні.",
                "Livslinien fik i januar dobbelt så mange opkald.",
            })
    void isNotTakenFromASentenceOfTheStory(String sentence) {
        assertThat(furniture(sentence)).isEmpty();
    }

    private List<Term> furniture(String line) {
        return rules.lexicon().scan(Folding.fold(line)).stream()
                .map(Hit::term)
                .filter(term -> term.category() == Category.RESIDUE)
                .toList();
    }
}
