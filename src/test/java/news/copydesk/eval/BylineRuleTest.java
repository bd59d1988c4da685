package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineRuleTest {

    private final Gold page = new Gold()
            .authors("Harriet Oduya", "Colm Pettigrew", "Desk")
            .line(Truth.BYLINE, "By Harriet Oduya and Colm Pettigrew");

    @Test
    void onlyAuthorsInABylineAreWanted() {
        assertThat(bylines("Harriet Oduya", "Colm Pettigrew")).isEqualTo(new Tally(2, 2, 2, 2));
    }

    @Test
    void partOfANameIsEnough() {
        assertThat(bylines("Oduya", "Reporter Colm Pettigrew")).isEqualTo(new Tally(2, 2, 2, 2));
        assertThat(bylines("Har")).as("too short").isEqualTo(new Tally(0, 1, 0, 2));
        assertThat(bylines("Harriet Oduya and Colm Pettigrew", "AFP")).isEqualTo(new Tally(1, 2, 2, 2));
    }

    @Test
    void aPageWhoseBylineNamesNoAuthorIsLeftOut() {
        Gold other = new Gold().authors("Harriet Oduya").line(Truth.BYLINE, "By our staff");
        assertThat(Scorer.mark(other.page(), Answers.byline("Staff")).tallies()).doesNotContainKey(Figure.BYLINES);
    }

    private Tally bylines(String... names) {
        return page.mark(Figure.BYLINES, Answers.byline(names));
    }
}
