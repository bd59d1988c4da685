package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    private final Normaliser normaliser = new Normaliser();

    @Test
    void keepsTheLinesWithSomethingInThemAndTheirNumbers() {
        assertThat(lines("\n\nHeadline\n \u00A0\nFirst.\nSecond.\n\n\n"))
                .containsExactly(
                        new Line(3, "Headline", true), new Line(5, "First.", true), new Line(6, "Second.", false));
    }

    @Test
    void aTextWithoutAnythingToSeeHasNoLines() {
        assertThat(lines("")).isEmpty();
        assertThat(lines(" \n\t\r\n\uFEFF\u200B\u00AD\n&nbsp;&zwnj;\n\u0007")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
    void everyKindOfLineEndEndsALine(String end) {
        assertThat(lines("one" + end + "two" + end + end + "four" + end))
                .containsExactly(new Line(1, "one", false), new Line(2, "two", false), new Line(4, "four", true));
    }

    @Test
    void aNextLineWithinMisreadUtf8IsLeftToBeRepaired() {
        assertThat(lines("Ã\u0085land\nzwei")).extracting(Line::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain words, and nothing to do.",
                "« Déjà vu », dit-elle — l’été… „ja“ ‚nein‘",
                "می\u200Cرود",
                "👩\u200D🚀 lands",
                "서울=연합뉴스",
                "नई दिल्ली",
                "AT&T, R&D and Q&A; a & b",
                "see http://example.org/?id=1&region=fr&copy=2&lang=en"
            })
    void leavesWhatIsRightAsItIs(String line) {
        assertThat(normaliser.normaliseLine(line)).isSameAs(line);
    }

    @Test
    void appliesAllStepsToALine() {
        assertThat(normaliser.normaliseLine("  Lire\u00A0aussi\u202F:&nbsp;l&amp;eacute;te\u0301\u200B \uD800 "))
                .isEqualTo("Lire aussi : l\u00E9t\u00E9 \uFFFD");
    }

    @Test
    void namesItsStepsInOrder() {
        assertThat(normaliser.steps())
                .extracting(TextStep::name)
                .containsExactly(
                        "lone-surrogates",
                        "garbled-references",
                        "mojibake",
                        "presentation-forms",
                        "full-width-forms",
                        "character-references",
                        "invisible-characters",
                        "composition");
    }

    @Test
    void aStepOfYoursGetsTheLinesThatConcernIt() {
        TextStep ligature = new TextStep() {
            @Override
            public String name() {
                return "ligature";
            }

            @Override
            public boolean concerns(char c) {
                return c == 'ﬁ';
            }

            @Override
            public String apply(String line) {
                return line.replace("ﬁ", "fi");
            }
        };
        assertThat(new Normaliser(List.of(ligature)).normaliseLine("ﬁn  ")).isEqualTo("fin  ");
        assertThatThrownBy(() -> new Normaliser(Collections.nCopies(16, ligature)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 15");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(normaliser.normaliseLine("TITLE I&nbsp;İ ı &Iacute;")).isEqualTo("TITLE I İ ı Í");
            assertThat(Folding.fold("TITLE I İ ı")).hasToString("title i i i");
        } finally {
            Locale.setDefault(before);
        }
    }

    private List<Line> lines(String text) {
        return normaliser.normalise(new Decoded(text, "UTF-8", List.of())).lines();
    }
}
