package news.copydesk.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Edited;
import news.copydesk.article.Hints;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.article.Role;
import news.copydesk.enrich.Enricher;
import news.copydesk.enrich.SourceFinder;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.language.FunctionWords;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.layout.Segmenter;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.CleanText;
import news.copydesk.text.Decoded;
import news.copydesk.text.Decoder;
import news.copydesk.text.Normaliser;

/**
 * Edits raw articles: decode, normalise, segment, enrich. Immutable and thread-safe; the same raw article under the same rules
 * gives the same result on any machine, in any locale and time zone.
 */
public final class Desk implements Newsroom {

    private static final Rejection UNDECODABLE = new Rejection(
            Reason.UNDECODABLE,
            "decode",
            "The bytes are text in no known charset. Declare the right one in content-type, or send UTF-8.");
    private static final Rejection EMPTY = new Rejection(
            Reason.EMPTY,
            "normalise",
            "There is nothing but white space and invisible characters. Check what the scraper extracts.");

    private final Decoder decoder = new Decoder();
    private final Normaliser normaliser = new Normaliser();
    private final Marker marker;
    private final LanguageIdentifier languages;
    private final SourceFinder sources;
    private final Segmenter segmenter;
    private final Enricher enricher;
    private final Agencies agencies;

    private Desk(Rulebook rules, Segmenter segmenter, FunctionWords functionWords) {
        this.marker = new Marker(rules.lexicon());
        this.languages = new LanguageIdentifier(functionWords);
        this.sources = new SourceFinder(rules);
        this.segmenter = segmenter;
        this.agencies = rules.agencies();
        this.enricher = new Enricher(rules, languages, sources, Version.current());
    }

    /**
     * A desk that works by the rules that ship with Copydesk.
     *
     * @param configDirectory its files win over the shipped ones, see {@link Rulebook#load}
     * @throws news.copydesk.rules.RuleException if anything is wrong with any file; it tells all that is
     */
    public static Desk open(Optional<Path> configDirectory) {
        return open(Rulebook.load(configDirectory));
    }

    /** A desk that works by those rules. */
    public static Desk open(Rulebook rules) {
        FunctionWords functionWords = new FunctionWords(rules.packs());
        return new Desk(rules, Segmenter.open(rules, functionWords), functionWords);
    }

    /** A desk with a segmenter of the caller's, to measure one that was fitted anew. */
    public static Desk open(Rulebook rules, Segmenter segmenter) {
        return new Desk(rules, segmenter, new FunctionWords(rules.packs()));
    }

    @Override
    public Edited apply(RawArticle raw) {
        return edit(raw);
    }

    @Override
    public Optional<String> agency(String printed) {
        return agencies.find(printed).filter(found -> !found.house()).map(Agency::name);
    }

    /** The finished article, or why there is none. */
    public Edited edit(RawArticle raw) {
        Optional<Decoded> decoded = decoder.decode(raw.content());
        if (decoded.isEmpty()) {
            return UNDECODABLE;
        }
        Prepared page = prepare(decoded.get(), raw.hints());
        if (page.lines().isEmpty()) {
            return EMPTY;
        }
        List<Block> blocks = segment(page, raw.hints());
        if (!hasProse(blocks)) {
            return noText(blocks.size());
        }
        return enricher.enrich(raw, page.text(), new Copy(page.lines(), blocks, page.language()), page.source());
    }

    /** The page as the segmenter gets it, for whoever fits or measures one. */
    public Prepared prepare(Decoded decoded, Hints hints) {
        CleanText text = normaliser.normalise(decoded);
        List<MarkedLine> lines = marker.mark(text);
        Sample sample = Sample.of(lines);
        return new Prepared(
                text,
                lines,
                languages.identify(sample.scripts(), sample.words(), sample::text),
                sources.known(hints, lines));
    }

    private List<Block> segment(Prepared page, Hints hints) {
        return segmenter.segment(page.lines(), page.language().tag(), hints.title(), page.source());
    }

    private static Rejection noText(int lines) {
        String message = "None of the " + lines
                + " lines is a headline, a paragraph or a caption. Check what the scraper extracts.";
        return new Rejection(Reason.NO_TEXT, "segment", message);
    }

    private static boolean hasProse(List<Block> blocks) {
        for (Block block : blocks) {
            if (isProse(block)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(Block block) {
        return block.role() == Role.HEADLINE || block.role() == Role.PARAGRAPH || block.role() == Role.CAPTION;
    }
}
