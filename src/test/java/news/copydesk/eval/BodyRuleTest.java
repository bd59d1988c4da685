package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyRuleTest {

    @Test
    void runsOfFourWordsOrTheWholeOfLess() {
        assertThat(BodyRule.runs(Wording.all(List.of("One two three four five", "Short", "…", "short!"))))
                .isEqualTo(Map.of("one two three four", 1, "two three four five", 1, "short", 2));
    }

    @Test
    void runsOfNeutralTextAreNeitherRightNorWrong() {
        Gold page = new Gold().line(Truth.PARAGRAPH, "a b c d e f").neutral(Truth.PARAGRAPH, "w x y z");
        Answer answer = Answers.paragraphs("a b c d e", "w x y z", "not in the story");

        Tally body = page.mark(Figure.BODY, answer);

        assertThat(body).isEqualTo(new Tally(2, 3, 2, 3));
        assertThat(page.mark(Figure.BODY_MACRO, answer).recall()).isEqualTo(body.f1());
    }
}
