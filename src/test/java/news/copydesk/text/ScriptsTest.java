package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.copydesk.article.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "Déjà 2024 – NATO!, LATIN, LEFT_TO_RIGHT, false",
        "Президент США Joe, CYRILLIC, LEFT_TO_RIGHT, false",
        "Διαβάστε επίσης, GREEK, LEFT_TO_RIGHT, false",
        "اقرأ أيضا: NATO, ARABIC, RIGHT_TO_LEFT, false",
        "עוד בנושא, HEBREW, RIGHT_TO_LEFT, false",
        "ދިވެހި, THAANA, RIGHT_TO_LEFT, false",
        "ܫܠܡܐ, SYRIAC, RIGHT_TO_LEFT, false",
        "外交部发言人, HAN, LEFT_TO_RIGHT, true",
        "これはニュースです, HIRAGANA, LEFT_TO_RIGHT, true",
        "รัฐบาลไทย, THAI, LEFT_TO_RIGHT, true",
        "서울 연합뉴스, HANGUL, LEFT_TO_RIGHT, false",
        "नई दिल्ली, DEVANAGARI, LEFT_TO_RIGHT, false",
        "𞤀𞤁𞤂, ADLAM, RIGHT_TO_LEFT, false",
        "𠀀𠀁, HAN, LEFT_TO_RIGHT, true"
    })
    void knowsScriptDirectionAndSpacing(String text, UnicodeScript script, Direction direction, boolean spaceless) {
        Scripts scripts = Scripts.of(text);
        assertThat(scripts.dominant()).contains(script);
        assertThat(scripts.direction()).isEqualTo(direction);
        assertThat(scripts.isSpaceless()).isEqualTo(spaceless);
    }

    @Test
    void aTextWithoutLettersHasNoScript() {
        Scripts scripts = Scripts.of("12:30 – 100 % …");
        assertThat(scripts.dominant()).isEmpty();
        assertThat(scripts.letters()).isZero();
        assertThat(scripts.share(UnicodeScript.LATIN)).isZero();
        assertThat(scripts.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(scripts.isSpaceless()).isFalse();
    }

    @Test
    void countsTheLettersOfEachScript() {
        Scripts scripts = Scripts.of("GI's в Ираке");
        assertThat(scripts.letters(UnicodeScript.LATIN)).isEqualTo(3);
        assertThat(scripts.letters(UnicodeScript.CYRILLIC)).isEqualTo(6);
        assertThat(scripts.share(UnicodeScript.LATIN)).isEqualTo(1.0 / 3);
    }

    @Test
    void samplesALongTextFromItsStartToItsEnd() {
        String text = "ж".repeat(60_000) + "a".repeat(40_000);
        Scripts scripts = Scripts.of(text);
        assertThat(scripts.letters()).isEqualTo(8192);
        assertThat(scripts.share(UnicodeScript.LATIN)).isBetween(0.38, 0.42);
    }

    @Property
    void sharesAddUp(@ForAll String text) {
        Scripts scripts = Scripts.of(text);
        int sum = 0;
        for (UnicodeScript script : UnicodeScript.values()) {
            sum += scripts.letters(script);
        }
        assertThat(sum).isEqualTo(scripts.letters());
    }
}
