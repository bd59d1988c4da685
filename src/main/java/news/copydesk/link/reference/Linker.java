package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.Table;

/**
 * Links the references of a site's articles to the articles that they name, whichever comes first. Partitioned by {@link
 * SiteArticle#site()}; the versions of one article come in order.
 *
 * <p>After any sequence of versions the targets are those that {@link Resolver} finds among the headlines remembered: whenever a headline
 * comes, changes or goes, all references look again that share a key with it, unless more headlines had that key before and have it
 * still than are looked at: then it says nothing to any of them. Bounds: of one article the first {@value #MOST_REFERENCES} references
 * are linked, the others published without a target; one headline makes at most {@value #MOST_WOKEN} references look again, those that
 * point to its article first, and the others keep what they found.
 */
public final class Linker {

    /** So many references of one article are linked. */
    public static final int MOST_REFERENCES = 1_000;
    /** So many references look again when a headline comes, changes or goes. */
    public static final int MOST_WOKEN = 10_000;

    private final Table table;
    private final Counts counts;
    private final TitleWords words = TitleWords.SHIPPED;
    private final Views views = new Views(words);
    private final Resolver resolver;
    private final Waker waker;

    public Linker(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
        this.resolver = new Resolver(views, words, counts);
        this.waker = new Waker(views, words, counts);
    }

    /** Remembers the version and returns what is to be published on account of it: of its own references and of others. */
    public List<ReferenceUpdate> accept(SiteArticle article) {
        SiteMemory memory = new SiteMemory(table, article.site());
        Headline before = memory.headline(article.articleId()).orElseGet(() -> Headline.none(article.articleId()));
        Headline after = headline(article);
        memory.keep(after);
        Set<String> woken = waker.wake(before, after, memory);
        List<ReferenceUpdate> updates = new ArrayList<>();
        dropReferences(before, after, memory, updates);
        keepReferences(article, memory, updates);
        woken.removeAll(after.references());
        woken.removeAll(before.references());
        for (String id : woken) {
            memory.reference(id).ifPresent(pointer -> relink(pointer, memory, updates));
        }
        return updates;
    }

    /** The references of an article that are remembered, in the order of the page, as they are published now. */
    public List<ReferenceEvent> references(String site, String articleId) {
        SiteMemory memory = new SiteMemory(table, site);
        List<String> ids = memory.headline(articleId).map(Headline::references).orElse(List.of());
        return events(ids, memory);
    }

    /** The references that point to an article, the first ones by their ids. */
    public List<ReferenceEvent> pointingTo(String site, String articleId, int most) {
        SiteMemory memory = new SiteMemory(table, site);
        return events(memory.backlinks(articleId, most), memory);
    }

    private static List<ReferenceEvent> events(List<String> ids, SiteMemory memory) {
        return ids.stream()
                .flatMap(id -> memory.reference(id).stream())
                .filter(Pointer::isPublic)
                .map(found -> new ReferenceEvent(ReferenceEvent.SCHEMA, found.articleId(), found.reference()))
                .toList();
    }

    /** The ids of the references that point to an article, the first ones by their ids. */
    public List<String> backlinks(String site, String articleId, int most) {
        return new SiteMemory(table, site).backlinks(articleId, most);
    }

    private static Headline headline(SiteArticle article) {
        List<String> references = article.references().stream()
                .limit(MOST_REFERENCES)
                .map(CrossReference::id)
                .toList();
        return new Headline(
                article.articleId(),
                article.headline(),
                article.kicker(),
                article.names(),
                references,
                article.references().size() - article.presumed());
    }

    private void dropReferences(Headline before, Headline after, SiteMemory memory, List<ReferenceUpdate> updates) {
        Set<String> kept = new HashSet<>(after.references());
        for (String id : before.references()) {
            Optional<Pointer> pointer = kept.contains(id) ? Optional.empty() : memory.reference(id);
            pointer.ifPresent(gone -> {
                memory.forget(gone, keys(gone));
                if (gone.isPublic()) {
                    updates.add(new ReferenceUpdate(id, gone.articleId(), Optional.empty()));
                }
            });
        }
        for (int i = Math.max(MOST_REFERENCES, after.found()); i < before.found(); i++) {
            updates.add(new ReferenceUpdate(after.articleId() + "#x" + (i + 1), after.articleId(), Optional.empty()));
        }
    }

    private void keepReferences(SiteArticle article, SiteMemory memory, List<ReferenceUpdate> updates) {
        int firstPresumed = article.references().size() - article.presumed();
        for (int i = 0; i < article.references().size(); i++) {
            CrossReference reference = References.with(article.references().get(i), Optional.empty());
            boolean presumed = i >= firstPresumed;
            if (i >= MOST_REFERENCES) {
                counts.count(Counted.REFERENCE_OVER_LIMIT);
                if (!presumed) {
                    updates.add(new ReferenceUpdate(reference.id(), article.articleId(), Optional.of(reference)));
                }
            } else {
                keepReference(new Pointer(article.articleId(), presumed, article.names(), reference), memory, updates);
            }
        }
    }

    private void keepReference(Pointer fresh, SiteMemory memory, List<ReferenceUpdate> updates) {
        Optional<Pointer> before = memory.reference(fresh.reference().id());
        List<View> title = fresh.views(views, words);
        Pointer linked = linked(fresh, title, memory);
        if (before.filter(fresh::waitsLike).isPresent()) {
            replace(before.get(), linked, memory);
        } else {
            before.ifPresent(old -> memory.forget(old, keys(old)));
            memory.keep(linked, linked.keys(title, words));
        }
        publish(before, linked, updates);
    }

    private void relink(Pointer pointer, SiteMemory memory, List<ReferenceUpdate> updates) {
        Pointer linked = linked(pointer, pointer.views(views, words), memory);
        if (!linked.equals(pointer)) {
            replace(pointer, linked, memory);
            publish(Optional.of(pointer), linked, updates);
        }
    }

    /** Keeps what waits under the same keys. */
    private static void replace(Pointer before, Pointer after, SiteMemory memory) {
        if (!after.equals(before)) {
            memory.forgetTarget(before);
            memory.keep(after);
        }
    }

    private Set<Long> keys(Pointer pointer) {
        return pointer.keys(pointer.views(views, words), words);
    }

    private Pointer linked(Pointer pointer, List<View> title, SiteMemory memory) {
        return new Pointer(
                pointer.articleId(),
                pointer.presumed(),
                pointer.names(),
                References.with(pointer.reference(), resolver.resolve(pointer, title, memory)));
    }

    private static void publish(Optional<Pointer> before, Pointer after, List<ReferenceUpdate> updates) {
        CrossReference reference = after.reference();
        boolean wasPublic = before.filter(Pointer::isPublic).isPresent();
        if (after.isPublic()) {
            if (!wasPublic || !before.get().reference().equals(reference)) {
                updates.add(new ReferenceUpdate(reference.id(), after.articleId(), Optional.of(reference)));
            }
        } else if (wasPublic) {
            updates.add(new ReferenceUpdate(reference.id(), after.articleId(), Optional.empty()));
        }
    }
}
