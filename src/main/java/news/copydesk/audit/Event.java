package news.copydesk.audit;

import java.util.Optional;
import java.util.OptionalLong;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.article.Caption;
import news.copydesk.article.CrossReference;
import news.copydesk.link.Hash64;
import news.copydesk.link.identify.Contents;
import news.copydesk.link.identify.Version;

/**
 * What is kept of an article's event: some hundred bytes.
 *
 * @param cause the raw record that made the job write it
 * @param time what the job took for the time of that record, if the event says so
 * @param content digest of what counts as a revision
 * @param captions a hash of each, with the version
 * @param references a hash of each, without its target, which can change at any time
 * @param comparable whether it was edited by the rules and program at hand
 * @param headline a hash of the headline; zero if there is none
 * @param nearDuplicate a hash of the body's signature; zero if there is none
 */
record Event(
        Place cause,
        int number,
        Status status,
        long version,
        OptionalLong time,
        long content,
        long[] captions,
        long[] references,
        boolean comparable,
        long headline,
        long nearDuplicate) {

    /** Stands for a reference that the job itself found by a known headline. */
    static final long LINKED = 1;

    static Event of(Article article, Place cause, OptionalLong time, boolean comparable) {
        return new Event(
                cause,
                article.version(),
                article.status(),
                hash(cause, article.version(), article.status(), article.changes()),
                time,
                Contents.digest(article),
                article.captions().stream()
                        .mapToLong(caption -> hash(article.version(), caption))
                        .toArray(),
                article.crossReferences().stream().mapToLong(Event::hash).toArray(),
                comparable,
                article.headline().map(Event::hash).orElse(0L),
                article.fingerprints().nearDuplicate().map(Event::hash).orElse(0L));
    }

    /** The same number for the event of a publication and the publication itself. */
    static long hash(Place cause, Version version) {
        return hash(cause, version.number(), version.status(), version.changes());
    }

    private static long hash(Place cause, int number, Status status, Iterable<Part> changes) {
        long hash = Hash64.add(cause.packed(), number);
        hash = Hash64.add(hash, status.ordinal());
        for (Part part : changes) {
            hash = Hash64.add(hash, part.ordinal());
        }
        return hash;
    }

    /** Never zero, which stands for a tombstone, nor {@link #LINKED}. */
    static long hash(int version, Caption caption) {
        return Hash64.add(version, Hash64.of(caption.toString())) | 2;
    }

    static long hash(CrossReference reference) {
        return Hash64.of(reference.withTarget(Optional.empty()).toString()) | 2;
    }

    /** Of a text; never zero, which stands for none. */
    static long hash(String text) {
        return Hash64.of(text) | 2;
    }

    /** For people: {@code version 3 (revised)}. */
    String name() {
        return "version " + number + " (" + status.label() + ")";
    }
}
