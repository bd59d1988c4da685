package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Counting the scripts of a text that comes in pieces")
class ScriptCountTest {

    @Test
    void piecesCountAsTheWholeDoes() {
        String text = "Мост Arden откроют 𞤀𞤁 в марте ".repeat(30);
        ScriptCount count = new ScriptCount();
        for (int from = 0; from < text.length(); from += 16) {
            count.add(text, from, from + 16);
        }
        Scripts pieces = count.scripts();
        Scripts whole = Scripts.of(text);
        assertThat(text.length() % 16).isZero();
        assertThat(pieces.letters()).isEqualTo(whole.letters());
        assertThat(pieces.letters(UnicodeScript.CYRILLIC)).isEqualTo(whole.letters(UnicodeScript.CYRILLIC));
        assertThat(pieces.letters(UnicodeScript.LATIN)).isEqualTo(150);
    }

    @Test
    void aCharacterThatIsCutInTwoIsOfNoScript() {
        String text = "a𠀀b";
        Scripts cut = new ScriptCount().add(text, 0, 2).add(text, 2, 4).scripts();
        assertThat(cut.letters(UnicodeScript.HAN)).isZero();
        assertThat(cut.letters(UnicodeScript.LATIN)).isEqualTo(2);
    }

    @Test
    void nothingHasNoScript() {
        assertThat(new ScriptCount().scripts().dominant()).isEmpty();
    }
}
