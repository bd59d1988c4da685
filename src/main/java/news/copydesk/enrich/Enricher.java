package news.copydesk.enrich;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Dateline;
import news.copydesk.article.Direction;
import news.copydesk.article.Fingerprints;
import news.copydesk.article.Hints;
import news.copydesk.article.Language;
import news.copydesk.article.Origin;
import news.copydesk.article.Place;
import news.copydesk.article.Provenance;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.enrich.address.CanonicalUrl;
import news.copydesk.enrich.byline.Bylines;
import news.copydesk.enrich.caption.Captions;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.count.Statistician;
import news.copydesk.enrich.date.IsoDates;
import news.copydesk.enrich.date.PageDates;
import news.copydesk.enrich.date.WordsBehindDates;
import news.copydesk.enrich.dateline.Datelines;
import news.copydesk.enrich.place.Countries;
import news.copydesk.enrich.reference.CrossReferences;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.NewsSource;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.CleanText;
import news.copydesk.text.Normaliser;
import news.copydesk.text.ScriptCount;

/** Turns a page whose lines have their roles into the finished article. */
public final class Enricher {

    private final Rulebook rules;
    private final SourceFinder sources;
    private final Normaliser normaliser = new Normaliser();
    private final Countries countries = new Countries();
    private final DateFinder dates;
    private final WordsBehindDates behindDates;
    private final Captions captions;
    private final CrossReferences crossReferences;
    private final Bylines bylines;
    private final Datelines datelines;
    private final Statistician statistician;
    private final String version;

    public Enricher(Rulebook rules, LanguageIdentifier languages, SourceFinder sources, String version) {
        this.rules = rules;
        this.sources = sources;
        this.dates = new DateFinder(rules.months(), rules.vocabulary());
        this.behindDates = new WordsBehindDates(rules.vocabulary());
        this.captions = new Captions(rules, dates, languages, countries);
        this.crossReferences = new CrossReferences(rules.vocabulary());
        this.datelines = new Datelines(rules);
        this.bylines = new Bylines(rules, dates);
        this.statistician = new Statistician(rules.vocabulary());
        this.version = version;
    }

    /**
     * The article.
     *
     * @param raw what the feeder delivered
     * @param text how it was decoded and mended
     * @param copy the page's lines with their roles
     * @param known the publisher, if a source file describes it
     */
    public Article enrich(RawArticle raw, CleanText text, Copy copy, Optional<NewsSource> known) {
        Hints hints = raw.hints();
        Optional<String> url = hints.url().flatMap(CanonicalUrl::of);
        Optional<Source> source = sources.describe(known, hints, copy);
        Optional<String> headline = copy.first(Role.HEADLINE).map(Block::text).or(() -> shown(hints.title()));
        String content = Ids.content(copy);
        String id = Ids.articleId(url, source, headline, content);
        PageDates printed = new PageDates(copy, dates, behindDates);
        List<Place> places = countries.ofBody(copy);
        Optional<Dateline> dateline = datelines.read(copy, source);
        List<String> paragraphs = copy.texts(Role.PARAGRAPH);
        return new Article(
                Article.SCHEMA,
                id,
                1,
                Article.Status.NEW,
                List.of(),
                url,
                source,
                new Language(copy.language().tag(), copy.language().confidence(), shown(hints.language())),
                direction(copy),
                Kickers.read(copy, known),
                headline,
                dek(copy),
                bylines.read(copy, dateline),
                dateline,
                printed.published().or(() -> hints.published().flatMap(IsoDates::parse)),
                printed.updated(),
                hints.fetched().flatMap(IsoDates::parse),
                copy.blocks(),
                captions.read(copy, id, places),
                crossReferences.read(copy, id),
                places,
                statistician.count(paragraphs),
                new Fingerprints(content, Optional.empty()),
                Optional.empty(),
                provenance(raw.origin(), text));
    }

    /** What is seen of a hint, as a line of the page would be read. */
    private Optional<String> shown(Optional<String> hint) {
        return hint.map(normaliser::normaliseLine).filter(text -> !text.isEmpty());
    }

    private static Optional<String> dek(Copy copy) {
        List<String> lines = copy.texts(Role.DEK);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
    }

    private static Direction direction(Copy copy) {
        ScriptCount count = new ScriptCount();
        int counted = 0;
        for (Block block : copy.blocks()) {
            if (block.role() == Role.HEADLINE || block.role() == Role.PARAGRAPH) {
                int length = Math.min(200, block.text().length());
                count.add(block.text(), 0, length);
                counted += length + 1;
            }
            if (counted > 1000) {
                break;
            }
        }
        return count.scripts().direction();
    }

    private Provenance provenance(Origin origin, CleanText text) {
        return new Provenance(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.input(),
                text.charset(),
                text.repairs(),
                rules.digest(),
                version);
    }
}
