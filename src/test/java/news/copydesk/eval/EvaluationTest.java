package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void rowsAreByLanguageTheLargestFirstAndAllAtLast() {
        Evaluation evaluation =
                new Evaluation(List.of(article("a", "fr", 1), article("b", "de", 0), article("c", "fr", 0)));
        assertThat(evaluation.rows()).extracting(Evaluation.Row::name).containsExactly("fr", "de", "all");
        assertThat(Measure.HEADLINE.of(evaluation.all().marks()).orElseThrow()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(Measure.DEK.of(evaluation.all().marks()))
                .as("nothing to measure it on")
                .isEmpty();
    }

    @Test
    void theWorstArticleIsTheOneThatLostMost() {
        Evaluation evaluation =
                new Evaluation(List.of(article("good", "fr", 1), article("bad", "fr", 0), article("ugly", "fr", 0)));
        assertThat(evaluation.worst(5)).extracting(ScoredArticle::id).containsExactly("bad", "ugly");
        assertThat(evaluation.worst(1)).hasSize(1);
        assertThat(evaluation.worst(1).get(0).losses())
                .containsExactly(new ScoredArticle.Loss(Measure.HEADLINE, 1, Tally.single(false)));
    }

    @Test
    void intervalsHoldTheValueAndAreAlwaysTheSame() {
        List<ScoredArticle> articles =
                List.of(article("a", "fr", 1), article("b", "fr", 1), article("c", "de", 0), article("d", "de", 1));
        Interval interval = new Evaluation(articles).intervals().get(Measure.HEADLINE);
        assertThat(interval.low()).isLessThan(0.75);
        assertThat(interval.high()).isEqualTo(1);
        assertThat(new Evaluation(articles).intervals()).isEqualTo(new Evaluation(articles).intervals());
    }

    @Test
    void whatWasWrittenComparesWithWhatIsMeasured() throws IOException {
        Evaluation before = new Evaluation(List.of(article("a", "fr", 1), article("b", "de", 0)));
        Evaluation now = new Evaluation(List.of(article("a", "fr", 1), article("b", "de", 1)));
        Path file = Files.writeString(folder.resolve("before.json"), EvaluationJson.write(before, Optional.empty()));

        Scores earlier = EvaluationJson.read(file);

        assertThat(earlier).isEqualTo(before.scores());
        assertThat(before.scores().changesSince(earlier)).isEmpty();
        assertThat(now.scores().changesSince(earlier))
                .containsExactly(
                        new Scores.Change("de", Measure.HEADLINE, 0, 1),
                        new Scores.Change("all", Measure.HEADLINE, 0.5, 1));
        assertThat(now.scores().shiftsSince(earlier)).containsExactly(new Scores.Shift("b", 1, 0));
        assertThat(now.scores().sameArticles(earlier)).isTrue();
    }

    /** An article of a publisher of its own of which only the headline is known. */
    private static ScoredArticle article(String id, String language, int headline) {
        Marks marks = new Marks(Map.of(Figure.HEADLINE, Tally.single(headline)));
        return new ScoredArticle(id, id, language, true, marks, List.of());
    }
}
