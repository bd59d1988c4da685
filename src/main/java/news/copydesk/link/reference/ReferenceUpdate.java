package news.copydesk.link.reference;

import java.util.Optional;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;

/**
 * What to publish on {@code news.references}.
 *
 * @param id of the reference: the record's key
 * @param reference with its target, if it has one; empty is a tombstone
 */
public record ReferenceUpdate(String id, String articleId, Optional<CrossReference> reference) {

    /** The event; empty is a tombstone. */
    public Optional<ReferenceEvent> event() {
        return reference.map(found -> new ReferenceEvent(ReferenceEvent.SCHEMA, articleId, found));
    }
}
