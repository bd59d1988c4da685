package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.Caption;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Edited;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import tools.jackson.databind.ObjectWriter;

/**
 * Turns one raw record into the records to publish: an article with its captions and references, or one dead letter. Nothing leaves
 * before all of it is serialised and measured, so that a fault on the last caption does not leave half an article behind.
 */
final class Editor {

    private static final String EDIT = "edit";
    private static final String PUBLISH = "publish";
    private static final byte[] JSON = utf8("application/json");
    private static final byte[] SPEC_VERSION = utf8("1.0");
    private static final byte[] CAPTION = utf8("news.copydesk.caption");
    private static final byte[] REFERENCE = utf8("news.copydesk.reference");

    private final Intake intake;
    private final Function<RawArticle, Edited> desk;
    private final Topics topics;
    private final byte[] source;
    private final EventWriter writer = new EventWriter();
    private final ObjectWriter articles = Json.mapper().writerFor(Article.class);
    private final ObjectWriter captions = Json.mapper().writerFor(CaptionEvent.class);
    private final ObjectWriter references = Json.mapper().writerFor(ReferenceEvent.class);

    /** A record and the sink that it goes to. */
    record Outgoing(String sink, Record<byte[], byte[]> record) {}

    Editor(Intake intake, Function<RawArticle, Edited> desk, Topics topics, String source) {
        this.intake = intake;
        this.desk = desk;
        this.topics = topics;
        this.source = utf8(source);
    }

    List<Outgoing> edit(Record<byte[], byte[]> raw, DeadLetters.Place place) {
        Origin origin = Origin.record(place.topic(), place.partition(), place.offset(), Optional.empty());
        Intake.Result received = intake.receive(raw.key(), raw.value(), raw.headers(), origin);
        if (received instanceof Intake.Refused refused) {
            return deadLetter(raw, place, refused.rejection(), Optional.empty());
        }
        String stage = EDIT;
        try {
            Edited edited = desk.apply(((Intake.Accepted) received).raw());
            if (edited instanceof Rejection rejection) {
                return deadLetter(raw, place, rejection, Optional.empty());
            }
            stage = PUBLISH;
            return publish(raw, place, (Article) edited);
        } catch (Exception | StackOverflowError fault) {
            Rejection rejection = new Rejection(Reason.INTERNAL_ERROR, stage, Fault.describe(fault));
            return deadLetter(raw, place, rejection, Optional.of(fault));
        }
    }

    private List<Outgoing> publish(Record<byte[], byte[]> raw, DeadLetters.Place place, Article article) {
        String lineage = place.topic() + ":" + place.partition() + ":" + place.offset();
        byte[] subject = utf8(article.id());
        byte[] time = utf8(Instant.ofEpochMilli(raw.timestamp()).toString());
        List<Outgoing> out = new ArrayList<>(
                1 + article.captions().size() + article.crossReferences().size());
        Optional<byte[]> bytes =
                writer.write(articles, article, topics.articles().capacity());
        if (bytes.isEmpty()) {
            return tooLarge(raw, place, topics.articles());
        }
        byte[] type = utf8("news.copydesk.article." + article.status().label());
        out.add(new Outgoing(
                CopydeskTopology.ARTICLES,
                new Record<>(subject, bytes.get(), raw.timestamp(), headers(lineage, type, time, subject))));
        for (Caption caption : article.captions()) {
            bytes = writer.write(
                    captions,
                    CaptionEvent.of(article, caption),
                    topics.captions().capacity());
            if (bytes.isEmpty()) {
                return tooLarge(raw, place, topics.captions());
            }
            out.add(new Outgoing(
                    CopydeskTopology.CAPTIONS,
                    new Record<>(
                            utf8(caption.id()),
                            bytes.get(),
                            raw.timestamp(),
                            headers(lineage + suffix(caption.id()), CAPTION, time, subject))));
        }
        for (CrossReference reference : article.crossReferences()) {
            bytes = writer.write(
                    references,
                    ReferenceEvent.of(article, reference),
                    topics.references().capacity());
            if (bytes.isEmpty()) {
                return tooLarge(raw, place, topics.references());
            }
            out.add(new Outgoing(
                    CopydeskTopology.REFERENCES,
                    new Record<>(
                            utf8(reference.id()),
                            bytes.get(),
                            raw.timestamp(),
                            headers(lineage + suffix(reference.id()), REFERENCE, time, subject))));
        }
        return out;
    }

    private Headers headers(String id, byte[] type, byte[] time, byte[] subject) {
        return new RecordHeaders()
                .add(HeaderNames.CE_ID, utf8(id))
                .add(HeaderNames.CE_SOURCE, source)
                .add(HeaderNames.CE_SPECVERSION, SPEC_VERSION)
                .add(HeaderNames.CE_TYPE, type)
                .add(HeaderNames.CE_TIME, time)
                .add(HeaderNames.CE_SUBJECT, subject)
                .add(HeaderNames.CONTENT_TYPE, JSON);
    }

    private List<Outgoing> tooLarge(Record<byte[], byte[]> raw, DeadLetters.Place place, Topic topic) {
        return deadLetter(
                raw,
                place,
                new Rejection(
                        Reason.TOO_LARGE,
                        PUBLISH,
                        "An event for " + topic.name() + " would have more than " + topic.capacity()
                                + " bytes: raise the topic's max.message.bytes, or send less text a record"),
                Optional.empty());
    }

    private static List<Outgoing> deadLetter(
            Record<byte[], byte[]> raw, DeadLetters.Place place, Rejection rejection, Optional<Throwable> fault) {
        return List.of(new Outgoing(
                CopydeskTopology.DEAD_LETTERS,
                raw.withHeaders(DeadLetters.headers(raw.headers(), rejection, fault, place))));
    }

    private static String suffix(String id) {
        return id.substring(Math.max(0, id.lastIndexOf('#')));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
