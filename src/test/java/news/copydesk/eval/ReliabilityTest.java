package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void aBandTellsWhatItsLinesPromisedAndHowManyAreRight() {
        Reliability reliability = new Reliability(List.of(
                line(Role.CAPTION, 0.82), line(Role.CAPTION, 0.86), line(Role.DEK, 0.84), line(Role.CAPTION, 0.88)));

        assertThat(reliability.bands()).hasSize(1);
        Reliability.Band band = reliability.bands().get(0);
        assertThat(band.from()).isEqualTo(0.8);
        assertThat(band.to()).isEqualTo(0.9);
        assertThat(band.lines()).isEqualTo(4);
        assertThat(band.promised()).isEqualTo(0.85, within(1e-9));
        assertThat(band.kept()).isEqualTo(0.75);
        assertThat(reliability.error()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void theErrorWeighsBandsByTheirLines() {
        Reliability reliability = new Reliability(
                List.of(line(Role.CAPTION, 1), line(Role.CAPTION, 1), line(Role.CAPTION, 0.99), line(Role.DEK, 0.2)));

        assertThat(reliability.bands()).extracting(Reliability.Band::lines).containsExactly(1, 3);
        assertThat(reliability.error()).isEqualTo((0.2 + 0.01) / 4, within(1e-9));
    }

    @Test
    void linesThatNobodyDecidedCountNowhere() {
        JudgedLine rejected = new JudgedLine("a", 1, "text", Truth.CAPTION, Optional.empty(), 0);

        assertThat(new Reliability(List.of(rejected)).bands()).isEmpty();
        assertThat(new Reliability(List.of()).error()).isZero();
    }

    /** A caption that was taken for that. */
    private static JudgedLine line(Role decision, double confidence) {
        return new JudgedLine("a", 1, "text", Truth.CAPTION, Optional.of(decision), confidence);
    }
}
