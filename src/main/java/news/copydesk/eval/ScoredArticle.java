package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;

/**
 * A labelled page and what its edited article is worth.
 *
 * @param answered whether the desk made an article of it
 */
public record ScoredArticle(
        String id, String publisher, String language, boolean answered, Marks marks, List<JudgedLine> lines) {

    /** What a loss is told of: one measure a figure, all of them from 0 to 1. */
    private static final List<Measure> TELLING = List.of(
            Measure.HEADLINE,
            Measure.DEK,
            Measure.LANGUAGE,
            Measure.CAPTIONS_F1,
            Measure.CREDIT,
            Measure.CROSS_REFERENCES_F1,
            Measure.PARAGRAPHS_F1,
            Measure.INTERTITLES,
            Measure.BODY,
            Measure.BYLINES);

    private static final double NOTHING = 0.005;

    public ScoredArticle {
        lines = List.copyOf(lines);
    }

    /** Empty for a page of which the desk made no article: all that there was to find is missed. */
    public static ScoredArticle of(GoldArticle gold, Optional<Article> article) {
        return new ScoredArticle(
                gold.id(),
                gold.publisher(),
                gold.language(),
                article.isPresent(),
                Scorer.mark(gold, Answer.of(article)),
                JudgedLine.of(gold, article));
    }

    /**
     * What keeps a figure from being perfect.
     *
     * @param lost from 0 to 1
     */
    public record Loss(Measure measure, double lost, Tally tally) {}

    /** What the article lost, most first. */
    public List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (Measure measure : TELLING) {
            Tally tally = marks.of(measure.figure());
            double lost = 1 - measure.of(marks).orElse(1);
            if (lost >= NOTHING) {
                losses.add(new Loss(measure, lost, tally));
            }
        }
        losses.sort(Comparator.comparingDouble(Loss::lost).reversed());
        return losses;
    }

    /** The sum of all that it lost. */
    public double lost() {
        return losses().stream().mapToDouble(Loss::lost).sum();
    }
}
