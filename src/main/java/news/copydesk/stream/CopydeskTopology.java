package news.copydesk.stream;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Newsroom;
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
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** The way of the data, from {@code news.raw} to the topics of events. Every node, store and topic has a name that stays. */
public final class CopydeskTopology {

    static final String RAW = "raw";
    static final String EDIT = "edit";
    static final String IDENTIFY = "identify";
    static final String LINK = "link";
    static final String BANDS = "bands";
    static final String COPIES = "copies";
    static final String ARTICLES = "articles";
    static final String CAPTIONS = "captions";
    static final String REFERENCES = "references";
    static final String LINKED = "linked-references";
    static final String CLUSTERS = "clusters";
    static final String DEAD_LETTERS = "dead-letters";
    static final String ALIKE = "alike";
    static final String COPIES_AGAIN = "copies-again";
    static final String RELEASES = "releases";

    static final List<String> EVENT_SINKS = List.of(ARTICLES, CAPTIONS, REFERENCES, CLUSTERS);

    private final LineSettings settings;
    private final Topics topics;
    private final EventHeaders headers;
    private final Clock clock;
    private final Serde<byte[]> bytes = Serdes.ByteArray();

    private CopydeskTopology(LineSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.topics = settings.topics();
        this.headers = new EventHeaders("/" + settings.applicationId());
    }

    /**
     * The topology that {@link Line} runs.
     *
     * @param desk thread-safe and pure; a {@link Newsroom} also tells agencies, without which fewer wires are named
     * @throws org.apache.kafka.streams.errors.TopologyException if an internal topic or store has no name of its own
     */
    public static Topology build(LineSettings settings, Function<RawArticle, Edited> desk) {
        return build(settings, desk, Clock.systemUTC());
    }

    /** @param clock tells which raw records are too far ahead to be believed */
    static Topology build(LineSettings settings, Function<RawArticle, Edited> desk, Clock clock) {
        return new CopydeskTopology(settings, clock).build(desk);
    }

    /** The names of the topics between the stations of the job of that name. */
    public static List<String> topicsBetween(String applicationId) {
        return Arrays.stream(Hop.values())
                .map(hop -> applicationId + "-" + hop.topic())
                .toList();
    }

    private Topology build(Function<RawArticle, Edited> desk) {
        Properties properties = settings.toProperties();
        // Only a builder that knows the settings enforces ensure.explicit.internal.resource.naming.
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
        StateStores stores = new StateStores(properties);
        StoreNames.ALL.forEach(name -> builder.addStateStore(stores.builder(name)));

        KStream<byte[], byte[]> edited = builder.stream(
                        topics.raw().name(),
                        Consumed.<byte[], byte[]>as(RAW)
                                .withKeySerde(bytes)
                                .withValueSerde(bytes)
                                .withTimestampExtractor(new EventTime(clock)))
                .process(() -> edit(desk), Named.as(EDIT), StoreNames.KEYS);
        edited.to(topics.deadLetters().name(), Produced.with(bytes, bytes).withName(DEAD_LETTERS));

        KStream<byte[], byte[]> identified = through(edited, Hop.BY_ARTICLE)
                .process(
                        () -> identify(desk),
                        Named.as(IDENTIFY),
                        StoreNames.ARTICLES,
                        StoreNames.CONTENTS,
                        StoreNames.COPIES);
        identified.to(topics.articles().name(), Produced.with(bytes, bytes).withName(ARTICLES));
        identified.to(topics.captions().name(), ofArticle(CAPTIONS));
        identified.to(topics.references().name(), ofArticle(REFERENCES));

        through(identified, Hop.BY_SITE)
                .process(() -> new LinkProcessor(new EventWriter(topics), headers), Named.as(LINK), StoreNames.SITES)
                .to(topics.references().name(), ofArticle(LINKED));

        through(identified, Hop.BY_BAND, new BySlot())
                .process(() -> new BandProcessor(settings.state().retention()), Named.as(BANDS), StoreNames.BANDS);
        through(identified, Hop.COPIES)
                .process(
                        () -> new CopiesProcessor(
                                new EventWriter(topics),
                                headers,
                                settings.state().retention()),
                        Named.as(COPIES),
                        StoreNames.COPIES)
                .to(topics.clusters().name(), Produced.with(bytes, bytes).withName(CLUSTERS));

        Topology topology = builder.build(properties);
        // A stream can be repartitioned into a topic, but not into one that another stream made, nor into the one it
        // came from.
        topology.addSink(ALIKE, Hop.COPIES.topic(), bytes.serializer(), bytes.serializer(), BANDS);
        topology.addSink(COPIES_AGAIN, Hop.COPIES.topic(), bytes.serializer(), bytes.serializer(), COPIES);
        topology.addSink(RELEASES, Hop.BY_ARTICLE.topic(), bytes.serializer(), bytes.serializer(), LINK);
        return topology;
    }

    /** All hops have as many partitions as the articles: identify and copies share a store, so theirs must be the same. */
    private KStream<byte[], byte[]> through(KStream<byte[], byte[]> stream, Hop hop) {
        return stream.repartition(repartitioned(hop));
    }

    private KStream<byte[], byte[]> through(
            KStream<byte[], byte[]> stream, Hop hop, StreamPartitioner<byte[], byte[]> partitioner) {
        return stream.repartition(repartitioned(hop).withStreamPartitioner(partitioner));
    }

    private Repartitioned<byte[], byte[]> repartitioned(Hop hop) {
        return Repartitioned.<byte[], byte[]>as(hop.label())
                .withKeySerde(bytes)
                .withValueSerde(bytes)
                .withNumberOfPartitions(topics.articles().partitions());
    }

    private Produced<byte[], byte[]> ofArticle(String name) {
        StreamPartitioner<byte[], byte[]> byArticle = new ByArticle();
        return Produced.with(bytes, bytes, byArticle).withName(name);
    }

    /** The first station, for a topology that is nothing else. */
    static EditProcessor editor(LineSettings settings, Function<RawArticle, Edited> desk) {
        return new CopydeskTopology(settings, Clock.systemUTC()).edit(desk);
    }

    private EditProcessor edit(Function<RawArticle, Edited> desk) {
        return new EditProcessor(
                new Editor(new Intake(settings.maxInputBytes()), desk, editions(desk)),
                new DeadLetters(topics.deadLetters().capacity()),
                settings.state().retention());
    }

    private IdentifyProcessor identify(Function<RawArticle, Edited> desk) {
        return new IdentifyProcessor(
                new Issues(topics, editions(desk), headers),
                settings.state(),
                topics.articles().partitions());
    }

    private Editions editions(Function<RawArticle, Edited> desk) {
        Function<String, Optional<String>> agencies =
                desk instanceof Newsroom newsroom ? newsroom::agency : printed -> Optional.empty();
        return new Editions(topics, StreamsProperties.internal(settings), agencies);
    }
}
