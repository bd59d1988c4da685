package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionRuleTest {

    private static final String TEXT = "A tram crosses the rebuilt viaduct on Sunday morning.";

    private final Gold page =
            new Gold().line(Truth.CAPTION, TEXT + " Ellen Whitcombe/Reuters").caption(TEXT, "Ellen Whitcombe/Reuters");

    @Test
    void aCaptionIsFoundWithOrWithoutItsCredit() {
        assertThat(captions(TEXT + "|Reuters")).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(captions(TEXT + " Ellen Whitcombe/Reuters|")).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(captions("Passengers wait in the rain.|")).isEqualTo(new Tally(0, 1, 0, 1));
        assertThat(captions()).isEqualTo(new Tally(0, 0, 0, 1));
    }

    @Test
    void repeatsCountOnceOnBothSides() {
        page.line(Truth.CAPTION, TEXT).caption(TEXT, "Reuters");
        assertThat(captions(TEXT + "|Reuters", TEXT + "|Reuters", TEXT + "|AFP"))
                .isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void creditLinesAndNeutralCaptionsAreNeitherMissedNorWrong() {
        page.line(Truth.CREDIT, "Photo: Marsh Valley Courier archive")
                .neutral(Truth.CAPTION, "The logo of the transit authority")
                .caption("The logo of the transit authority", "");
        assertThat(captions(
                        TEXT + "|Reuters",
                        "|Photo: Marsh Valley Courier archive",
                        "The logo of the transit authority|"))
                .isEqualTo(new Tally(1, 1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Photo: Reuters|1", "© ELLEN WHITCOMBE|1", "via AFP|0", "Whitcombe|1", "''|0"})
    void aCreditIsRightIfItSharesAName(String credit, int right) {
        assertThat(page.mark(Figure.CREDIT, Answers.captions(TEXT + "|" + credit)))
                .isEqualTo(new Tally(right, 1, right, 1));
    }

    @Test
    void creditsOfCaptionsThatWereMissedDoNotCount() {
        assertThat(page.mark(Figure.CREDIT, Answers.captions())).isEqualTo(Tally.NONE);
    }

    @Test
    void listedCaptionsAreCountedApart() {
        assertThat(page.mark(Figure.CAPTIONS_LISTED, Answers.captions(TEXT + "|")))
                .isEqualTo(new Tally(0, 0, 1, 1));
    }

    @Test
    void theNamesOfACredit() {
        assertThat(CreditNames.of("Foto: Ada Lund/dpa (Archiv)")).containsExactly("adalund", "dpa", "archiv");
        assertThat(CreditNames.of("Getty Images via AFP")).containsExactly("gettyimages", "afp");
        assertThat(CreditNames.of("Bild: Foto: Ada Lund, X")).containsExactly("adalund");
        assertThat(CreditNames.of(" © ")).isEmpty();
    }

    private Tally captions(String... captions) {
        return page.mark(Figure.CAPTIONS, Answers.captions(captions));
    }
}
