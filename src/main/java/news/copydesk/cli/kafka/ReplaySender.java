package news.copydesk.cli.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import news.copydesk.stream.HeaderNames;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sends letters to the raw topic in transactions of a few hundred, each with the ledgers that say so. */
final class ReplaySender implements ReplayRun.Outbox {

    private static final int BATCH = 200;

    private final Producer<byte[], byte[]> producer;
    private final String raw;
    private final int partitions;
    private final ConsumerGroupMetadata group;
    private int inBatch;

    /** @param producer transactional and initialised; stays the caller's to close */
    ReplaySender(Producer<byte[], byte[]> producer, String raw, int partitions, ConsumerGroupMetadata group) {
        this.producer = producer;
        this.raw = raw;
        this.partitions = partitions;
        this.group = group;
    }

    @Override
    public void add(Letter letter, Supplier<Map<TopicPartition, OffsetAndMetadata>> offsets) {
        if (inBatch == 0) {
            producer.beginTransaction();
        }
        producer.send(record(letter));
        if (++inBatch == BATCH) {
            finish(offsets);
        }
    }

    @Override
    public void finish(Supplier<Map<TopicPartition, OffsetAndMetadata>> offsets) {
        if (inBatch > 0) {
            producer.sendOffsetsToTransaction(offsets.get(), group);
            producer.commitTransaction();
            inBatch = 0;
        }
    }

    /**
     * Back to the partition that it came from, where its key's other versions are. It gets the present time: with that of its first
     * try, retention could delete it before the job has seen it. A header says that of its first try, or it would pass for the newest
     * version of its page.
     */
    private ProducerRecord<byte[], byte[]> record(Letter letter) {
        Integer partition = letter.rawPartition()
                .filter(number -> number >= 0 && number < partitions)
                .orElse(null);
        return new ProducerRecord<>(
                raw, partition, letter.record().key(), letter.record().value(), headers(letter));
    }

    private static Headers headers(Letter letter) {
        Headers headers = new RecordHeaders();
        for (Header header : letter.record().headers()) {
            if (!Letter.isTrace(header)) {
                headers.add(header);
            }
        }
        return headers.add(HeaderNames.ATTEMPT, utf8(letter.attempt() + 1))
                .add(HeaderNames.TIME, utf8(letter.record().timestamp()));
    }

    private static byte[] utf8(long number) {
        return String.valueOf(number).getBytes(StandardCharsets.UTF_8);
    }
}
