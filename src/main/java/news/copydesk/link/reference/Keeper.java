package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Target;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;

/** Keeps the references of a site's articles, each with the target that it has now, and tells what is to be published of them. */
final class Keeper {

    private final Views views;
    private final TitleWords words;
    private final Counts counts;
    private final Resolver resolver;

    Keeper(Views views, TitleWords words, Counts counts) {
        this.views = views;
        this.words = words;
        this.counts = counts;
        this.resolver = new Resolver(views, words, counts);
    }

    /** Forgets those that the version before had and this one has not. @param known the sheets of the version before */
    void drop(
            List<Sheet> known, Remembered before, Remembered after, SiteMemory memory, List<ReferenceUpdate> updates) {
        for (int place = after.references(); place < before.references(); place++) {
            Sheet sheet = known.get(place / Sheet.SIZE);
            sheet.pointer(place).ifPresent(gone -> {
                String id = gone.reference().id();
                memory.point(id, gone.reference().target(), Optional.empty());
                memory.move(id, keys(gone), Set.of(), new HashMap<>());
                if (gone.isPublic()) {
                    updates.add(new ReferenceUpdate(id, gone.articleId(), Optional.empty()));
                }
            });
        }
        known.stream().skip(Sheet.count(after.references())).forEach(memory::forget);
        for (int place = Math.max(Linker.MOST_REFERENCES, after.found()); place < before.found(); place++) {
            updates.add(
                    new ReferenceUpdate(References.id(after.articleId(), place), after.articleId(), Optional.empty()));
        }
    }

    /** Remembers those of this version. @param known the sheets of the version before */
    void keep(SiteArticle article, List<Sheet> known, SiteMemory memory, List<ReferenceUpdate> updates) {
        SiteNames site = views.site(article.names());
        int firstPresumed = article.references().size() - article.presumed();
        List<Pointer> kept = new ArrayList<>();
        for (int i = 0; i < article.references().size(); i++) {
            CrossReference reference = article.references().get(i).withTarget(Optional.empty());
            boolean presumed = i >= firstPresumed;
            if (i < Linker.MOST_REFERENCES) {
                Pointer fresh = new Pointer(article.articleId(), presumed, true, article.names(), reference);
                Optional<Pointer> before = pointer(known, i);
                Pointer linked = linked(fresh, before, site, memory);
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

    private Pointer linked(Pointer fresh, Optional<Pointer> before, SiteNames site, SiteMemory memory) {
        List<View> title = fresh.views(views, site);
        Optional<Pointer> same = before.filter(fresh::waitsLike);
        if (same.isPresent()) {
            return resolved(same.get(), fresh.reference(), title, memory);
        }
        Set<Long> keys = before.map(this::keys).orElse(Set.of());
        return resolved(fresh, before.flatMap(old -> old.reference().target()), keys, title, memory);
    }

    /** A pointer that looks again. @param reference as the page has it now */
    private Pointer resolved(Pointer before, CrossReference reference, List<View> title, SiteMemory memory) {
        return resolved(before.of(reference), before.reference().target(), before.keys(title, words), title, memory);
    }

    /** @param target that it had, @param keys under which it waits */
    private Pointer resolved(
            Pointer pointer, Optional<Target> target, Set<Long> keys, List<View> title, SiteMemory memory) {
        String id = pointer.reference().id();
        Map<Long, Meeting> met = new HashMap<>();
        Pointer after = pointer.with(resolver.resolve(
                pointer, title, key -> met.computeIfAbsent(key, memory::meeting).headlines(), memory));
        memory.move(id, keys, after.keys(title, words), met);
        memory.point(id, target, after.reference().target());
        return after;
    }

    /** Those of other articles that a headline woke. */
    void lookAgain(Set<String> woken, SiteMemory memory, List<ReferenceUpdate> updates) {
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
        SiteNames site = views.site(sheet.names());
        List<Pointer> pointers = new ArrayList<>(sheet.pointers());
        for (int place : places) {
            Pointer before = pointers.get(place);
            Pointer after = resolved(before, before.reference(), before.views(views, site), memory);
            publish(Optional.of(before), after, updates);
            pointers.set(place, after);
        }
        if (!pointers.equals(sheet.pointers())) {
            memory.keep(sheet.with(pointers));
        }
    }

    private Set<Long> keys(Pointer pointer) {
        return pointer.keys(pointer.views(views, views.site(pointer.names())), words);
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
