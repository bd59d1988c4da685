package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names before an agency")
class NameRunTest {

    private static final RunWords NONE = new RunWords(Set.of(), Set.of(), Set.of());

    @Test
    void aParticleOfAPackIsOfTheName() {
        String caption = "The bridge was opened today. Petra zo Maren / AFP";

        assertThat(names(caption, new RunWords(Set.of(), Set.of(), Set.of("zo"))))
                .isEqualTo("Petra zo Maren / ");
        assertThat(names(caption, NONE)).isEqualTo("Maren / ");
    }

    @Test
    void whereACapitalWithinAWordIsUsualNothingWasGlued() {
        String caption = "The bridge was opened today. Ann MacDonald / AFP";

        assertThat(names(caption, new RunWords(Set.of(), Set.of("Mac"), Set.of())))
                .isEqualTo("Ann MacDonald / ");
        assertThat(names(caption, NONE)).isEqualTo("Donald / ");
    }

    @Test
    void aSuffixIsNoNameOfItsOwn() {
        String caption = "The bridge was opened by Ana Petra III / AFP";

        assertThat(names(caption, new RunWords(Set.of("III"), Set.of(), Set.of())))
                .isEqualTo("Ana Petra III / ");
        assertThat(names(caption, NONE)).isEqualTo("Petra III / ");
    }

    @Test
    void whatThePacksKnowIsAskedAsItIsWritten() {
        RunWords shipped = RunWords.of(Rulebook.load(Optional.empty()).vocabulary());

        assertThat(shipped.suffixes()).containsExactlyInAnyOrder("II", "III", "IV", "Jr", "Jr.", "Sr", "Sr.");
        assertThat(shipped.openings()).contains("Mc", "Mac", "Van", "Von", "Al").doesNotContain("van");
        assertThat(shipped.particles())
                .contains("van", "der", "della", "dos", "bin")
                .doesNotContain("Van");
    }

    private static String names(String caption, RunWords words) {
        int agency = caption.indexOf("AFP");
        return caption.substring(new NameRun(caption, words).startBefore(agency), agency);
    }
}
