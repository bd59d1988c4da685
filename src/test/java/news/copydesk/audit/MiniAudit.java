package news.copydesk.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.stream.Intake;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

/** The audit of a {@link MiniLine}. */
final class MiniAudit {

    private static final Topics TOPICS = Topics.standard();
    private static final int PARTITIONS = 4;

    private final MiniLine line;

    MiniAudit(MiniLine line) {
        this.line = line;
    }

    /** Of everything, of a job that has taken all and rests. */
    AuditReport ofAll() {
        return of(0, Long.MAX_VALUE, true);
    }

    /**
     * @param begin offset in each partition from which raw records are read
     * @param due offset in each partition before which the job has taken them
     */
    AuditReport of(long begin, long due, boolean atRest) {
        return of(begin, due, atRest, Instant.now());
    }

    AuditReport of(long begin, long due, boolean atRest, Instant now) {
        Audit audit = new Audit(TOPICS, new Intake(Intake.DEFAULT_MAX_BYTES), MiniLine.DESK, now);
        List<ConsumerRecord<byte[], byte[]>> raws = consumed(line.raws());
        for (int partition = 0; partition < PARTITIONS; partition++) {
            audit.partition(partition, begin, due);
        }
        List<ConsumerRecord<byte[], byte[]>> outputs = consumed(line.outputs());
        of(outputs, TOPICS.deadLetters().name()).forEach(audit::letter);
        for (int number = 0; number < PARTITIONS; number++) {
            int partition = number;
            audit.raw(raws.stream()
                    .filter(record -> record.partition() == partition && record.offset() >= begin)
                    .toList());
        }
        of(outputs, TOPICS.articles().name()).forEach(audit::article);
        of(outputs, TOPICS.captions().name()).forEach(audit::caption);
        of(outputs, TOPICS.references().name()).forEach(audit::reference);
        of(outputs, TOPICS.clusters().name()).forEach(audit::cluster);
        return audit.report(atRest);
    }

    private static List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> records, String topic) {
        return records.stream().filter(record -> record.topic().equals(topic)).toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> consumed(List<ProducerRecord<byte[], byte[]>> produced) {
        Map<String, Long> offsets = new HashMap<>();
        List<ConsumerRecord<byte[], byte[]>> consumed = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : produced) {
            long offset = offsets.merge(record.topic() + record.partition(), 1L, Long::sum) - 1;
            consumed.add(new ConsumerRecord<>(
                    record.topic(),
                    record.partition(),
                    offset,
                    record.timestamp(),
                    TimestampType.CREATE_TIME,
                    record.key().length,
                    record.value() == null ? 0 : record.value().length,
                    record.key(),
                    record.value(),
                    record.headers(),
                    Optional.empty()));
        }
        return consumed;
    }
}
