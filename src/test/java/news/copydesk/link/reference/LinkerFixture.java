package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Target;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.MemoryTable;

/** A linker over an empty site, what it has published, and articles in a line. */
abstract class LinkerFixture {

    final Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
    final MemoryTable table = new MemoryTable();
    final Linker linker = new Linker(table, what -> counts.merge(what, 1, Integer::sum));
    final Map<String, CrossReference> published = new TreeMap<>();

    static SiteArticle article(String id, String headline, String... titles) {
        List<CrossReference> references = new ArrayList<>();
        for (String title : titles) {
            references.add(reference(id + "#x" + (references.size() + 1), title));
        }
        return new SiteArticle(
                "s",
                id,
                Optional.of(headline),
                Optional.empty(),
                List.of("Harbour Post", "harbourpost.example"),
                references,
                0);
    }

    static CrossReference reference(String id, String title) {
        return HeadlineWorld.reference(id, title);
    }

    /** How many references are published on account of it. */
    int accept(SiteArticle article) {
        List<ReferenceUpdate> updates = linker.accept(SiteArticle.of(article.toBytes()));
        for (ReferenceUpdate update : updates) {
            update.reference()
                    .ifPresentOrElse(found -> published.put(update.id(), found), () -> published.remove(update.id()));
        }
        return updates.size();
    }

    Optional<Target> target(String id) {
        return published.get(id).target();
    }
}
