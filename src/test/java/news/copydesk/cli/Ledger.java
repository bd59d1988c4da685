package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import tools.jackson.databind.JsonNode;

/** What has become of raw records: reads everything that is committed on the topics of articles and dead letters. */
final class Ledger implements AutoCloseable {

    private static final Topics TOPICS = Topics.standard();

    /** Where a raw record stands. */
    record Place(int partition, long offset) {}

    /**
     * What became of it.
     *
     * @param outcome the article's address and version, or the dead letter's reason
     */
    record Fate(String topic, String outcome) {

        static Fate article(String url, int version) {
            return new Fate(TOPICS.articles().name(), url + " version " + version);
        }

        static Fate deadLetter(String reason) {
            return new Fate(TOPICS.deadLetters().name(), reason);
        }
    }

    private final String servers;
    private final Map<Place, List<Fate>> fates = new LinkedHashMap<>();
    private final KafkaConsumer<byte[], byte[]> committed;

    Ledger(String servers) {
        this.servers = servers;
        this.committed = consumer("read_committed");
    }

    /** Reads on for a moment. */
    void poll() {
        for (ConsumerRecord<byte[], byte[]> record : committed.poll(Duration.ofMillis(20))) {
            boolean article = record.topic().equals(TOPICS.articles().name());
            enter(record, article);
        }
    }

    /** Reads on to what is the end now. */
    void readToEnd() {
        Map<TopicPartition, Long> ends = committed.endOffsets(committed.assignment());
        while (committed.assignment().stream().anyMatch(p -> committed.position(p) < ends.get(p))) {
            poll();
        }
    }

    /** Whether something has been written, in a transaction that is open yet, since this last read. */
    boolean isBehind(Admin admin) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest =
                committed.assignment().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .anyMatch(end -> end.getValue().offset() > committed.position(end.getKey()));
    }

    /** All that is known so far, by the raw record. */
    Map<Place, List<Fate>> fates() {
        return fates;
    }

    int size() {
        return fates.size();
    }

    /** Of what stands on the topics, how much belongs to transactions that a kill cut short: no reader of committed records sees it. */
    int aborted() {
        int all = 0;
        try (KafkaConsumer<byte[], byte[]> everything = consumer("read_uncommitted")) {
            Map<TopicPartition, Long> ends = everything.endOffsets(everything.assignment());
            while (everything.assignment().stream().anyMatch(p -> everything.position(p) < ends.get(p))) {
                all += everything.poll(Duration.ofMillis(20)).count();
            }
        }
        return all - fates.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void close() {
        committed.close();
    }

    private void enter(ConsumerRecord<byte[], byte[]> record, boolean article) {
        if (article) {
            JsonNode event = Json.mapper().readTree(record.value());
            JsonNode from = event.get("provenance");
            enter(
                    new Place(from.get("partition").asInt(), from.get("offset").asLong()),
                    Fate.article(
                            event.get("url").asString(), event.get("version").asInt()));
        } else {
            enter(
                    new Place(
                            Integer.parseInt(header(record, HeaderNames.PARTITION)),
                            Long.parseLong(header(record, HeaderNames.OFFSET))),
                    Fate.deadLetter(header(record, HeaderNames.REASON)));
        }
    }

    private void enter(Place place, Fate fate) {
        fates.computeIfAbsent(place, any -> new ArrayList<>()).add(fate);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> consumer(String isolation) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "isolation.level", isolation),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = List.of(TOPICS.articles(), TOPICS.deadLetters()).stream()
                .flatMap(topic ->
                        IntStream.range(0, topic.partitions()).mapToObj(i -> new TopicPartition(topic.name(), i)))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }
}
