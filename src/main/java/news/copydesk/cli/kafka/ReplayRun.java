package news.copydesk.cli.kafka;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import news.copydesk.cli.kafka.ReplayReport.Fate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** One walk along the dead letters that decides about each of them. */
final class ReplayRun {

    /** Takes the letters that are to be replayed. */
    interface Outbox {

        /**
         * Takes one more.
         *
         * @param offsets what to commit once it is sent
         */
        void add(Letter letter, Supplier<Map<TopicPartition, OffsetAndMetadata>> offsets);

        /** Sends what has been taken. */
        default void finish(Supplier<Map<TopicPartition, OffsetAndMetadata>> offsets) {}
    }

    private final Replay.Order order;
    private final TopicReader reader;
    private final Map<TopicPartition, ReplayLedger> ledgers;
    private final Outbox outbox;
    private final ReplayReport report = new ReplayReport();
    private long meant;

    ReplayRun(Replay.Order order, TopicReader reader, Map<TopicPartition, ReplayLedger> ledgers, Outbox outbox) {
        this.order = order;
        this.reader = reader;
        this.ledgers = ledgers;
        this.outbox = outbox;
    }

    ReplayReport run() {
        reader.readTo(reader.ends(), record -> {
            handle(record);
            return true;
        });
        outbox.finish(this::offsets);
        return report;
    }

    private void handle(ConsumerRecord<byte[], byte[]> record) {
        Letter letter = new Letter(record);
        ReplayLedger ledger = ledgers.get(new TopicPartition(record.topic(), record.partition()));
        if (ledger.isDone(record.offset())) {
            ledger.passed(record.offset());
            return;
        }
        Fate fate = fate(letter, ledger);
        report.count(letter, fate);
        if (fate == Fate.REPLAYED) {
            meant++;
            ledger.replayed(record.offset());
            outbox.add(letter, this::offsets);
        } else {
            ledger.left(record.offset());
        }
    }

    private Fate fate(Letter letter, ReplayLedger ledger) {
        if (!order.filter().test(letter) || meant >= order.max()) {
            return Fate.NOT_MEANT;
        }
        if (!letter.isWhole()) {
            return Fate.INCOMPLETE;
        }
        if (letter.attempt() >= order.maxAttempts()) {
            return Fate.EXHAUSTED;
        }
        return ledger.hasRoom(letter.record().offset()) ? Fate.REPLAYED : Fate.OUT_OF_REACH;
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        ledgers.forEach((partition, ledger) -> offsets.put(partition, ledger.committed()));
        return offsets;
    }
}
