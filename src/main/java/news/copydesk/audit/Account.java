package news.copydesk.audit;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Status;
import news.copydesk.audit.Flaw.Kind;
import news.copydesk.link.identify.Version;

/**
 * What was published of one article, held against what its {@link Dues} say must have been.
 *
 * <p>If all its raw records are in one partition, their order is that in which the job saw them, and each single publication is known. If
 * not, only the last one is: it does not depend on the order.
 */
final class Account {

    private static final long A_DAY = 24L * 60 * 60 * 1000;

    private final String id;
    private final int ordinal;

    private final Dues dues;
    private final Numbers seen = new Numbers();
    private int next;
    private boolean older;
    private boolean gone;
    private boolean behind;
    private boolean inDoubt;
    private Optional<Event> last = Optional.empty();
    private final Pieces captions = new Pieces("caption", 'c');
    private final Pieces references = new Pieces("reference", 'x');
    private final Aims aims = new Aims();
    private Optional<Kinship> kinship = Optional.empty();

    Account(String id, int ordinal) {
        this.id = id;
        this.ordinal = ordinal;
        this.dues = new Dues(id);
    }

    String id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    /** What must have been published of it. */
    Dues dues() {
        return dues;
    }

    Pieces captions() {
        return captions;
    }

    Pieces references() {
        return references;
    }

    /** Where its references point. */
    Aims aims() {
        return aims;
    }

    /** The cluster that it is in, by the last event of it. */
    Optional<Kinship> kinship() {
        return kinship;
    }

    void join(Optional<Kinship> now) {
        kinship = now;
    }

    /** The order of its raw records in time is not known, and so neither is which version must be the last. */
    void doubt() {
        inDoubt = true;
    }

    boolean isInDoubt() {
        return inDoubt;
    }

    /** Its last event, unless a tombstone took that away. */
    Optional<Event> last() {
        return last.filter(event -> !gone);
    }

    /** Whether it is there for readers. */
    boolean isLive() {
        return last().filter(event -> event.status() != Status.WITHDRAWN).isPresent();
    }

    /** Whether its last event, or a tombstone, says that it was withdrawn. */
    boolean isWithdrawn() {
        return gone
                || last().filter(event -> event.status() == Status.WITHDRAWN).isPresent();
    }

    /** The next event of the article, of a raw record that was read. */
    void see(Event event, boolean complete, Flaws flaws) {
        last = Optional.of(event);
        gone = false;
        behind = false;
        inDoubt |= dues.isOfAnotherTime(event);
        if (seen.contains(event.cause().packed())) {
            flaws.add(Kind.DOUBLE, event.cause(), id, event.name() + " is there twice");
            return;
        }
        seen.add(event.cause().packed());
        if (complete && dues.isOrdered() && !inDoubt) {
            match(event, flaws);
        }
    }

    private void match(Event event, Flaws flaws) {
        int found = dues.indexOf(event, next);
        if (found < 0) {
            flaws.add(Kind.UNEXPLAINED, event.cause(), id, event.name() + " is not what must come of its raw record");
            return;
        }
        if (older) {
            missing(next, found, flaws);
        }
        next = found + 1;
        older = true;
    }

    /** The next event, of a raw record that is older than what was read. */
    void seeOld(Event event, Article article, long time) {
        last = Optional.of(event);
        gone = false;
        behind = event.status() != Status.WITHDRAWN && dues.isSuperseded(article, time);
    }

    /** A tombstone: it takes away all that is before it, once the withdrawal is long enough ago. */
    void seeTombstone() {
        gone = true;
        older = false;
    }

    /** When all is read. */
    void finish(boolean complete, long now, Flaws flaws) {
        Optional<Version> expected = dues.last();
        boolean goneSince = expected.filter(
                        version -> version.status() == Status.WITHDRAWN && version.since() + A_DAY < now)
                .isPresent();
        if (last.isEmpty() && goneSince) {
            gone = true;
        }
        if (gone) {
            next = Math.max(next, dues.afterWithdrawal());
        }
        long before = flaws.count();
        checkAllThere(complete, flaws);
        if (before == flaws.count() && !dues.isPending() && !inDoubt) {
            expected.ifPresent(version -> checkLast(version, complete, flaws));
        }
        if (before == flaws.count() && !dues.isPending() && (last.isPresent() || gone)) {
            Optional<Event> event = last();
            captions.check(id, event, event.map(Event::captions).orElse(new long[0]), flaws);
            references.check(id, event, event.map(Event::references).orElse(new long[0]), flaws);
        }
    }

    private void checkAllThere(boolean complete, Flaws flaws) {
        if (inDoubt) {
            // It has been published, but if it was withdrawn that may be gone by now.
            missing(
                    seen.size() == 0 && last.isEmpty() && dues.afterWithdrawal() == 0 ? 0 : dues.count(),
                    dues.count(),
                    flaws);
        } else if (complete && dues.isOrdered()) {
            missing(next, dues.count(), flaws);
        } else if (dues.count() > 0 && (last.isEmpty() && !gone || behind && !dues.isPending())) {
            missing(dues.count() - 1, dues.count(), flaws);
        }
    }

    private void missing(int from, int to, Flaws flaws) {
        for (int i = from; i < to; i++) {
            flaws.add(Kind.MISSING, dues.cause(i), id, "the event of it is not there");
        }
    }

    private void checkLast(Version version, boolean complete, Flaws flaws) {
        if (gone) {
            if (version.status() != Status.WITHDRAWN) {
                flaws.add(
                        Kind.WRONG,
                        Optional.empty(),
                        Optional.of(id),
                        "there is a tombstone, though it is not withdrawn");
            }
            return;
        }
        if (last.isEmpty() || !seen.contains(last.get().cause().packed())) {
            return;
        }
        Event event = last.get();
        boolean sameNumber = complete ? event.number() == version.number() : event.number() >= version.number();
        boolean sameStatus = complete
                ? event.status() == version.status()
                : (event.status() == Status.WITHDRAWN) == (version.status() == Status.WITHDRAWN);
        boolean sameContent =
                event.status() == Status.WITHDRAWN || !event.comparable() || event.content() == dues.content();
        if (!sameNumber || !sameStatus || !sameContent) {
            String must =
                    "version " + version.number() + " (" + version.status().label() + ")";
            flaws.add(
                    Kind.WRONG,
                    event.cause(),
                    id,
                    sameNumber && sameStatus
                            ? event.name() + " is the last event, but has another content than its raw records"
                            : event.name() + " is the last event, and " + must + " must be");
        }
    }
}
