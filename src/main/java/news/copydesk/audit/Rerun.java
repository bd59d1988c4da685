package news.copydesk.audit;

import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.stream.Intake;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Edits raw records as the job did. Thread-safe. */
final class Rerun {

    /** Of a record whose editing does not matter, and of a tombstone. */
    static final Result NONE = new Result(Optional.empty());

    private final Intake intake;
    private final Function<RawArticle, Edited> desk;

    Rerun(Intake intake, Function<RawArticle, Edited> desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** @param edited empty for a tombstone, which withdraws */
    record Result(Optional<Edited> edited) {}

    Result edit(ConsumerRecord<byte[], byte[]> raw) {
        if (raw.value() == null && raw.key() != null) {
            return NONE;
        }
        try {
            Intake.Result received = intake.receive(
                    raw.key(),
                    raw.value(),
                    raw.headers(),
                    Origin.record(raw.topic(), raw.partition(), raw.offset(), Optional.empty()));
            return new Result(Optional.of(
                    received instanceof Intake.Accepted accepted
                            ? desk.apply(accepted.raw())
                            : ((Intake.Refused) received).rejection()));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Result(
                    Optional.of(new Rejection(Reason.INTERNAL_ERROR, "edit", String.valueOf(fault.getMessage()))));
        }
    }
}
