package news.copydesk.stream;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ReferenceEvent;
import tools.jackson.databind.ObjectWriter;

/** Writes events as JSON and measures them. One writer belongs to one thread at a time. */
final class EventWriter {

    private final Topics topics;
    private final BoundedBuffer buffer = new BoundedBuffer();
    private final ObjectWriter articles = Json.mapper().writerFor(Article.class);
    private final ObjectWriter captions = Json.mapper().writerFor(CaptionEvent.class);
    private final ObjectWriter references = Json.mapper().writerFor(ReferenceEvent.class);
    private final ObjectWriter clusters = Json.mapper().writerFor(ClusterEvent.class);

    /** @param topics whose capacities are the limit of their events */
    EventWriter(Topics topics) {
        this.topics = topics;
    }

    /**
     * The event; empty if it is too large for its topic.
     *
     * @param room bytes to leave for what a later version says of itself
     * @throws tools.jackson.core.JacksonException if the article is one that cannot be written, which is a fault of ours
     */
    Optional<byte[]> write(Article article, int room) {
        return write(articles, article, topics.articles(), article.id(), room);
    }

    Optional<byte[]> write(CaptionEvent caption, int room) {
        return write(captions, caption, topics.captions(), caption.articleId(), room);
    }

    Optional<byte[]> write(ReferenceEvent reference) {
        return write(references, reference, topics.references(), reference.articleId(), 0);
    }

    Optional<byte[]> write(ClusterEvent cluster) {
        return write(clusters, cluster, topics.clusters(), cluster.articleId(), 0);
    }

    private Optional<byte[]> write(ObjectWriter writer, Object event, Topic topic, String articleId, int room) {
        // The id is once the key, or most of it, and once a header.
        buffer.reset(topic.capacity() - EventHeaders.SIZE - 2 * EventHeaders.utf8(articleId).length - room);
        writer.writeValue(buffer, event);
        return buffer.overflown() ? Optional.empty() : Optional.of(buffer.toArray());
    }
}
