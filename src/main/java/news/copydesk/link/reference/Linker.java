package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
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
        woken.removeIf(id -> References.articleId(id).equals(article.articleId()));
        List<ReferenceUpdate> updates = new ArrayList<>();
        List<Sheet> known = memory.sheets(article.articleId(), before.references());
        dropReferences(known, before, after, memory, updates);
        keepReferences(article, known, memory, updates);
        lookAgain(woken, memory, updates);
        return updates;
    }

    /** The references of an article that are remembered, in the order of the page, as they are published now. */
    public List<ReferenceEvent> references(String site, String articleId) {
        SiteMemory memory = new SiteMemory(table, site);
        int references = memory.headline(articleId).map(Headline::references).orElse(0);
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

    private static Headline headline(SiteArticle article) {
        return new Headline(
                article.articleId(),
                article.headline(),
                article.kicker(),
                article.names(),
                Math.min(MOST_REFERENCES, article.references().size()),
                article.references().size() - article.presumed());
    }

    private void dropReferences(
            List<Sheet> known, Headline before, Headline after, SiteMemory memory, List<ReferenceUpdate> updates) {
        for (int place = after.references(); place < before.references(); place++) {
            Sheet sheet = known.get(place / Sheet.SIZE);
            sheet.pointer(place).ifPresent(gone -> {
                String id = gone.reference().id();
                memory.point(id, gone.reference().target(), Optional.empty());
                memory.move(id, keys(gone), Set.of());
                if (gone.isPublic()) {
                    updates.add(new ReferenceUpdate(id, gone.articleId(), Optional.empty()));
                }
            });
        }
        known.stream().skip(Sheet.count(after.references())).forEach(memory::forget);
        for (int place = Math.max(MOST_REFERENCES, after.found()); place < before.found(); place++) {
            updates.add(
                    new ReferenceUpdate(References.id(after.articleId(), place), after.articleId(), Optional.empty()));
        }
    }

    private void keepReferences(
            SiteArticle article, List<Sheet> known, SiteMemory memory, List<ReferenceUpdate> updates) {
        SiteNames site = new SiteNames(article.names(), words);
        int firstPresumed = article.references().size() - article.presumed();
        List<Pointer> kept = new ArrayList<>();
        for (int i = 0; i < article.references().size(); i++) {
            CrossReference reference = article.references().get(i).withTarget(Optional.empty());
            boolean presumed = i >= firstPresumed;
            if (i < MOST_REFERENCES) {
                Pointer fresh = new Pointer(article.articleId(), presumed, article.names(), reference);
                Optional<Pointer> before = pointer(known, i);
                Pointer linked = keepReference(fresh, before, site, memory);
                kept.add(linked);
                publish(before, linked, updates);
            } else {
                counts.count(Counted.REFERENCE_OVER_LIMIT);
                if (!presumed) {
                    updates.add(new ReferenceUpdate(reference.id(), article.articleId(), Optional.of(reference)));
                }
            }
        }
        Sheet.of(article.articleId(), article.names(), kept).stream()
                .filter(sheet -> !known.contains(sheet))
                .forEach(memory::keep);
    }

    private static Optional<Pointer> pointer(List<Sheet> sheets, int place) {
        int number = place / Sheet.SIZE;
        return number < sheets.size() ? sheets.get(number).pointer(place) : Optional.empty();
    }

    private Pointer keepReference(Pointer fresh, Optional<Pointer> before, SiteNames site, SiteMemory memory) {
        String id = fresh.reference().id();
        List<View> title = fresh.views(views, site);
        LongFunction<Posting> postings = key -> memory.meeting(key).headlines();
        if (before.filter(fresh::waitsLike).isEmpty()) {
            Map<Long, Meeting> met = memory.move(id, before.map(this::keys).orElse(Set.of()), fresh.keys(title, words));
            postings = key -> met.get(key).headlines();
        }
        Pointer linked = fresh.withTarget(resolver.resolve(fresh, title, postings, memory));
        memory.point(
                id,
                before.flatMap(old -> old.reference().target()),
                linked.reference().target());
        return linked;
    }

    private void lookAgain(Set<String> woken, SiteMemory memory, List<ReferenceUpdate> updates) {
        Map<SheetPlace, List<Integer>> bySheet = new LinkedHashMap<>();
        for (String id : woken) {
            int place = References.place(id);
            bySheet.computeIfAbsent(
                            new SheetPlace(References.articleId(id), place / Sheet.SIZE), first -> new ArrayList<>())
                    .add(place % Sheet.SIZE);
        }
        bySheet.forEach((at, places) -> memory.sheet(at.articleId(), at.number())
                .ifPresent(sheet -> lookAgain(sheet, places, memory, updates)));
    }

    private record SheetPlace(String articleId, int number) {}

    /** @param places of those that look again, on the sheet */
    private void lookAgain(Sheet sheet, List<Integer> places, SiteMemory memory, List<ReferenceUpdate> updates) {
        SiteNames site = new SiteNames(sheet.names(), words);
        List<Pointer> pointers = new ArrayList<>(sheet.pointers());
        for (int place : places) {
            Pointer before = pointers.get(place);
            Pointer after = before.withTarget(resolver.resolve(
                    before,
                    before.views(views, site),
                    key -> memory.meeting(key).headlines(),
                    memory));
            memory.point(
                    before.reference().id(),
                    before.reference().target(),
                    after.reference().target());
            publish(Optional.of(before), after, updates);
            pointers.set(place, after);
        }
        if (!pointers.equals(sheet.pointers())) {
            memory.keep(sheet.with(pointers));
        }
    }

    private Set<Long> keys(Pointer pointer) {
        return pointer.keys(pointer.views(views, new SiteNames(pointer.names(), words)), words);
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
