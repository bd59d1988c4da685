package news.copydesk.stream;

import java.util.List;
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

/** The way of the data, from {@code news.raw} to the topics of events. Every node has a name that stays. */
public final class CopydeskTopology {

    static final String RAW = "raw";
    static final String EDIT = "edit";
    static final String ARTICLES = "articles";
    static final String CAPTIONS = "captions";
    static final String REFERENCES = "references";
    static final String DEAD_LETTERS = "dead-letters";

    static final List<String> EVENT_SINKS = List.of(ARTICLES, CAPTIONS, REFERENCES);

    private CopydeskTopology() {}

    /**
     * The topology that {@link Line} runs.
     *
     * @param desk thread-safe and pure
     * @throws org.apache.kafka.streams.errors.TopologyException if an internal topic or store has no name of its own
     */
    public static Topology build(LineSettings settings, Function<RawArticle, Edited> desk) {
        Properties properties = settings.toProperties();
        Topics topics = settings.topics();
        Serde<byte[]> bytes = Serdes.ByteArray();
        // Only a builder that knows the settings enforces ensure.explicit.internal.resource.naming.
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));

        KStream<byte[], byte[]> edited = builder.stream(
                        topics.raw().name(),
                        Consumed.<byte[], byte[]>as(RAW)
                                .withKeySerde(bytes)
                                .withValueSerde(bytes)
                                .withTimestampExtractor(new EventTime()))
                .process(() -> editProcessor(settings, desk), Named.as(EDIT));

        edited.to(topics.articles().name(), Produced.with(bytes, bytes).withName(ARTICLES));
        edited.to(
                topics.captions().name(),
                Produced.with(bytes, bytes, new ByArticle()).withName(CAPTIONS));
        edited.to(
                topics.references().name(),
                Produced.with(bytes, bytes, new ByArticle()).withName(REFERENCES));
        edited.to(topics.deadLetters().name(), Produced.with(bytes, bytes).withName(DEAD_LETTERS));
        return builder.build(properties);
    }

    private static EditProcessor editProcessor(LineSettings settings, Function<RawArticle, Edited> desk) {
        Topics topics = settings.topics();
        return new EditProcessor(
                new Editor(
                        new Intake(settings.maxInputBytes()),
                        desk,
                        new EventWriter(topics, "/" + settings.applicationId())),
                new DeadLetters(topics.deadLetters().capacity()));
    }
}
