package news.copydesk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.stream.Intake;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Accounts for raw records. Hand over, in this order: the partitions of the raw topic, the dead letters, the raw records partition by
 * partition, and the records of the topics of articles, captions and references, each topic's partitions in order; then ask for the report.
 *
 * <p>Memory: 5 bytes a raw record and 8 a dead letter; of an article that came once, under a key of its own, with two captions and a
 * reference 930 bytes, measured on a 64-bit JVM; up to 100 more for each further fetch with another content, of which 32 are kept, and 24
 * for each further publication. A million such articles take a gigabyte of heap. Nothing of the texts is kept.
 *
 * <p>What is not checked: clusters, a caption or reference that says again what stands there already, a reference's target, and what the job has forgotten after its retention, which is longer than that
 * of any raw topic should be.
 */
public final class Audit {

    private final String raw;
    private final RawLedger ledger = new RawLedger();
    private final Flaws flaws = new Flaws(ledger);
    private final Letters letters = new Letters();
    private final Accounts accounts = new Accounts();
    private final RawSide rawSide;
    private final EventSide eventSide;

    /** @param desk the job's own, with the same rules; called from several threads */
    public Audit(Topics topics, Intake intake, Function<RawArticle, Edited> desk) {
        this.raw = topics.raw().name();
        this.rawSide = new RawSide(ledger, letters, accounts, flaws, new Rerun(intake, desk));
        this.eventSide = new EventSide(raw, ledger, letters, accounts, flaws, rawSide);
    }

    /**
     * Opens a partition of the raw topic.
     *
     * @param begin offset of the first record that will be handed over
     * @param due offset before which the job has done everything, so that it must be there
     */
    public void partition(int partition, long begin, long due) {
        ledger.open(partition, begin, due);
    }

    /** Takes in a dead letter. */
    public void letter(ConsumerRecord<byte[], byte[]> letter) {
        Optional<Place> place = Place.ofLetter(letter, raw);
        if (place.isPresent()) {
            letters.add(place.get());
        } else {
            eventSide.unexplained(letter, "a dead letter that does not say of which raw record it is");
        }
    }

    /** Takes in raw records, which are edited again on all processors. */
    public void raw(List<ConsumerRecord<byte[], byte[]>> batch) {
        rawSide.take(batch);
    }

    /** After the raw records: those before that offset were deleted meanwhile, read or not. */
    public void deletedBefore(int partition, long offset) {
        ledger.raise(partition, offset);
    }

    /** Takes in a record of the topic of articles. */
    public void article(ConsumerRecord<byte[], byte[]> record) {
        eventSide.article(record);
    }

    /** Takes in a record of the topic of captions. */
    public void caption(ConsumerRecord<byte[], byte[]> record) {
        eventSide.caption(record);
    }

    /** Takes in a record of the topic of references. */
    public void reference(ConsumerRecord<byte[], byte[]> record) {
        eventSide.reference(record);
    }

    /** What was found, once everything is handed over. */
    public AuditReport report(Instant now) {
        boolean complete = ledger.isComplete();
        List<Account> all = accounts.all();
        all.forEach(account -> account.finish(complete, now.toEpochMilli(), flaws));
        return new AuditReport(
                ledger.counts(),
                all.size(),
                complete,
                eventSide.beyond(),
                eventSide.otherEdition(),
                flaws.count(),
                flaws.kept());
    }
}
