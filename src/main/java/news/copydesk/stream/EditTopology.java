package news.copydesk.stream;

import java.time.Clock;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;

/**
 * The first station of the line by itself: raw records to editions, as they would travel on to identify, and to dead letters. What
 * {@code copydesk bench} measures as {@code edit}; editions go to the topic of the articles.
 */
public final class EditTopology {

    private EditTopology() {}

    /** @param desk thread-safe and pure */
    public static Topology build(LineSettings settings, Function<RawArticle, Edited> desk) {
        Topics topics = settings.topics();
        ByteArrayDeserializer in = new ByteArrayDeserializer();
        ByteArraySerializer out = new ByteArraySerializer();
        Topology topology = new Topology();
        topology.addSource(
                AutoOffsetReset.earliest(),
                CopydeskTopology.RAW,
                new EventTime(Clock.systemUTC()),
                in,
                in,
                topics.raw().name());
        topology.addProcessor(
                CopydeskTopology.EDIT, () -> CopydeskTopology.editor(settings, desk), CopydeskTopology.RAW);
        topology.addStateStore(
                new StateStores(settings.toProperties()).builder(StoreNames.KEYS), CopydeskTopology.EDIT);
        topology.addSink(Hop.BY_ARTICLE.entrance(), topics.articles().name(), out, out, CopydeskTopology.EDIT);
        topology.addSink(CopydeskTopology.DEAD_LETTERS, topics.deadLetters().name(), out, out, CopydeskTopology.EDIT);
        return topology;
    }
}
