package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {

    private final InvisibleCharacters step = new InvisibleCharacters();

    @Test
    void makesWhiteSpaceSingleSpaces() {
        assertThat(step.apply("\u3000Lire\u00A0aussi\u202F: \t là\u2009\u200A "))
                .isEqualTo("Lire aussi : là");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\uFEFF", "\u2060", "\u00AD", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069",
                "\u061C", "\u200C", "\u200D", "\u0000", "\u0007", "\u001A", "\u007F", "\u0081", "\u009F", "\u034F"
            })
    void takesOutWhatIsNotSeen(String invisible) {
        assertThat(step.apply(invisible + "ab" + invisible + "cd" + invisible)).isEqualTo("abcd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "می\u200Cخواهد",
                "کتاب‌ها",
                "۲۰\u200Cساله",
                "1445 ه\u200D.ش",
                "क्\u200Dष",
                "न्\u200C",
                "ന്\u200D വീട്",
                "ශ්\u200Dරී",
                "👨\u200D👩\u200D👧",
                "❤\uFE0F\u200D🔥",
                "👩🏽\u200D🚒",
                "🙂\u200D↔\uFE0F",
                "ᠠ\u180Eᠠ",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "\u0600١٢"
            })
    void keepsWhatTheScriptNeeds(String line) {
        assertThat(step.apply(line)).isSameAs(line);
    }

    @Test
    void takesOutJoinersThatJoinNothing() {
        assertThat(step.apply("Zi\u200Cel \u200Cها\u200C می\u200C\u200Cرود\u200C. 👩\u200D b\u200D👩"))
                .isEqualTo("Ziel ها می\u200Cرود. 👩 b👩");
    }

    @Test
    void takesOutTagsThatMakeNoFlag() {
        assertThat(step.apply("a\uDB40\uDC67b")).isEqualTo("ab");
    }

    @Test
    void leavesAnEmptyLine() {
        assertThat(step.apply("")).isEmpty();
    }

    @Property
    void applyingItAgainChangesNothing(@ForAll String line) {
        String once = step.apply(line);
        assertThat(step.apply(once)).isSameAs(once);
    }
}
