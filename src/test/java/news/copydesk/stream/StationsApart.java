package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;

/** Identify and a link for each site, each as late as one likes, with the queues between them. */
final class StationsApart implements AutoCloseable {

    private static final String IN = "in";
    private static final String BY_SITE = "by-site";
    private static final String BY_ARTICLE = "by-article";
    private static final String REFERENCES = "references";
    private static final String ELSEWHERE = "elsewhere";

    private final EventHeaders headers = new EventHeaders("/test");
    private final LineSettings settings;
    private final Editions editions;
    private final List<String> sites;
    private final TopologyTestDriver identify;
    private final Map<String, TopologyTestDriver> links = new LinkedHashMap<>();
    private final Deque<TestRecord<byte[], byte[]>> byArticle = new ArrayDeque<>();
    private final Map<String, Deque<TestRecord<byte[], byte[]>>> bySite = new HashMap<>();
    private final Map<String, String> references = new TreeMap<>();
    private final Map<String, String> eventIds = new HashMap<>();

    /** @param sites that articles can be of */
    StationsApart(LineSettings settings, Editions editions, List<String> sites) {
        this.settings = settings;
        this.editions = editions;
        this.sites = sites;
        this.identify = driver(identify());
        for (String site : sites) {
            links.put(site, driver(link()));
            bySite.put(site, new ArrayDeque<>());
        }
    }

    void feed(List<TestRecord<byte[], byte[]>> records) {
        byArticle.addAll(records);
    }

    void runIdentify() {
        while (!byArticle.isEmpty()) {
            stepIdentify();
        }
    }

    void run(String site) {
        while (!bySite.get(site).isEmpty()) {
            stepLink(site);
        }
    }

    /** Who goes next, the dice say; a station that has nothing to do passes. */
    void runToTheEnd(Random random) {
        while (!byArticle.isEmpty() || bySite.values().stream().anyMatch(queue -> !queue.isEmpty())) {
            int next = random.nextInt(sites.size() + 1);
            if (next < sites.size() && !bySite.get(sites.get(next)).isEmpty()) {
                stepLink(sites.get(next));
            } else if (next == sites.size() && !byArticle.isEmpty()) {
                stepIdentify();
            }
        }
    }

    private void stepIdentify() {
        pipe(identify, byArticle.poll());
        for (TestRecord<byte[], byte[]> told : read(identify, BY_SITE)) {
            bySite.get(new String(told.key(), UTF_8)).add(told);
        }
        publish(identify);
    }

    private void stepLink(String site) {
        TopologyTestDriver link = links.get(site);
        pipe(link, bySite.get(site).poll());
        byArticle.addAll(read(link, BY_ARTICLE));
        publish(link);
    }

    private void publish(TopologyTestDriver station) {
        for (TestRecord<byte[], byte[]> event : read(station, REFERENCES)) {
            String id = new String(event.key(), UTF_8);
            String eventId = LineDriver.strings(event.headers()).get("ce_id");
            assertThat(eventIds.put(eventId, id))
                    .as("events of the id " + eventId)
                    .isNull();
            if (event.value() == null) {
                references.remove(id);
            } else {
                references.put(id, new String(event.value(), UTF_8));
            }
        }
    }

    /** What compaction leaves on the topic of references: events by their keys. */
    Map<String, String> references() {
        return references;
    }

    private Topology identify() {
        Topology topology = station(
                () -> new IdentifyProcessor(new Issues(settings.topics(), editions, headers), settings.state(), 1),
                StoreNames.ARTICLES,
                StoreNames.CONTENTS,
                StoreNames.COPIES);
        for (String elsewhere : List.of(
                CopydeskTopology.ARTICLES, CopydeskTopology.CAPTIONS, Hop.BY_BAND.entrance(), Hop.COPIES.entrance())) {
            sink(topology, elsewhere, ELSEWHERE);
        }
        sink(topology, CopydeskTopology.REFERENCES, REFERENCES);
        return sink(topology, Hop.BY_SITE.entrance(), BY_SITE);
    }

    private Topology link() {
        Topology topology =
                station(() -> new LinkProcessor(new EventWriter(settings.topics()), headers), StoreNames.SITES);
        sink(topology, CopydeskTopology.LINKED, REFERENCES);
        return sink(topology, CopydeskTopology.RELEASES, BY_ARTICLE);
    }

    private Topology station(ProcessorSupplier<byte[], byte[], byte[], byte[]> processor, String... stores) {
        Topology topology = new Topology();
        topology.addSource(
                IN, Serdes.ByteArray().deserializer(), Serdes.ByteArray().deserializer(), IN);
        topology.addProcessor("station", processor, IN);
        for (String store : stores) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(store), Serdes.Bytes(), Serdes.ByteArray()),
                    "station");
        }
        return topology;
    }

    private Topology sink(Topology topology, String name, String topic) {
        return topology.addSink(
                name, topic, Serdes.ByteArray().serializer(), Serdes.ByteArray().serializer(), "station");
    }

    private TopologyTestDriver driver(Topology topology) {
        Properties properties = settings.toProperties();
        return new TopologyTestDriver(topology, properties, LineDriver.TIME);
    }

    private static void pipe(TopologyTestDriver station, TestRecord<byte[], byte[]> record) {
        station.createInputTopic(IN, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(record);
    }

    private static List<TestRecord<byte[], byte[]>> read(TopologyTestDriver station, String topic) {
        return station.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        identify.close();
        links.values().forEach(TopologyTestDriver::close);
    }
}
