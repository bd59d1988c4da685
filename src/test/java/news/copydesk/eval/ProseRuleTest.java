package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseRuleTest {

    private static final String FIRST = "The first tram left the depot before dawn on Monday.";
    private static final String SECOND = "Its driver had driven the last one two years ago.";

    private final Gold page = new Gold()
            .line(Truth.PARAGRAPH, FIRST)
            .line(Truth.PARAGRAPH, SECOND)
            .line(Truth.INTERTITLE, "A long wait")
            .neutral(Truth.PARAGRAPH, "“We waited so long for this,” she said.");

    @Test
    void twoLinesJoinedAreBothFound() {
        assertThat(paragraphs(FIRST + " " + SECOND)).isEqualTo(new Tally(1, 1, 2, 2));
    }

    @Test
    void aLineCutInTwoIsFoundIfMostOfItIsInOnePiece() {
        assertThat(paragraphs("The first tram left the depot before dawn on", "Monday."))
                .isEqualTo(new Tally(1, 2, 1, 2));
        assertThat(paragraphs("The first tram left the", "depot before dawn on Monday."))
                .as("both are right, but neither is the line")
                .isEqualTo(new Tally(2, 2, 0, 2));
    }

    @Test
    void aFewOtherWordsDoNotMatter() {
        assertThat(paragraphs("The first tram left its depot before dawn on Monday."))
                .isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(paragraphs("The last bus left its garage after dusk on Monday."))
                .isEqualTo(new Tally(0, 1, 0, 2));
    }

    @Test
    void neutralLinesDoNotCount() {
        assertThat(paragraphs("“We waited so long for this,” she said.", "— — —"))
                .isEqualTo(new Tally(0, 0, 0, 2));
        assertThat(page.mark(Figure.INTERTITLES, Answers.intertitles("We waited so long for", "A long wait")))
                .isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void nothingGivenIsNothingFound() {
        Tally none = paragraphs();
        assertThat(none).isEqualTo(new Tally(0, 0, 0, 2));
        assertThat(none.precision()).isZero();
        assertThat(none.f1()).isZero();
    }

    @Test
    void nothingWantedAndNothingGivenIsPerfect() {
        assertThat(Tally.NONE.precision()).isEqualTo(1);
        assertThat(Tally.NONE.recall()).isEqualTo(1);
        assertThat(new Tally(0, 2, 0, 0).recall()).isZero();
    }

    private Tally paragraphs(String... texts) {
        return page.mark(Figure.PARAGRAPHS, Answers.paragraphs(texts));
    }
}
