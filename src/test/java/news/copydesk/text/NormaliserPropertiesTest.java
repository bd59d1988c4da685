package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormaliserPropertiesTest {

    private static final Normaliser NORMALISER = new Normaliser();

    @Provide
    static Arbitrary<String> awkwardLines() {
        return Arbitraries.of(AwkwardPieces.PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> garbledLines() {
        return Arbitraries.of(AwkwardPieces.GARBLED).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 20_000)
    void normalisingWhatIsGarbledAgainChangesNothing(@ForAll("garbledLines") String line) {
        assertSettled(line);
    }

    @Provide
    static Arbitrary<String> anyStrings() {
        return Arbitraries.chars().all().list().ofMaxSize(40).map(chars -> {
            StringBuilder string = new StringBuilder();
            chars.forEach(string::append);
            return string.toString();
        });
    }

    @Property(tries = 20_000)
    void normalisingAgainChangesNothing(@ForAll("awkwardLines") String line) {
        assertSettled(line);
    }

    @Property
    void normalisingAnythingAgainChangesNothing(@ForAll("anyStrings") String line) {
        assertSettled(line);
    }

    @Test
    void everyCharacterSettlesBesideWhatItMightComplete() {
        List<String> frames = List.of(
                "%s",
                "a%s",
                "&copy%s",
                "&notin%s",
                "&am%sp;",
                "&#39%s",
                "&#x2%sf;",
                "&cop%s",
                "&%s;",
                "&amp;#%s;",
                "&copy%s\u0338",
                "&cop%s\u0301",
                "م\u200C%s",
                "م\u200D%s",
                "%s\u200Cم",
                "%s\u200Dx",
                "क%s\u200D",
                "♂%s\u200D♀",
                "♂\u200D%s",
                "%s\u0338\u200D♀",
                "%s\u0301\u200C",
                "a%s\u0323\u0301",
                "ᠠ\u180E%s",
                "🏴%s\uDB40\uDC67");
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < 0x3000 || isSpecial(c)) {
                for (String frame : frames) {
                    assertSettled(frame.replace("%s", Character.toString(c)));
                }
            }
        }
    }

    @Property
    void everyVisibleCharacterSurvivesInALineOfItsOwnNumber(@ForAll("texts") String text) {
        List<Line> lines =
                NORMALISER.normalise(new Decoded(text, "UTF-8", List.of())).lines();
        StringBuilder expected = new StringBuilder();
        StringBuilder actual = new StringBuilder();
        String[] raw = text.split("\n", -1);
        for (int i = 0; i < raw.length; i++) {
            if (!visible(raw[i]).isEmpty()) {
                expected.append(i + 1).append(visible(raw[i])).append('\n');
            }
        }
        lines.forEach(line ->
                actual.append(line.number()).append(visible(line.text())).append('\n'));
        assertThat(actual).hasToString(expected.toString());
    }

    /** Lines of what no step replaces, with all kinds of white and invisible characters between them. */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "B", "é", "中", "😀", "م", "\u200C", "\u200D", " ", "\u00A0", "\u3000", "\t", "\n", "\n\n",
                        "\uFEFF", "\u0001")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(c -> CharacterClass.of(c) == CharacterClass.VISIBLE)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isSpecial(int codePoint) {
        return CharacterClass.of(codePoint) != CharacterClass.VISIBLE
                || UCharacter.getCombiningClass(codePoint) != 0
                || Joining.of(codePoint) != Joining.NONE
                || Normalizer2.getNFCInstance().getDecomposition(codePoint) != null && codePoint < 0xAC00;
    }

    private static void assertSettled(String line) {
        String once = NORMALISER.normaliseLine(line);
        String twice = NORMALISER.normaliseLine(once);
        if (!twice.equals(once)
                || !Normalizer2.getNFCInstance().isNormalized(once)
                || !once.codePoints().allMatch(NormaliserPropertiesTest::mayStay)) {
            assertThat(twice).as(escape(line) + " -> " + escape(once)).isEqualTo(once);
            assertThat(escape(once)).as(escape(line)).isEqualTo("in NFC and without controls");
        }
    }

    private static boolean mayStay(int codePoint) {
        return switch (CharacterClass.of(codePoint)) {
            case VISIBLE, JOINER, TAG -> codePoint < 0xD800 || codePoint > 0xDFFF;
            case SPACE -> codePoint == ' ';
            case INVISIBLE -> false;
        };
    }

    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        for (char c : line.toCharArray()) {
            escaped.append(c >= ' ' && c < 0x7F ? String.valueOf(c) : "\\u%04X".formatted((int) c));
        }
        return escaped.toString();
    }
}
