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

    /** What references, joiners, marks and compositions are made of, so that random strings hit their edges. */
    private static final List<String> PIECES = List.of(
            "&",
            "#",
            "x",
            ";",
            "amp",
            "am",
            "p",
            "lt",
            "gt",
            "copy",
            "cop",
            "y",
            "not",
            "in",
            "notin",
            "nbsp",
            "quot",
            "semi",
            "num",
            "eacute",
            "eacut",
            "e",
            "sup",
            "2",
            "para",
            "=",
            "3",
            "9",
            "0",
            "00000000000",
            "1114112",
            "55357",
            "56",
            "32",
            "8203",
            "8204",
            "8205",
            "894",
            "8490",
            "769",
            "112",
            "#112;",
            "#xd",
            "Zz",
            " ",
            "  ",
            "\t",
            "\u00A0",
            "\u200B",
            "\u200C",
            "\u200D",
            "\uFEFF",
            "\u00AD",
            "\u180E",
            "\u0301",
            "\u0323",
            "\u0338",
            "\u037E",
            "\u212A",
            "\u1FEF",
            "\u0345",
            "<",
            "↔",
            "♂",
            "\uFE0F",
            "👩",
            "🏽",
            "🏴",
            "\uDB40\uDC67",
            "\uD83D",
            "\uDC69",
            "م",
            "ی",
            "\u064E",
            "۲",
            "क",
            "्",
            "ऩ",
            "\u0928",
            "\u093C",
            "\u09C7",
            "\u09BE",
            "ന",
            "ᄀ",
            "ᅡ",
            "가",
            "ᠠ",
            "é",
            "Å",
            "\u0958",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uFFFD",
            "＆",
            "ａｍｐ",
            "；",
            "＃",
            "３",
            "ﬁ",
            "ｶ",
            "ﾞ",
            "ﻻ",
            "\uFFFE");

    /** What text that was decoded wrongly is made of. */
    private static final List<String> GARBLED = List.of(
            "Ã",
            "©",
            "Â",
            "â",
            "€",
            "™",
            "œ",
            "\u0080",
            "\u0099",
            "\u0092",
            "\u0085",
            "Ð",
            "Ñ",
            "°",
            "ƒ",
            "\u00A0",
            "\u00AD",
            " ",
            "Р",
            "В",
            "±",
            "‚",
            "ё",
            "√",
            "π",
            "¬",
            "∂",
            "├",
            "┤",
            "Γ",
            "Ç",
            "ö",
            "Ă",
            "ˇ",
            "Ą",
            "Ø",
            "§",
            "ط",
            "§",
            "a",
            "B",
            "é",
            "’",
            "”",
            "?",
            "\uFFFD",
            "í",
            "½",
            "¸",
            "&copy",
            "&Atilde;",
            "&",
            ";",
            "¼",
            "­",
            "¿",
            "ï",
            "\u0301",
            "\u200B",
            "и");

    @Provide
    static Arbitrary<String> awkwardLines() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    static Arbitrary<String> garbledLines() {
        return Arbitraries.of(GARBLED).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
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
