package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {

    private final CharacterReferences step = new CharacterReferences();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "caf&eacute; | café",
                "Q&amp;A | Q&A",
                "&laquo;&nbsp;Oui&nbsp;&raquo; | « Oui »",
                "l&rsquo;&Eacute;tat&hellip; | l’État…",
                "don&#39;t | don't",
                "don&#8217;t &#x2014; ever | don’t — ever",
                "&#X1F600; | 😀",
                "2 &lt; 3 &gt; 1 | 2 < 3 > 1",
                "&notin; &not; &nGt; | ∉ ¬ ≫⃒",
                "&CounterClockwiseContourIntegral; | ∳",
                // Without a semicolon
                "caf&eacute au lait | café au lait",
                "&copy 2026 AFP | © 2026 AFP",
                "&copy, &reg | ©, ®",
                "AT&ampT | AT&T",
                "By&nbspAnna Berg | By Anna Berg",
                "M&uumlnchen | München",
                "Bob&#39s | Bob's",
                "&#x2019s | ’s",
                "20&degC, 68&degF, ?a=20&copyId=3 | 20°C, 68°F, ?a=20&copyId=3",
                "&quotHallo&quot, &copy2026 AFP (&pound5) | \"Hallo\", ©2026 AFP (£5)",
                // Windows-1252
                "&#146;&#147;&#148;&#128;&#150;&#133; | ’“”€–…",
                // Escaped more than once
                "&amp;amp;amp; | &",
                "d&amp;eacute;j&amp;amp;agrave; | déjà",
                "&amp;#8217;&#38;nbsp;x | ’ x",
                "&am&#112;lt; | <",
                "&semi&semi; | ;",
                // Numbers of no character
                "&#0;&#xD800;&#1114112;&#99999999999999999999; | ����",
                "&#00000000000000000065; | A",
                // Halves of pairs
                "&#55357;&#56832; &#xD83D;&#xDE00; | 😀 😀",
                "&#55357; &#56832; &#56832;&#55357;&#55357;&#56832; | � � ��😀",
                // References to what is not seen
                "a&shy;b&zwnj;c&#8203;d&#7;e | abcde",
                "a&#10;&#13;&nbsp;&emsp;b | a b",
                "می&zwnj;رود | می‌رود",
                "&#1605;&#1740;&zwnj;&#1585;&#1608;&#1583; | می‌رود",
            })
    void replaces(String line, String expected) {
        assertThat(step.apply(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AT&T",
        "a & b && c",
        "&;",
        "&#;",
        "&#x;",
        "&#1 fan",
        "&unknown;",
        "&Eacut;",
        "?id=1&region=fr",
        "?a=1&copy=2&not=3",
        "Food&notes",
        "/a?b=c&not_in=3",
        "/a?b=c&sect[]=3",
        "/a?b=c&copy%5B%5D=3",
        "arts&times2",
        "&CounterClockwiseContourIntegrals;"
    })
    void leavesWhatIsNoReference(String line) {
        assertThat(step.apply(line)).isSameAs(line);
    }

    @Test
    void leavesAnEmptyLine() {
        assertThat(step.apply("")).isEmpty();
    }

    @Property
    void replacesEveryNumberOfACharacterInEveryForm(@ForAll @CharRange(from = '\u00C0', to = '\u024F') char letter) {
        int number = letter;
        assertThat(step.apply("x&#%d;y".formatted(number))).isEqualTo("x" + letter + "y");
        assertThat(step.apply("x&#x%x;y".formatted(number))).isEqualTo("x" + letter + "y");
        assertThat(step.apply("x&#X0%X.".formatted(number))).isEqualTo("x" + letter + ".");
    }
}
