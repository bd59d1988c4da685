package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferenceRuleTest {

    private static final String CUED = "How the flood changed the map of the lower town";
    private static final String PLAIN = "Night buses saved by a single vote";
    private static final String TAIL = "The masons who rebuilt a viaduct";

    private Gold page;

    @BeforeEach
    void newPage() {
        page = new Gold()
                .reference("Read more", CUED, true)
                .reference("", PLAIN, true)
                .reference("Related", TAIL, false)
                .aside("Transport and planning");
    }

    @Test
    void insideTheStoryTheTailIsNeitherMissedNorWrong() {
        Answer answer = Answers.references("|" + CUED, "|" + TAIL);
        assertThat(page.mark(Figure.CROSS_REFERENCES, answer)).isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(page.mark(Figure.CROSS_REFERENCES_ALL, answer)).isEqualTo(new Tally(2, 2, 2, 3));
    }

    @Test
    void aTitleMayBeWordedWithItsLabelOrBeMostOfIt() {
        assertThat(inline("|Read more: " + CUED)).isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(inline("Read more|How the flood changed the map")).isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(inline("|How the flood came")).isEqualTo(new Tally(0, 1, 0, 2));
    }

    @Test
    void repeatsCountOnce() {
        page.reference("Read more", CUED, true);
        assertThat(inline("|" + CUED, "Read more|" + CUED)).isEqualTo(new Tally(1, 1, 1, 2));
    }

    @Test
    void aLineBesideAReferenceIsNeverWrong() {
        assertThat(inline("|Transport and planning", "|A new museum opens")).isEqualTo(new Tally(0, 1, 0, 2));
        assertThat(page.mark(Figure.CROSS_REFERENCES_ALL, Answers.references("|Transport and planning")))
                .isEqualTo(new Tally(0, 0, 0, 3));
    }

    @Test
    void thoseWithALabelAreCountedApart() {
        assertThat(page.mark(Figure.CROSS_REFERENCES_CUED, Answers.references("|" + PLAIN)))
                .isEqualTo(new Tally(0, 0, 0, 1));
        assertThat(page.mark(Figure.CROSS_REFERENCES_CUED, Answers.references("|" + CUED)))
                .isEqualTo(new Tally(0, 0, 1, 1));
    }

    private Tally inline(String... references) {
        return page.mark(Figure.CROSS_REFERENCES, Answers.references(references));
    }
}
