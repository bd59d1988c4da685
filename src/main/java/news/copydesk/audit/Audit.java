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
 * partition, and the records of the topics of articles, captions, references and clusters, each topic's partitions in order; then ask for
 * the report.
 *
 * <p>Memory: 5 bytes a raw record and 8 a dead letter; of an article that came once, under a key of its own, with two captions and a
 * reference some 950 bytes on a 64-bit JVM, and some 80 if that has a target and it has copies; up to 100 more for each further
 * fetch with another content, of which 32 are kept, and 32 for each further publication. A million such articles take a gigabyte of heap.
 * Nothing of the texts is kept.
 *
 * <p>A target, where a reference has one, is an article that is there under that headline, and clusters are checked as {@link Relations}
 * says. Where a record's timestamp is not the time that the job took for it ({@link news.copydesk.stream.EventTime}), as its event says,
 * or as it must be since it is ahead even of the audit, the versions of its articles are not checked. (Of one that was ahead and is no
 * more, and has led to no event, nobody knows.) What else is not checked: whether a reference without a target should have one, whether a
 * caption or reference repeats what stands there already, and what the job has forgotten after its retention, which should be longer than
 * that of any raw topic.
 */
public final class Audit {

    private final String raw;
    private final Instant now;
    private final RawLedger ledger = new RawLedger();
    private final Flaws flaws = new Flaws(ledger);
    private final Letters letters = new Letters();
    private final Accounts accounts = new Accounts();
    private final RawSide rawSide;
    private final EventSide eventSide;

    /**
     * @param desk the job's own, with the same rules; called from several threads
     * @param now when the audit begins
     */
    public Audit(Topics topics, Intake intake, Function<RawArticle, Edited> desk, Instant now) {
        this.now = now;
        this.raw = topics.raw().name();
        this.rawSide = new RawSide(ledger, letters, accounts, flaws, new Rerun(intake, desk), now.toEpochMilli());
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

    /** Takes in a record of the topic of clusters. */
    public void cluster(ConsumerRecord<byte[], byte[]> record) {
        eventSide.cluster(record);
    }

    /**
     * What was found, once everything is handed over.
     *
     * @param atRest whether nothing stood between the job's steps when the topics of events were read: only then can clusters be judged, as
     *     one article more can change the cluster of any other
     */
    public AuditReport report(boolean atRest) {
        boolean complete = ledger.isComplete();
        List<Account> all = accounts.all();
        all.forEach(account -> account.finish(complete, now.toEpochMilli(), flaws));
        boolean clusters = atRest && ledger.counts().getOrDefault(Fate.WAITING, 0L) == 0;
        Relations relations = new Relations(accounts, complete, flaws);
        all.forEach(relations::checkAims);
        if (clusters) {
            relations.checkClusters(all);
        }
        return new AuditReport(
                ledger.counts(),
                all.size(),
                complete,
                eventSide.beyond(),
                eventSide.otherEdition(),
                rawSide.ahead(),
                all.stream().filter(Account::isInDoubt).count(),
                clusters,
                flaws.count(),
                flaws.kept());
    }
}
