package news.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An alphabet")
class AlphabetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Жители посёлка рыли колодцы сами: воды в трубах не было с начала весны, а обещанные цистерны так и не приехали. Теперь это проверяет прокуратура.
            uk | Мешканці селища копали криниці самі: води в трубах не було від початку весни, а обіцяні цистерни так і не приїхали. Тепер її відсутність перевіряє прокуратура.
            tr | Köy sakinleri kuyuları kendileri kazdı: boruların içinde bahardan beri su yoktu, söz verilen tankerler de gelmedi. Şimdi savcılık durumu araştırıyor, dedi muhtar.
            cs | Obyvatelé osady kopali studny sami: v potrubí nebyla od začátku jara voda a slíbené cisterny nepřijely. Teď případ prověřuje státní zástupce, řekl starosta Lomnice.
            pl | Mieszkańcy osady sami kopali studnie: od początku wiosny w rurach nie było wody, a obiecane cysterny nie przyjechały. Teraz sprawę bada prokuratura, powiedział sołtys.
            fi | Kylän asukkaat kaivoivat kaivonsa itse: putkissa ei ollut vettä kevään alusta lähtien, eivätkä luvatut säiliöautot tulleet. Nyt asiaa tutkii syyttäjä, kertoi kunnanjohtaja.
            hu | A falu lakói maguk ásták a kutakat: a csövekben tavasz eleje óta nem volt víz, a megígért tartálykocsik pedig nem érkeztek meg. Az ügyet most az ügyészség vizsgálja, közölte a jegyző.
            """)
    void tellsALanguageFromAllOthers(String tag, String text) {
        assertThat(fitting(text)).containsExactly(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            be | Жыхары пасёлка капалі калодзежы самі: вады ў трубах не было з пачатку вясны, а абяцаныя цыстэрны так і не прыехалі. Цяпер гэта правярае пракуратура.
            bg | Жителите на селището копаха кладенци сами: вода в тръбите нямаше от началото на пролетта, а обещаните цистерни така и не дойдоха. Сега прокуратурата проверява случая.
            sr | Становници насеља сами су копали бунаре: воде у цевима није било од почетка пролећа, а обећане цистерне нису стигле. Сада случај проверава тужилаштво.
            mk | Жителите на населбата сами копаа бунари: вода во цевките немаше од почетокот на пролетта, а ветените цистерни не стигнаа. Сега обвинителството го проверува случајот.
            kk | Ауыл тұрғындары құдықты өздері қазды: көктемнің басынан бері құбырда су болған жоқ, ал уәде етілген цистерналар келмеді. Енді істі прокуратура тексеріп жатыр.
            az | Kənd sakinləri quyuları özləri qazdılar: yazın əvvəlindən borularda su yox idi, söz verilən çənlər isə gəlmədi. İndi işi prokurorluq araşdırır, dedi icra başçısı.
            sk | Obyvatelia osady kopali studne sami: v potrubí nebola od začiatku jari voda a sľúbené cisterny neprišli. Teraz prípad preveruje prokurátor, povedal starosta obce.
            et | Küla elanikud kaevasid kaevud ise: torudes ei olnud kevade algusest saadik vett ja lubatud paakautod jäid tulemata. Nüüd uurib asja prokuratuur, ütles vallavanem ajalehele.
            sv | Byborna grävde sina brunnar själva: i rören hade det inte kommit något vatten sedan början av våren, och de utlovade tankbilarna kom aldrig fram. Nu utreder åklagaren saken.
            hsb | Wobydlerjo sydlišća su sami studnje ryli: w rołach wot spočatka nalěća wody njebě a slubjene cisterny njejsu přijěli. Nětko so tale pad přepytuje, je měšćanosta prajił.
            de | Bürgermeister Kılıç, Frau Yıldız und Herr Şahin gruben die Brunnen selbst: Seit dem Frühjahr kam kein Wasser aus den Leitungen, und die versprochenen Tankwagen blieben aus. Nun ermittelt die Staatsanwaltschaft, wie der Gemeinderat mitteilte.
            """)
    void isNotThatOfALanguageWithOtherLettersOrWithTheseInNamesOnly(String tag, String text) {
        assertThat(fitting(text)).doesNotContain(tag).isEmpty();
    }

    @Test
    void hasTheLettersOfItsLanguageByCldrAndNoneThatIsForeignToIt() {
        for (Alphabet alphabet : Alphabet.KNOWN) {
            UnicodeSet written =
                    LocaleData.getExemplarSet(ULocale.forLanguageTag(alphabet.tag()), 0, LocaleData.ES_STANDARD);
            for (Alphabet.Letters own : alphabet.own()) {
                assertThat(written.containsAll(own.letters())).as(own.letters()).isTrue();
            }
            UnicodeSet foreign = new UnicodeSet().addAll(alphabet.foreign());
            assertThat(foreign.retainAll(written).size())
                    .as(alphabet.tag() + " " + foreign)
                    .isEqualTo(alphabet.tag().equals("fi") ? "åšž".length() : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, be kk ky mn bg sr mk uk os",
        "uk, be ru kk bg sr mk",
        "tr, az ku de ro",
        "cs, sk hsb hr sl pl",
        "pl, hsb cs sk lt",
        "hu, de sk ro es",
        "fi, et sv de tk",
    })
    void isNoneInWhichALanguageNearItCanBeWritten(String tag, String near) {
        Alphabet alphabet = Alphabet.KNOWN.stream()
                .filter(known -> known.tag().equals(tag))
                .findFirst()
                .orElseThrow();
        for (String other : near.split(" ")) {
            UnicodeSet written = LocaleData.getExemplarSet(ULocale.forLanguageTag(other), 0, LocaleData.ES_STANDARD);
            boolean lacks = alphabet.own().stream().anyMatch(own -> written.containsNone(own.letters()));
            assertThat(lacks || written.containsSome(alphabet.foreign()))
                    .as(other)
                    .isTrue();
        }
    }

    @Test
    void isNotTakenFromAFewLetters() {
        LetterCount count = new LetterCount("Ырыы");

        assertThat(count.letters()).isEqualTo(4);
        assertThat(count.perMille("ы")).isEqualTo(750);
        assertThat(new LetterCount("").perMille("ы")).isZero();
    }

    private static List<String> fitting(String text) {
        LetterCount count = new LetterCount(text);
        return Alphabet.KNOWN.stream()
                .filter(alphabet -> alphabet.fits(count))
                .map(Alphabet::tag)
                .toList();
    }
}
