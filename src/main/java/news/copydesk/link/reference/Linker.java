package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.link.Counts;
import news.copydesk.link.Table;

/**
 * Links the references of a site's articles to the articles that they name, whichever comes first. Partitioned by {@link
 * SiteArticle#site()}; the versions of one article come in order.
 *
 * <p>After any sequence of versions the targets are those that {@link Resolver} finds among the headlines remembered: whenever a headline
 * comes, changes or goes, all references look again that wait under a key of it, unless more headlines had that key before and have it
 * still than are looked at: then it says nothing to any of them. A reference that equals a headline waits under the keys of its equals
 * only, since no other can change what it found. Bounds: of one article the first {@value #MOST_REFERENCES} references
 * are linked, the others published without a target; one headline makes at most {@value #MOST_WOKEN} references look again, those that
 * point to its article first, and the others keep what they found.
 */
public final class Linker {

    /** How many references of one article are linked. */
    public static final int MOST_REFERENCES = 1_000;
    /** How many references look again when a headline comes, changes or goes. */
    public static final int MOST_WOKEN = 10_000;

    private final Table table;
    private final Waker waker;
    private final Keeper keeper;

    public Linker(Table table, Counts counts) {
        this.table = table;
        TitleWords words = TitleWords.SHIPPED;
        Views views = new Views(words);
        this.waker = new Waker(views, words, counts);
        this.keeper = new Keeper(views, words, counts);
    }

    /** Remembers the version and returns what is to be published on account of it: of its own references and of others. */
    public List<ReferenceUpdate> accept(SiteArticle article) {
        SiteMemory memory = new SiteMemory(table, article.site());
        Remembered before =
                memory.article(article.articleId()).orElseGet(() -> Remembered.nothing(article.articleId()));
        Remembered after = remembered(article);
        memory.keep(after);
        Set<String> woken = waker.wake(before, after, memory);
        woken.removeIf(id -> References.articleId(id).equals(article.articleId()));
        List<ReferenceUpdate> updates = new ArrayList<>();
        List<Sheet> known = memory.sheets(article.articleId(), before.references());
        keeper.drop(known, before, after, memory, updates);
        keeper.keep(article, known, memory, updates);
        keeper.lookAgain(woken, memory, updates);
        return updates;
    }

    /** The references of an article that are remembered, in the order of the page, as they are published now. */
    public List<ReferenceEvent> references(String site, String articleId) {
        SiteMemory memory = new SiteMemory(table, site);
        int references = memory.article(articleId).map(Remembered::references).orElse(0);
        return events(memory.sheets(articleId, references).stream().flatMap(sheet -> sheet.pointers().stream()));
    }

    /** The references that point to an article, the first ones by their ids. */
    public List<ReferenceEvent> pointingTo(String site, String articleId, int most) {
        SiteMemory memory = new SiteMemory(table, site);
        return events(memory.backlinks(articleId, most).stream().flatMap(id -> memory.reference(id).stream()));
    }

    private static List<ReferenceEvent> events(Stream<Pointer> pointers) {
        return pointers.filter(Pointer::isPublic)
                .map(found -> new ReferenceEvent(ReferenceEvent.SCHEMA, found.articleId(), found.reference()))
                .toList();
    }

    /** The ids of the references that point to an article, the first ones by their ids. */
    public List<String> backlinks(String site, String articleId, int most) {
        return new SiteMemory(table, site).backlinks(articleId, most);
    }

    private static Remembered remembered(SiteArticle article) {
        return new Remembered(
                article.articleId(),
                article.headline().map(text -> new Headline(text, article.kicker(), article.names())),
                Math.min(MOST_REFERENCES, article.references().size()),
                article.references().size() - article.presumed());
    }
}
