package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Composition step = new Composition();

    @Test
    void composesLettersAndMarks() {
        assertThat(step.apply("Cafe\u0301 A\u030Angstro\u0308m \u1112\u1161\u11AB"))
                .isEqualTo("Café Ångström 한");
    }

    @Test
    void keepsCompatibilityCharacters() {
        String line = "ﬁn № ½ Ａ ②";
        assertThat(step.apply(line)).isSameAs(line);
    }

    @Test
    void leavesAnEmptyLine() {
        assertThat(step.apply("")).isEmpty();
    }

    @Property
    void givesTheFormThatUnicodeDefines(
            @ForAll @StringLength(max = 200) @CharRange(from = '\u0300', to = '\u0345') String marks) {
        String line = "e" + marks + "o" + marks;
        assertThat(step.apply(line)).isEqualTo(Normalizer2.getNFCInstance().normalize(line));
    }
}
