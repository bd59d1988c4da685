package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Kicker;
import news.copydesk.article.Source;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What the publisher's partition is told of each version of an article.
 *
 * @param site id of the publisher: the record key to partition by
 * @param headline empty if the article has none or one that is too long to be called so, or is withdrawn, or has moved to another site
 * @param names how the publisher calls itself: its name, its id, its host; none that is too long to stand beside a headline
 * @param references as the desk found them, then the lines that {@link Undecided} found; their ids are numbered in that order
 * @param presumed how many of the references, the last ones, are references only if they find a target
 */
public record SiteArticle(
        String site,
        String articleId,
        Optional<String> headline,
        Optional<String> kicker,
        List<String> names,
        List<CrossReference> references,
        int presumed) {

    private static final int FORMAT = 2;
    /** As long as a host can be. Names are kept with each reference, and no headline ends in a longer one. */
    private static final int LONGEST_NAME = 253;
    /** Longer is a page whose title is its text. Headlines are kept with each other and with each reference that they are a target of. */
    private static final int LONGEST_HEADLINE = 1_000;

    public SiteArticle {
        names = List.copyOf(names);
        references = List.copyOf(references);
    }

    /** What to tell of an article; empty if its publisher is not known: then its references are published as they are. */
    public static Optional<SiteArticle> of(Article article) {
        if (article.source().isEmpty()) {
            return Optional.empty();
        }
        Source source = article.source().get();
        List<String> names = new ArrayList<>(List.of(source.name(), source.id()));
        article.url().map(SiteArticle::host).ifPresent(names::add);
        names.removeIf(name -> name.length() > LONGEST_NAME);
        if (article.status() == Article.Status.WITHDRAWN) {
            return Optional.of(gone(source.id(), article.id()));
        }
        List<CrossReference> presumed = Undecided.of(article);
        List<CrossReference> references = new ArrayList<>(article.crossReferences());
        references.addAll(presumed);
        return Optional.of(new SiteArticle(
                source.id(),
                article.id(),
                article.headline().filter(SiteArticle::canBeHeadline),
                article.kicker().map(Kicker::text).filter(SiteArticle::canBeHeadline),
                names,
                references,
                presumed.size()));
    }

    /** The article is withdrawn, or another site's by now. */
    public static SiteArticle gone(String site, String articleId) {
        return new SiteArticle(site, articleId, Optional.empty(), Optional.empty(), List.of(), List.of(), 0);
    }

    private static boolean canBeHeadline(String text) {
        return text.length() <= LONGEST_HEADLINE;
    }

    private static String host(String canonical) {
        int start = canonical.indexOf("//") + 2;
        int end = canonical.indexOf('/', start);
        return canonical.substring(start, end < 0 ? canonical.length() : end);
    }

    /** The form in which it travels. */
    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter()
                .oneByte(FORMAT)
                .shortText(site)
                .shortText(articleId)
                .shortText(headline)
                .shortText(kicker)
                .shortTexts(names)
                .count(presumed)
                .count(references.size());
        references.forEach(reference -> References.write(reference, bytes));
        return bytes.toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static SiteArticle of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "message to a site");
        String site = bytes.shortText();
        String id = bytes.shortText();
        Optional<String> headline = bytes.optionalShortText();
        Optional<String> kicker = bytes.optionalShortText();
        List<String> names = bytes.shortTexts();
        int presumed = bytes.count();
        int size = bytes.count();
        List<CrossReference> references = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            references.add(References.read(References.id(id, i), bytes));
        }
        return new SiteArticle(site, id, headline, kicker, names, references, presumed);
    }
}
