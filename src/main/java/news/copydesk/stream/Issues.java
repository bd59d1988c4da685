package news.copydesk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Status;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership;
import news.copydesk.article.PartialDate;
import news.copydesk.link.cluster.NodeMessage;
import news.copydesk.link.identify.Decision.Publication;
import news.copydesk.link.identify.Identifier;
import news.copydesk.link.identify.Version;
import org.apache.kafka.streams.processor.api.Record;
import tools.jackson.databind.ObjectReader;

/** Makes the records by which a version of an article is published, and those that tell the other stations of it. */
final class Issues {

    private static final ObjectReader ARTICLES = Json.mapper().readerFor(Article.class);

    private final Topics topics;
    private final Editions editions;
    private final EventHeaders headers;

    Issues(Topics topics, Editions editions, EventHeaders headers) {
        this.topics = topics;
        this.editions = editions;
        this.headers = headers;
    }

    /** What all records of one issue share: whose it is, of which raw record, and when. */
    record Occasion(String articleId, String lineage, long timestamp) {

        /** Of what is left behind with a site, or without one: what takes its place may have its id. */
        Occasion left() {
            return new Occasion(articleId, lineage + EventHeaders.LEFT, timestamp);
        }
    }

    /** @param hadSite the version before was of a site, whose references link has published */
    List<Outgoing> of(
            Occasion occasion,
            Publication publication,
            Kept kept,
            Optional<Edition> arrived,
            Optional<ClusterEvent> cluster,
            boolean hadSite) {
        Version version = publication.version();
        boolean withdrawn = version.status() == Status.WITHDRAWN;
        boolean asItCame = arrived.isPresent() && publication.ofIncoming() && !withdrawn;
        Edition edition = asItCame ? arrived.get() : remake(kept, version);
        List<Outgoing> out = new ArrayList<>();
        byte[] event = asItCame ? VersionPatch.article(edition.article(), version) : edition.article();
        byte[] whole = withdrawn
                ? event
                : VersionPatch.cluster(
                        event,
                        cluster.map(found -> new ClusterMembership(found.clusterId(), found.role())),
                        topics.articles().capacity()
                                - EventHeaders.SIZE
                                - 3 * occasion.articleId().length());
        out.add(event(
                occasion,
                CopydeskTopology.ARTICLES,
                EventHeaders.ARTICLE + version.status().label(),
                occasion.articleId(),
                whole));
        for (Edition.Part caption : edition.captions()) {
            byte[] said = asItCame ? VersionPatch.caption(caption.event(), version) : caption.event();
            out.add(event(occasion, CopydeskTopology.CAPTIONS, EventHeaders.CAPTION, caption.id(), said));
        }
        for (String id : publication.droppedCaptions()) {
            out.add(event(occasion, CopydeskTopology.CAPTIONS, EventHeaders.CAPTION, id, null));
        }
        references(occasion, publication, edition, hadSite, out);
        out.add(toCopies(
                new NodeMessage.Member(occasion.articleId(), edition.wire(), withdrawn), occasion.timestamp()));
        return out;
    }

    /** What had to wait until the site that the article left had taken back its references. */
    List<Outgoing> released(Occasion occasion, Version version, Kept kept) {
        List<Outgoing> out = new ArrayList<>();
        references(occasion, remake(kept, version), out);
        return out;
    }

    /** Link publishes the references of an article that has a site, and takes back those that it has published. */
    private void references(
            Occasion occasion, Publication publication, Edition edition, boolean hadSite, List<Outgoing> out) {
        publication
                .siteLeft()
                .ifPresent(site -> out.add(toSite(occasion, site, SiteMessage.moved(site, occasion.articleId()))));
        if (publication.referencesWait()) {
            return;
        }
        references(occasion, edition, out);
        if (!hadSite) {
            Occasion dropping = edition.site().isPresent() ? occasion.left() : occasion;
            for (String id : publication.droppedReferences()) {
                out.add(event(dropping, CopydeskTopology.REFERENCES, EventHeaders.REFERENCE, id, null));
            }
        }
    }

    private void references(Occasion occasion, Edition edition, List<Outgoing> out) {
        for (Edition.Part reference : edition.references()) {
            out.add(event(
                    occasion, CopydeskTopology.REFERENCES, EventHeaders.REFERENCE, reference.id(), reference.event()));
        }
        edition.site()
                .ifPresent(form ->
                        out.add(toSite(occasion, edition.look().site().orElseThrow(), SiteMessage.published(form))));
    }

    /** The content that is kept as that version. It is taken apart for it, which is rare: a withdrawal, or a fetch that came late. */
    private Edition remake(Kept kept, Version version) {
        Article article = ARTICLES.readValue(kept.event());
        Optional<PartialDate> fetched = article.fetched().map(date -> Identifier.dateOf(version));
        Article now = article.asVersion(version.number(), version.status(), version.changes(), fetched);
        try {
            return editions.again(version.status() == Status.WITHDRAWN ? now.withoutText() : now, version.fetched());
        } catch (Editions.TooLarge large) {
            throw new IllegalStateException(
                    "A version of " + article.id() + " is too large for "
                            + large.topic().name()
                            + ", though its first one was not: raise the topic's max.message.bytes to what it was",
                    large);
        }
    }

    static Outgoing toSite(Occasion occasion, String site, byte[] message) {
        return new Outgoing(
                Hop.BY_SITE.entrance(),
                new Record<>(
                        EventHeaders.utf8(site),
                        message,
                        occasion.timestamp(),
                        EventHeaders.lineage(occasion.lineage())));
    }

    static Outgoing toCopies(NodeMessage message, long timestamp) {
        return new Outgoing(
                Hop.COPIES.entrance(), new Record<>(EventHeaders.utf8(message.to()), message.toBytes(), timestamp));
    }

    /** The tombstone by which a withdrawn article's last event goes. */
    Outgoing tombstone(String articleId, Version version, long timestamp) {
        String lineage = articleId + "@" + version.number();
        return event(
                new Occasion(articleId, lineage, timestamp),
                CopydeskTopology.ARTICLES,
                EventHeaders.ARTICLE + version.status().label(),
                articleId,
                null);
    }

    private Outgoing event(Occasion occasion, String sink, String type, String id, byte[] event) {
        String part = id.equals(occasion.articleId()) ? "" : EventHeaders.suffix(id);
        return new Outgoing(
                sink,
                new Record<>(
                        EventHeaders.utf8(id),
                        event,
                        occasion.timestamp(),
                        headers.of(occasion.lineage() + part, type, occasion.articleId(), occasion.timestamp())));
    }
}
