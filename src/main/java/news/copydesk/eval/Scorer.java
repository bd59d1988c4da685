package news.copydesk.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Marks what was made of a page, figure by figure. */
final class Scorer {

    /** Marks some figures of an article, if they apply to it. */
    @FunctionalInterface
    interface Rule {
        void mark(GoldArticle gold, Answer answer, Map<Figure, Tally> marks);
    }

    private static final List<Rule> RULES = List.of(
            new HeadRule(), new CaptionRule(), new ReferenceRule(), new ProseRule(), new BodyRule(), new BylineRule());

    private Scorer() {}

    static Marks mark(GoldArticle gold, Answer answer) {
        Map<Figure, Tally> marks = new EnumMap<>(Figure.class);
        RULES.forEach(rule -> rule.mark(gold, answer, marks));
        return new Marks(marks);
    }
}
