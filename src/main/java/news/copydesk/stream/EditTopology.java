package news.copydesk.stream;

import java.util.Properties;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The first half of the line by itself, raw records to events with no state behind: what `copydesk bench` measures as {@code edit}. */
public final class EditTopology {

    private EditTopology() {}

    /** @param desk thread-safe and pure */
    public static Topology build(LineSettings settings, Function<RawArticle, Edited> desk) {
        Properties properties = settings.toProperties();
        Topics topics = settings.topics();
        Serde<byte[]> bytes = Serdes.ByteArray();
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        KStream<byte[], byte[]> edited = builder.stream(
                        topics.raw().name(),
                        Consumed.<byte[], byte[]>as(CopydeskTopology.RAW)
                                .withKeySerde(bytes)
                                .withValueSerde(bytes)
                                .withTimestampExtractor(new EventTime()))
                .process(() -> editor(settings, desk), Named.as(CopydeskTopology.EDIT));
        edited.to(topics.articles().name(), Produced.with(bytes, bytes).withName(CopydeskTopology.ARTICLES));
        edited.to(
                topics.captions().name(),
                Produced.with(bytes, bytes, new ByArticle()).withName(CopydeskTopology.CAPTIONS));
        edited.to(
                topics.references().name(),
                Produced.with(bytes, bytes, new ByArticle()).withName(CopydeskTopology.REFERENCES));
        edited.to(topics.deadLetters().name(), Produced.with(bytes, bytes).withName(CopydeskTopology.DEAD_LETTERS));
        return builder.build(properties);
    }

    private static EditProcessor editor(LineSettings settings, Function<RawArticle, Edited> desk) {
        Topics topics = settings.topics();
        return new EditProcessor(
                new Editor(
                        new Intake(settings.maxInputBytes()),
                        desk,
                        new EventWriter(topics, "/" + settings.applicationId())),
                new DeadLetters(topics.deadLetters().capacity()));
    }
}
