package news.copydesk.stream;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.link.FormatException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.StreamsException;

/**
 * What Kafka Streams' exception handlers share. They are the net under the {@link Editor}, which turns every fault of a record into a
 * value: whatever arrives here got past it. An error of the data becomes a dead letter, one of the cluster stops or retries.
 */
final class SafetyNet {

    /** The handlers are made by Kafka, and know nothing but its settings. */
    static final String CAPACITY = "copydesk.dead-letters.capacity";

    private static final SparseLog LOG = new SparseLog(SafetyNet.class);
    private static final String STAGE = "kafka-streams";

    private final String topic;
    private final DeadLetters letters;

    private SafetyNet(String topic, DeadLetters letters) {
        this.topic = topic;
        this.letters = letters;
    }

    static SafetyNet of(Map<String, ?> configs) {
        return new SafetyNet(
                String.valueOf(configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG)),
                new DeadLetters(Integer.parseInt(String.valueOf(configs.get(CAPACITY)))));
    }

    /** Whether another record would fare no better: the cluster, the disk, the rights or the state are at fault, not this record. */
    static boolean isInfrastructure(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof SerializationException || cause instanceof RecordTooLargeException) {
                return false;
            }
            boolean wrapper = cause.getClass() == StreamsException.class && cause.getCause() != null;
            if (cause instanceof IOException
                    || cause instanceof FormatException
                    || (cause instanceof KafkaException && !wrapper)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /**
     * The dead letter of a record, from whatever Kafka Streams still knows of it.
     *
     * @param key to use where the raw key is not known any more; may be {@code null}, like {@code value}
     */
    ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext context, byte[] key, byte[] value, Exception fault) {
        DeadLetters.Place place = new DeadLetters.Place(
                context.topic() == null ? "" : context.topic(), context.partition(), context.offset());
        LOG.warn("{} becomes a dead letter at {}: {}", place, context.processorNodeId(), Fault.describe(fault));
        boolean raw = context.sourceRawKey() != null || context.sourceRawValue() != null;
        Headers headers = context.headers() == null ? new RecordHeaders() : context.headers();
        DeadLetters.Letter letter = letters.write(
                raw ? context.sourceRawKey() : key,
                raw ? context.sourceRawValue() : value,
                headers,
                new Rejection(Reason.INTERNAL_ERROR, STAGE, Fault.describe(fault)),
                Optional.of(fault),
                place);
        Long timestamp = context.timestamp() < 0 ? null : context.timestamp();
        return new ProducerRecord<>(topic, null, timestamp, letter.key(), letter.value(), letter.headers());
    }

    static byte[] bytes(Object value) {
        return value instanceof byte[] bytes ? bytes : null;
    }
}
