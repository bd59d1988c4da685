package news.copydesk.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the desk is worth on labelled pages. */
public final class Evaluation {

    /** The name of the row for all languages together. */
    public static final String ALL = "all";

    private final List<ScoredArticle> articles;
    private final Map<Measure, Interval> intervals;

    public Evaluation(List<ScoredArticle> articles) {
        this.articles = List.copyOf(articles);
        this.intervals = Bootstrap.intervals(articles);
    }

    /**
     * A language, or all.
     *
     * @param articles how many
     */
    public record Row(String name, int articles, Marks marks) {

        private static Row of(String name, List<ScoredArticle> articles) {
            return new Row(
                    name,
                    articles.size(),
                    Marks.sum(articles.stream().map(ScoredArticle::marks).toList()));
        }
    }

    public List<ScoredArticle> articles() {
        return articles;
    }

    /** Of how many pages the desk made no article. */
    public long unanswered() {
        return articles.stream().filter(article -> !article.answered()).count();
    }

    /** A row for each language, those with most articles first, and at last one for all. */
    public List<Row> rows() {
        Map<String, List<ScoredArticle>> languages = articles.stream()
                .collect(Collectors.groupingBy(ScoredArticle::language, TreeMap::new, Collectors.toList()));
        List<Row> rows = languages.entrySet().stream()
                .map(entry -> Row.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Row::articles).reversed())
                .collect(Collectors.toList());
        rows.add(all());
        return rows;
    }

    /** The row for all. */
    public Row all() {
        return Row.of(ALL, articles);
    }

    /** Of the row for all; the 95 % intervals of those measures that there is a value for. */
    public Map<Measure, Interval> intervals() {
        return Collections.unmodifiableMap(intervals);
    }

    /** The articles that lost most, none that lost nothing. */
    public List<ScoredArticle> worst(int most) {
        return articles.stream()
                .filter(article -> article.lost() > 0)
                .sorted(Comparator.comparingDouble(ScoredArticle::lost)
                        .reversed()
                        .thenComparing(ScoredArticle::id))
                .limit(most)
                .toList();
    }

    public Confusion confusion() {
        return new Confusion(
                articles.stream().flatMap(article -> article.lines().stream()).toList());
    }

    public Reliability reliability() {
        return new Reliability(
                articles.stream().flatMap(article -> article.lines().stream()).toList());
    }

    /** The lines that were missed as that kind or mistaken for it. */
    public List<JudgedLine> mistakes(LineKind kind) {
        return articles.stream()
                .flatMap(article -> article.lines().stream())
                .filter(kind::isMistaken)
                .toList();
    }

    /** All that is measured, to keep and to compare with later. */
    public Scores scores() {
        Map<String, Map<Measure, Double>> rows = new LinkedHashMap<>();
        rows().forEach(row -> rows.put(row.name(), Scores.values(row.marks())));
        Map<String, Double> lost = new LinkedHashMap<>();
        articles.forEach(article -> lost.put(article.id(), article.lost()));
        return new Scores(rows, lost);
    }
}
