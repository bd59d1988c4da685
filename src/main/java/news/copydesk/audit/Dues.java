package news.copydesk.audit;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Status;
import news.copydesk.link.identify.ArticleState;
import news.copydesk.link.identify.Contents;
import news.copydesk.link.identify.Decision;
import news.copydesk.link.identify.Decision.Verdict;
import news.copydesk.link.identify.Identifier;
import news.copydesk.link.identify.Look;
import news.copydesk.link.identify.Version;
import news.copydesk.stream.EventTime;

/** What must be published of one article, worked out again from its raw records in the order in which they were read. */
final class Dues {

    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final String id;
    private byte[] state = ArticleState.NONE.toBytes();
    private int partition = NOWHERE;
    private long content;
    private final Numbers versions = new Numbers();
    private final Numbers causes = new Numbers();
    private final Numbers times = new Numbers();
    private int count;
    private int afterWithdrawal;
    private boolean pending;

    Dues(String id) {
        this.id = id;
    }

    /**
     * The next raw record: what it is to the article.
     *
     * @param withdrawals event times of the tombstones that withdraw it and came before
     */
    Fate edited(Article article, Place place, long time, List<Long> withdrawals, boolean isDue) {
        Decision decision = Identifier.edited(ArticleState.of(state), id, Look.at(article, time), withdrawals);
        if (decision.publication().filter(Decision.Publication::ofIncoming).isPresent()) {
            content = Contents.digest(article);
        }
        return decide(decision, place, time, isDue);
    }

    /** The next raw record is a tombstone. */
    Fate withdrawn(Place place, long time, boolean isDue) {
        return decide(Identifier.withdrawn(ArticleState.of(state), id, time), place, time, isDue);
    }

    private Fate decide(Decision decision, Place place, long time, boolean isDue) {
        state = decision.state().toBytes();
        partition = partition == NOWHERE || partition == place.partition() ? place.partition() : SEVERAL;
        pending |= !isDue;
        decision.publication().ifPresent(publication -> {
            versions.add(Event.hash(place, publication.version()));
            causes.add(place.packed());
            times.add(time);
            count = isDue ? versions.size() : count;
            afterWithdrawal = publication.version().status() == Status.WITHDRAWN ? versions.size() : afterWithdrawal;
        });
        return Fate.of(decision.verdict());
    }

    /** Whether the job has not taken all the raw records yet, so that anything about the article may still change. */
    boolean isPending() {
        return pending;
    }

    /** Whether the raw records are all in one partition, so that the job saw them in this order. */
    boolean isOrdered() {
        return partition != SEVERAL;
    }

    /** How many publications the job must have made by now. */
    int count() {
        return count;
    }

    /** How many publications there are up to the last withdrawal, it included. */
    int afterWithdrawal() {
        return afterWithdrawal;
    }

    /** Which publication the event is, of those from {@code from} on; negative if it is none. */
    int indexOf(Event event, int from) {
        return versions.indexOf(event.version(), from);
    }

    /** The raw record that a publication comes of. */
    Place cause(int publication) {
        return Place.ofPacked(causes.get(publication));
    }

    /** Whether there is a publication that comes of that raw record. */
    boolean isDueTo(Place cause) {
        return causes.contains(cause.packed());
    }

    /** Whether the job took the present for the time of an event's raw record, or its partition's, and not what it says. */
    boolean isOfAnotherTime(Event event) {
        int found = causes.indexOf(event.cause().packed(), 0);
        if (found < 0 || event.time().isEmpty()) {
            return false;
        }
        long said = times.get(found);
        long taken = event.time().getAsLong();
        return said == 0 && taken > 0 || EventTime.isAhead(said, taken);
    }

    /** The version that must be the last one; empty if nothing was published. */
    Optional<Version> last() {
        return ArticleState.of(state).published();
    }

    /** A digest of what the last version must say. */
    long content() {
        return content;
    }

    /** Whether an article fetched at that time is older than what is known. */
    boolean isSuperseded(Article article, long time) {
        return Identifier.edited(ArticleState.of(state), article, time).verdict() == Verdict.SUPERSEDED;
    }
}
