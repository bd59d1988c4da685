package news.copydesk.cli.kafka;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;

/** Sends raw articles and counts what the cluster has taken. */
public final class Feeder {

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final BiConsumer<String, String> failed;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /**
     * @param producer stays the caller's to close
     * @param failed is told the name of each article that the cluster did not take, and why; from the producer's thread
     */
    public Feeder(Producer<byte[], byte[]> producer, String topic, BiConsumer<String, String> failed) {
        this.producer = producer;
        this.topic = topic;
        this.failed = failed;
    }

    /** Sends one article; what becomes of it is counted, sooner or later.
     *
     * @param key empty for none
     */
    public void send(String name, byte[] key, byte[] value, Headers headers) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, key.length == 0 ? null : key, value, headers);
        try {
            producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    taken.incrementAndGet();
                    bytes.addAndGet(value.length);
                } else {
                    refuse(name, value.length, failure);
                }
            });
        } catch (KafkaException failure) {
            refuse(name, value.length, failure);
        }
    }

    private void refuse(String name, int size, Exception failure) {
        refused.incrementAndGet();
        boolean tooLarge = failure instanceof RecordTooLargeException;
        failed.accept(
                name,
                tooLarge
                        ? "its " + size + " bytes are more than " + topic
                                + " takes in one message: feed the text of one page at a time"
                        : failure.getMessage());
    }

    /** Waits until the cluster has answered for everything sent. */
    public void flush() {
        producer.flush();
    }

    /** Articles that the cluster has taken. */
    public long taken() {
        return taken.get();
    }

    /** Bytes of their values. */
    public long bytes() {
        return bytes.get();
    }

    /** Articles that it has not. */
    public long refused() {
        return refused.get();
    }
}
