package news.copydesk.stream;

import java.util.Optional;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.link.reference.Linker;
import news.copydesk.link.reference.ReferenceUpdate;
import news.copydesk.stream.SiteMessage.Occasion;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Tells the {@link Linker} of each version of a site's articles and publishes the references that change on its account. An article that
 * has left is released when its references are taken back, so that never two sites publish references of one article.
 */
final class LinkProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final EventWriter events;
    private final EventHeaders headers;
    private Linker linker;
    private Tally published;

    LinkProcessor(EventWriter events, EventHeaders headers) {
        this.events = events;
        this.headers = headers;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        Tally tally = Tally.ofLink(context.metrics());
        linker = new Linker(new StoreTable(context.getStateStore(StoreNames.SITES)), tally::count);
        published = Tally.of(context.metrics(), "edit", "published", CopydeskTopology.EVENT_SINKS);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        SiteMessage message = SiteMessage.of(record.value());
        String lineage = EventHeaders.lineage(record.headers());
        for (ReferenceUpdate update : linker.accept(message.article())) {
            if (message.occasion() != Occasion.FORGOTTEN) {
                published.count(CopydeskTopology.REFERENCES);
                context()
                        .forward(
                                event(update, lineage + part(update, message), record.timestamp()),
                                CopydeskTopology.LINKED);
            }
        }
        if (message.occasion() == Occasion.MOVED) {
            context()
                    .forward(
                            new Record<>(
                                    EventHeaders.utf8(message.article().articleId()),
                                    Edition.release(),
                                    record.timestamp(),
                                    EventHeaders.lineage(lineage)),
                            CopydeskTopology.RELEASES);
        }
    }

    /** What tells the event from others of the same raw record. */
    private static String part(ReferenceUpdate update, SiteMessage message) {
        if (!update.articleId().equals(message.article().articleId())) {
            return "#" + update.id();
        }
        String left = message.occasion() == Occasion.MOVED ? EventHeaders.LEFT : "";
        return left + EventHeaders.suffix(update.id());
    }

    private Record<byte[], byte[]> event(ReferenceUpdate update, String id, long timestamp) {
        return new Record<>(
                EventHeaders.utf8(update.id()),
                update.event().map(this::write).orElse(null),
                timestamp,
                headers.of(id, EventHeaders.REFERENCE, update.articleId(), timestamp));
    }

    /** A headline may make the event too large: then it goes without its target, as edit has measured it. */
    private byte[] write(ReferenceEvent event) {
        return events.write(event)
                .or(() -> events.write(
                        new ReferenceEvent(event.schema(), event.articleId(), withoutTarget(event.reference()))))
                .orElseThrow(() -> new IllegalStateException(
                        "The reference " + event.reference().id()
                                + " is too large for its topic, though it was not when it was edited: raise max.message.bytes to"
                                + " what it was"));
    }

    private static CrossReference withoutTarget(CrossReference reference) {
        return reference.withTarget(Optional.empty());
    }
}
