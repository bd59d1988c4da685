package news.copydesk.stream;

import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.Edited;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import news.copydesk.link.cluster.Signature;
import news.copydesk.link.identify.Identifier;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Takes one raw record from intake over the desk to a finished edition. Whatever goes wrong on the way is a value that says at which
 * stage: no record can stop the line.
 */
final class Editor {

    private static final SparseLog LOG = new SparseLog(Editor.class);
    private static final String EDIT = "edit";
    private static final String PUBLISH = "publish";

    /** What became of a raw record. */
    sealed interface Outcome {}

    /**
     * An article, ready to be published.
     *
     * @param edition as it travels, measured
     * @param fetched event time of the fetch
     * @param ahead the page says that it was fetched so far in the future that it is not believed
     * @param unaddressed an address was given with it that is none, or too long to be one
     */
    record Finished(String articleId, byte[] edition, long fetched, boolean ahead, boolean unaddressed)
            implements Outcome {}

    /**
     * Nothing but a reason.
     *
     * @param fault what was thrown, if the rejection comes of that
     */
    record Rejected(Rejection rejection, Optional<Throwable> fault) implements Outcome {}

    private final Intake intake;
    private final Function<RawArticle, Edited> desk;
    private final Editions editions;

    Editor(Intake intake, Function<RawArticle, Edited> desk, Editions editions) {
        this.intake = intake;
        this.desk = desk;
        this.editions = editions;
    }

    Outcome edit(Record<byte[], byte[]> raw, DeadLetters.Place place) {
        String stage = EDIT;
        try {
            Intake.Result received = intake.receive(
                    raw.key(),
                    raw.value(),
                    raw.headers(),
                    Origin.record(place.topic(), place.partition(), place.offset(), Optional.empty()));
            if (received instanceof Intake.Refused refused) {
                return rejected(refused.rejection());
            }
            RawArticle accepted = ((Intake.Accepted) received).raw();
            Edited edited = desk.apply(accepted);
            if (edited instanceof Rejection rejection) {
                return rejected(rejection);
            }
            stage = PUBLISH;
            return finish((Article) edited, accepted, raw.timestamp());
        } catch (Editions.TooLarge large) {
            return tooLarge(large.topic());
        } catch (Exception | StackOverflowError fault) {
            String message = Fault.describe(fault);
            LOG.warn("{} becomes a dead letter: {}", place, message);
            return new Rejected(new Rejection(Reason.INTERNAL_ERROR, stage, message), Optional.of(fault));
        }
    }

    private Finished finish(Article article, RawArticle raw, long recordTime) throws Editions.TooLarge {
        Optional<Signature> signature = Signature.of(article);
        boolean ahead = Identifier.isAhead(article, recordTime);
        Article dated = Identifier.dated(article, recordTime);
        Article signed = dated.withNearDuplicate(signature.map(Signature::toString));
        byte[] edition = editions.toBytes(editions.of(signed, signature, recordTime));
        return new Finished(
                article.id(),
                edition,
                Identifier.timeOf(article, recordTime),
                ahead,
                raw.hints().url().isPresent() && article.url().isEmpty());
    }

    static Rejected rejected(Rejection rejection) {
        return new Rejected(rejection, Optional.empty());
    }

    static Rejected tooLarge(Topic topic) {
        return rejected(new Rejection(
                Reason.TOO_LARGE,
                PUBLISH,
                "An event for " + topic.name() + " would have more than " + topic.capacity()
                        + " bytes: send less text a record, one article in each"));
    }
}
