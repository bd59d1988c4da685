package news.copydesk.cli.kafka;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Headers;

/** Sends raw articles and counts what the cluster has taken. */
public final class Feeder {

    private final Producer<byte[], byte[]> producer;
    private final String topic;
    private final BiConsumer<String, String> failed;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile boolean gone;

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
     * @return false if the cluster is gone: each further article would be waited for as long as this one was
     */
    public boolean send(String name, byte[] key, byte[] value, Headers headers) {
        if (gone) {
            return false;
        }
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(topic, null, key.length == 0 ? null : key, value, headers);
        Thread sender = Thread.currentThread();
        try {
            producer.send(record, (metadata, failure) -> {
                if (failure == null) {
                    taken.incrementAndGet();
                    bytes.addAndGet(value.length);
                } else {
                    // The producer calls back from the thread that sends only if it could not even put the record into
                    // a batch.
                    if (failure instanceof TimeoutException && Thread.currentThread() == sender) {
                        gone = true;
                    }
                    refuse(name, value.length, failure);
                }
            });
        } catch (KafkaException failure) {
            refuse(name, value.length, failure);
        }
        return !gone;
    }

    private void refuse(String name, int size, Exception failure) {
        refused.incrementAndGet();
        if (gone) {
            return;
        }
        boolean tooLarge = failure instanceof RecordTooLargeException;
        failed.accept(
                name,
                tooLarge
                        ? "its " + size + " bytes are more than " + topic
                                + " takes in one message: feed the text of one page at a time"
                        : failure.getMessage());
    }

    /** Whether the cluster does not answer any more; what it has not taken by then is refused without a word about each. */
    public boolean isGone() {
        return gone;
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
