package news.copydesk.cli.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends dead letters to the raw topic again: key, value and the raw record's own headers as they came, with the number of the new
 * attempt. Letters and their ledger are written in one transaction, so that each is replayed once whatever crashes; a second replay
 * that is started meanwhile fences the first.
 */
public final class Replay {

    private final Clients clients;
    private final String application;
    private final String deadLetters;
    private final String raw;
    private final int maxBytes;

    /**
     * @param application name of the job whose letters these are
     * @param deadLetters topic to read
     * @param raw topic to write
     * @param maxBytes the largest record that is sent, before it is compressed
     */
    public Replay(Clients clients, String application, String deadLetters, String raw, int maxBytes) {
        this.clients = clients;
        this.application = application;
        this.deadLetters = deadLetters;
        this.raw = raw;
        this.maxBytes = maxBytes;
    }

    /**
     * What to replay.
     *
     * @param max at most that many letters
     * @param maxAttempts letters that were tried that often are left alone
     */
    public record Order(LetterFilter filter, long max, int maxAttempts) {}

    /** What {@link #run} would do now. */
    public ReplayReport rehearse(Order order) {
        try (TopicReader reader = TopicReader.open(clients, List.of(deadLetters), Optional.of(name()))) {
            return new ReplayRun(order, reader, ledgers(reader), (letter, commit) -> {}).run();
        }
    }

    /**
     * Replays what is there now; letters that come in meanwhile wait for the next time.
     *
     * @throws ClusterFailure if the cluster is not there or refuses; whole batches that went before are replayed
     */
    public ReplayReport run(Order order) {
        int partitions = clients.partitions(List.of(raw)).size();
        Map<String, String> properties = Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                name(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                String.valueOf(maxBytes));
        try (TopicReader reader = TopicReader.open(clients, List.of(deadLetters), Optional.of(name()));
                Producer<byte[], byte[]> producer = clients.producer(properties)) {
            producer.initTransactions();
            ReplaySender sender = new ReplaySender(producer, raw, partitions, reader.group());
            return new ReplayRun(order, reader, ledgers(reader), sender).run();
        } catch (KafkaException e) {
            throw new ClusterFailure("the replay broke off, and its last batch does not count: " + cause(e), e);
        }
    }

    /** What a transaction cannot be committed for stands behind the fault that says so. */
    private static String cause(KafkaException fault) {
        Throwable cause = fault;
        while (cause.getCause() instanceof KafkaException behind) {
            cause = behind;
        }
        return cause.getMessage();
    }

    /** Name of the consumer group that keeps the ledgers, and of the transactions. */
    private String name() {
        return group(application);
    }

    /** The group of the job of that name. */
    static String group(String application) {
        return application + "-replay";
    }

    private static Map<TopicPartition, ReplayLedger> ledgers(TopicReader reader) {
        Map<TopicPartition, OffsetAndMetadata> committed = reader.committed();
        Map<TopicPartition, Long> ends = reader.ends();
        Map<TopicPartition, ReplayLedger> ledgers = new HashMap<>();
        reader.beginnings().forEach((partition, beginning) -> {
            // An offset beyond the end is of an earlier topic of that name.
            ReplayLedger ledger = Optional.ofNullable(committed.get(partition))
                    .filter(offset -> offset.offset() <= ends.get(partition))
                    .map(ReplayLedger::of)
                    .orElseGet(() -> ReplayLedger.from(beginning))
                    .notBefore(beginning);
            ledgers.put(partition, ledger);
            reader.seek(partition, ledger.start());
        });
        return ledgers;
    }
}
