package news.copydesk.audit;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Rejection;
import news.copydesk.audit.Flaw.Kind;
import news.copydesk.link.identify.Identifier;
import news.copydesk.stream.EventTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What must have come of the raw records. */
final class RawSide {

    private final RawLedger ledger;
    private final Letters letters;
    private final Accounts accounts;
    private final Flaws flaws;
    private final Rerun rerun;
    private final Keys keys;
    private Optional<String> edition = Optional.empty();
    private final long now;
    private long ahead;

    RawSide(RawLedger ledger, Letters letters, Accounts accounts, Flaws flaws, Rerun rerun, long now) {
        this.now = now;
        this.ledger = ledger;
        this.letters = letters;
        this.accounts = accounts;
        this.flaws = flaws;
        this.rerun = rerun;
        this.keys = new Keys(accounts);
    }

    /** The next raw records of a partition, edited on all processors. */
    void take(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Rerun.Result> results = batch.parallelStream()
                .map(record -> letters.count(Place.of(record)) > 0 ? Rerun.NONE : rerun.edit(record))
                .toList();
        for (int i = 0; i < batch.size(); i++) {
            enter(batch.get(i), results.get(i));
        }
    }

    /** Whether an event was edited by the rules and the program at hand. */
    boolean isOfThisEdition(Article article) {
        return edition.filter(edition(article)::equals).isPresent();
    }

    /** How many pages say that they were fetched so far ahead that they are not believed. */
    long ahead() {
        return ahead;
    }

    private void enter(ConsumerRecord<byte[], byte[]> record, Rerun.Result result) {
        Place place = Place.of(record);
        boolean due = ledger.isDue(place);
        long time = Math.max(0, EventTime.of(record));
        boolean untold = EventTime.isUntold(record, now);
        if (untold && record.value() == null && record.key() != null) {
            keys.doubt(record).forEach(Account::doubt);
        }
        int copies = letters.count(place);
        if (copies > 0) {
            ledger.add(place, Fate.DEAD_LETTER, RawLedger.NO_ARTICLE);
            if (record.value() == null && record.key() != null) {
                // It withdraws what was fetched before it and comes later, all the same.
                keys.withdraw(record, time);
            }
            if (copies > 1) {
                flaws.add(
                        Kind.DOUBLE,
                        Optional.of(place),
                        Optional.empty(),
                        "there are " + copies + " dead letters of it");
            }
        } else if (result.edited().isEmpty()) {
            withdraw(record, place, time, due);
        } else if (result.edited().get() instanceof Rejection rejection) {
            ledger.add(place, Fate.WAITING, RawLedger.NO_ARTICLE);
            if (due) {
                flaws.add(
                        Kind.MISSING,
                        Optional.of(place),
                        Optional.empty(),
                        "there is no dead letter (" + rejection.reason().label() + ") of it");
            }
        } else {
            Article article = (Article) result.edited().get();
            edition = Optional.of(edition(article));
            ahead += Identifier.isAhead(article, time) ? 1 : 0;
            Account account = accounts.of(article.id());
            List<Long> withdrawals = keys.add(record, account, Identifier.timeOf(article, time));
            Fate fate = account.dues().edited(article, place, time, withdrawals, due);
            if (untold || keys.isInDoubt(record)) {
                account.doubt();
            }
            Fate known = untold ? Fate.NOT_JUDGED : fate;
            ledger.add(place, due ? known : Fate.WAITING, account.ordinal());
        }
    }

    private void withdraw(ConsumerRecord<byte[], byte[]> record, Place place, long time, boolean due) {
        Optional<List<Account>> known = keys.withdraw(record, time);
        if (known.isEmpty()) {
            ledger.add(place, due ? Fate.NOT_JUDGED : Fate.WAITING, RawLedger.ANY_ARTICLE);
            if (due && ledger.isComplete()) {
                flaws.add(
                        Kind.MISSING,
                        Optional.of(place),
                        Optional.empty(),
                        "it is a tombstone for no known article, and there is no dead letter of it");
            }
            return;
        }
        List<Account> withdrawn = known.get();
        // All that came under its key was fetched later, as far as it was read.
        Fate fate = withdrawn.isEmpty() && ledger.isComplete() ? Fate.SUPERSEDED : Fate.NOT_JUDGED;
        for (Account account : withdrawn) {
            Fate one = account.dues().withdrawn(place, time, due);
            // Of several articles the one that it did withdraw says what became of it.
            fate = fate == Fate.WITHDRAWN ? fate : one;
        }
        ledger.add(
                place,
                due ? (EventTime.isUntold(record, now) ? Fate.NOT_JUDGED : fate) : Fate.WAITING,
                withdrawn.size() == 1 && ledger.isComplete() ? withdrawn.get(0).ordinal() : RawLedger.ANY_ARTICLE);
    }

    private static String edition(Article article) {
        return article.provenance().copydesk() + " " + article.provenance().rules();
    }
}
