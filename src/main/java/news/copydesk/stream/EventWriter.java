package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.copydesk.article.Article;
import news.copydesk.article.Caption;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes an article's events as records: JSON with CloudEvents headers. All of them or none, because a fault on the last caption must not
 * leave half an article behind. One writer belongs to one thread at a time.
 */
final class EventWriter {

    private static final byte[] JSON = utf8("application/json");
    private static final byte[] SPEC_VERSION = utf8("1.0");
    private static final String TYPE = "news.copydesk.";
    private static final byte[] CAPTION = utf8(TYPE + "caption");
    private static final byte[] REFERENCE = utf8(TYPE + "reference");

    /** The names of the headers and what in them does not grow; the article's id is once in them, and once the key. */
    private static final int HEADERS = 1024;

    private final Topics topics;
    private final byte[] source;
    private final BoundedBuffer buffer = new BoundedBuffer();
    private final ObjectWriter articles = Json.mapper().writerFor(Article.class);
    private final ObjectWriter captions = Json.mapper().writerFor(CaptionEvent.class);
    private final ObjectWriter references = Json.mapper().writerFor(ReferenceEvent.class);

    /**
     * @param topics whose capacities are the limit of their events
     * @param source of every event, as CloudEvents understand it
     */
    EventWriter(Topics topics, String source) {
        this.topics = topics;
        this.source = utf8(source);
    }

    /**
     * @param place of the raw record; it identifies the events, so that a consumer who sees one again after a crash can tell
     * @param timestamp of the raw record, which becomes that of the events
     * @throws tools.jackson.core.JacksonException if the article is one that cannot be written, which is a fault of ours
     */
    Editor.Outcome write(Article article, DeadLetters.Place place, long timestamp) {
        Headed headed = new Headed(
                place.toString(), utf8(Instant.ofEpochMilli(timestamp).toString()), utf8(article.id()), timestamp);
        List<Editor.Event> events = new ArrayList<>(
                1 + article.captions().size() + article.crossReferences().size());
        int overhead = HEADERS + 2 * headed.subject().length;
        if (!serialise(articles, article, topics.articles(), overhead)) {
            return Editor.tooLarge(topics.articles());
        }
        events.add(event(
                CopydeskTopology.ARTICLES,
                article.id(),
                "",
                utf8(TYPE + "article." + article.status().label()),
                headed));
        for (Caption caption : article.captions()) {
            if (!serialise(captions, CaptionEvent.of(article, caption), topics.captions(), overhead)) {
                return Editor.tooLarge(topics.captions());
            }
            events.add(event(CopydeskTopology.CAPTIONS, caption.id(), suffix(caption.id()), CAPTION, headed));
        }
        for (CrossReference reference : article.crossReferences()) {
            if (!serialise(references, ReferenceEvent.of(article, reference), topics.references(), overhead)) {
                return Editor.tooLarge(topics.references());
            }
            events.add(event(CopydeskTopology.REFERENCES, reference.id(), suffix(reference.id()), REFERENCE, headed));
        }
        return new Editor.Published(events);
    }

    /** What the headers of all events of one article share. */
    private record Headed(String lineage, byte[] time, byte[] subject, long timestamp) {}

    private boolean serialise(ObjectWriter writer, Object event, Topic topic, int overhead) {
        buffer.reset(topic.capacity() - overhead);
        writer.writeValue(buffer, event);
        return !buffer.overflown();
    }

    /** The event that was serialised last, as a record. */
    private Editor.Event event(String sink, String key, String suffix, byte[] type, Headed headed) {
        Headers headers = new RecordHeaders()
                .add(HeaderNames.CE_ID, utf8(headed.lineage() + suffix))
                .add(HeaderNames.CE_SOURCE, source)
                .add(HeaderNames.CE_SPECVERSION, SPEC_VERSION)
                .add(HeaderNames.CE_TYPE, type)
                .add(HeaderNames.CE_TIME, headed.time())
                .add(HeaderNames.CE_SUBJECT, headed.subject())
                .add(HeaderNames.CONTENT_TYPE, JSON);
        return new Editor.Event(sink, new Record<>(utf8(key), buffer.toArray(), headed.timestamp(), headers));
    }

    private static String suffix(String id) {
        return id.substring(Math.max(0, id.lastIndexOf('#')));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
