package news.copydesk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.Caption;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.link.cluster.Signature;
import news.copydesk.link.cluster.Wire;
import news.copydesk.link.identify.Look;
import news.copydesk.link.reference.SiteArticle;

/** Makes editions of articles: all that can fail about an article fails here. */
final class Editions {

    /** What one character can become in JSON, at most. */
    private static final int LONGEST_ESCAPE = 6;
    /** What of a reference's event does not grow with its texts, amply. */
    private static final int REFERENCE_FRAME = 4096;

    private final Topics topics;
    private final EventWriter events;
    private final Wire wire;
    private final Topic internal;

    /**
     * @param internal the topic between the stations, with the capacity of all of them
     * @param agencies the canonical name of the agency that goes by a printed name
     */
    Editions(Topics topics, Topic internal, Function<String, Optional<String>> agencies) {
        this.topics = topics;
        this.internal = internal;
        this.events = new EventWriter(topics);
        this.wire = new Wire(agencies);
    }

    /** An event is too large for its topic. */
    static final class TooLarge extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Topic topic;

        TooLarge(Topic topic) {
            super(topic.name(), null, false, false);
            this.topic = topic;
        }

        Topic topic() {
            return topic;
        }
    }

    /**
     * @param signature of the article's body
     * @param recordTime timestamp of the raw record
     */
    Edition of(Article article, Optional<Signature> signature, long recordTime) throws TooLarge {
        return edition(article, signature, recordTime, VersionPatch.ROOM);
    }

    /** The edition of a later version of an article whose first one has left room for it. */
    Edition again(Article article, long recordTime) throws TooLarge {
        return edition(article, Optional.empty(), recordTime, 0);
    }

    private Edition edition(Article article, Optional<Signature> signature, long recordTime, int room) throws TooLarge {
        byte[] event = events.write(article, room).orElseThrow(() -> new TooLarge(topics.articles()));
        List<Edition.Part> captions = new ArrayList<>(article.captions().size());
        for (Caption caption : article.captions()) {
            captions.add(new Edition.Part(
                    caption.id(),
                    events.write(CaptionEvent.of(article, caption), room)
                            .orElseThrow(() -> new TooLarge(topics.captions()))));
        }
        Optional<byte[]> site = SiteArticle.of(article).map(SiteArticle::toBytes);
        List<Edition.Part> references = new ArrayList<>();
        for (CrossReference reference : article.crossReferences()) {
            if (site.isEmpty() || mayBeTooLarge(reference)) {
                references.add(new Edition.Part(
                        reference.id(),
                        events.write(ReferenceEvent.of(article, reference))
                                .orElseThrow(() -> new TooLarge(topics.references()))));
            }
        }
        return new Edition(
                List.of(),
                Look.at(article, recordTime),
                event,
                captions,
                site.isEmpty() ? references : List.of(),
                site,
                signature,
                wire.of(article));
    }

    /** The edition as it travels. */
    byte[] toBytes(Edition edition) throws TooLarge {
        byte[] bytes = edition.toBytes();
        if (bytes.length + EventHeaders.SIZE > internal.capacity()) {
            throw new TooLarge(internal);
        }
        return bytes;
    }

    private boolean mayBeTooLarge(CrossReference reference) {
        long characters = (long) reference.title().length()
                + reference.label().map(String::length).orElse(0)
                + 3L * reference.id().length();
        return LONGEST_ESCAPE * characters + REFERENCE_FRAME
                > topics.references().capacity();
    }
}
