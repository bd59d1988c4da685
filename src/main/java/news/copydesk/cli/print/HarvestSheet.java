package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.cli.kafka.Harvest;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.stream.Topics;

/** What came out on each topic, a few lines an event. */
public final class HarvestSheet {

    private final Topics topics;
    private final Ansi ansi;
    private final int width;
    private final PrintStream out;

    public HarvestSheet(Topics topics, Ansi ansi, int width, PrintStream out) {
        this.topics = topics;
        this.ansi = ansi;
        this.width = width;
        this.out = out;
    }

    /**
     * @param most events shown of each topic; the others are only counted
     * @param rest where the others of a topic are to be seen
     */
    public void print(Harvest harvest, int most, UnaryOperator<String> rest) {
        List<Article> articles = byLanguageInTurn(harvest.articles());
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        section(topics.articles().name(), "article", articles, most, this::article, rest);
        section(topics.captions().name(), "caption", harvest.captions(), most, event -> caption(event, byId), rest);
        section(
                topics.references().name(),
                "reference",
                harvest.references(),
                most,
                event -> reference(event, byId),
                rest);
        section(topics.deadLetters().name(), "dead letter", harvest.letters(), most, this::letter, rest);
    }

    private <T> void section(
            String topic, String what, List<T> events, int most, Consumer<T> print, UnaryOperator<String> rest) {
        out.println();
        out.println(ansi.paint(topic, Ansi.Style.BOLD, Ansi.Style.CYAN) + "  " + Phrases.count(events.size(), what));
        events.stream().limit(most).forEach(print);
        if (events.size() > most) {
            out.println(ansi.dim("  … and " + (events.size() - most) + " more; " + rest.apply(topic)));
        }
    }

    private void article(Article article) {
        List<String> facts = new ArrayList<>();
        article.source().ifPresent(source -> facts.add(source.name()));
        article.byline().ifPresent(byline -> facts.add("by " + Phrases.byline(byline)));
        article.dateline().flatMap(dateline -> dateline.place()).ifPresent(facts::add);
        article.published().ifPresent(date -> facts.add(date.iso()));
        item(article.language().tag(), article.headline().orElse("(no headline)"), String.join(" · ", facts));
        List<String> figures = new ArrayList<>();
        figures.add(Phrases.body(article.statistics()));
        if (!article.places().isEmpty()) {
            figures.add(Phrases.places(article.places()));
        }
        String residue = Phrases.residue(article.blocks());
        if (!residue.isEmpty()) {
            figures.add("residue: " + residue);
        }
        faint(String.join(" · ", figures));
    }

    private void caption(CaptionEvent event, Map<String, Article> articles) {
        item(event.caption().language().orElse("?"), event.caption().text(), Phrases.details(event.caption()));
        faint(headline(articles.get(event.articleId())));
    }

    private void reference(ReferenceEvent event, Map<String, Article> articles) {
        item(
                language(articles.get(event.articleId())),
                Phrases.reference(event.reference()),
                Phrases.details(event.reference()));
        faint(headline(articles.get(event.articleId())));
    }

    private void letter(Letter letter) {
        item(
                "!",
                letter.reason() + " (" + letter.stage() + "): "
                        + Harvest.input(letter).orElse("?"),
                letter.message());
    }

    private void item(String mark, String title, String details) {
        String margin = Columns.pad("  " + mark, 6);
        for (String line : Columns.wrap(Printable.line(title), width - 6)) {
            out.println(margin + ansi.bold(line));
            margin = " ".repeat(6);
        }
        if (!details.isEmpty()) {
            Columns.wrap(Printable.line(details), width - 6).forEach(line -> out.println(" ".repeat(6) + line));
        }
    }

    private void faint(String text) {
        Columns.wrap(Printable.line(text), width - 6).forEach(line -> out.println(" ".repeat(6) + ansi.dim(line)));
    }

    private static String language(Article article) {
        return article == null ? "?" : article.language().tag();
    }

    private static String headline(Article article) {
        return article == null ? "" : "in: " + article.headline().orElse("(no headline)");
    }

    /** One article of each language, then the second of each, so that the first few show as many as can be. */
    private static List<Article> byLanguageInTurn(List<Article> articles) {
        Map<String, Integer> seen = new HashMap<>();
        record Turn(int number, Article article) {}
        Stream<Turn> turns = articles.stream()
                .sorted(Comparator.comparing(
                        article -> article.provenance().input().orElse("")))
                .map(article -> new Turn(seen.merge(article.language().tag(), 1, Integer::sum), article));
        return turns.toList().stream()
                .sorted(Comparator.comparingInt(Turn::number))
                .map(Turn::article)
                .toList();
    }
}
