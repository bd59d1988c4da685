package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.article.Rejection;
import news.copydesk.audit.Flaw.Kind;
import news.copydesk.stream.Intake;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/**
 * Accounts for raw records. Hand over, in this order: the partitions of the raw topic, the dead letters, the raw records partition by
 * partition, and the records of the topics of articles, captions and references, each topic's partitions in order; then ask for the report.
 *
 * <p>Memory: 5 bytes a raw record and 8 a dead letter; of an article that came once, under a key of its own, with two captions and a
 * reference 930 bytes, measured on a 64-bit JVM; up to 100 more for each further fetch with another content, of which 32 are kept, and 24
 * for each further publication. A million such articles take a gigabyte of heap. Nothing of the texts is kept.
 *
 * <p>What is not checked: clusters, a reference's target, and what the job has forgotten after its retention, which is longer than that
 * of any raw topic should be.
 */
public final class Audit {

    private static final String KNOWN_HEADLINE = "link#known-headline";

    private final Topics topics;
    private final Rerun rerun;
    private final RawLedger ledger = new RawLedger();
    private final Flaws flaws = new Flaws(ledger);
    private final Letters letters = new Letters();
    private final Map<String, Account> accounts = new HashMap<>();
    private final Keys keys = new Keys();
    private Optional<String> edition = Optional.empty();
    private long otherEdition;
    private long beyond;

    /** @param desk the job's own, with the same rules; called from several threads */
    public Audit(Topics topics, Intake intake, Function<RawArticle, Edited> desk) {
        this.topics = topics;
        this.rerun = new Rerun(intake, desk);
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

    /** After the raw records: those before that offset were deleted meanwhile, read or not. */
    public void deletedBefore(int partition, long offset) {
        ledger.raise(partition, offset);
    }

    /** Takes in a dead letter. */
    public void letter(ConsumerRecord<byte[], byte[]> letter) {
        Optional<Place> place = Place.ofLetter(letter, topics.raw().name());
        if (place.isPresent()) {
            letters.add(place.get());
        } else {
            unexplained(letter, "a dead letter that does not say of which raw record it is");
        }
    }

    /** Takes in raw records, which are edited again on all processors. */
    public void raw(List<ConsumerRecord<byte[], byte[]>> batch) {
        List<Rerun.Result> results = batch.parallelStream()
                .map(record -> letters.count(Place.of(record)) > 0 ? Rerun.NONE : rerun.edit(record))
                .toList();
        for (int i = 0; i < batch.size(); i++) {
            enter(batch.get(i), results.get(i));
        }
    }

    private void enter(ConsumerRecord<byte[], byte[]> record, Rerun.Result result) {
        Place place = Place.of(record);
        boolean due = ledger.isDue(place);
        long time = Math.max(0, record.timestamp());
        int copies = letters.count(place);
        if (copies > 0) {
            ledger.add(place, Fate.DEAD_LETTER, RawLedger.NO_ARTICLE);
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
            Account account = account(article.id());
            Fate fate = account.edited(article, place, time, due);
            ledger.add(place, due ? fate : Fate.WAITING, account.ordinal());
            keys.add(record, account);
        }
    }

    private void withdraw(ConsumerRecord<byte[], byte[]> record, Place place, long time, boolean due) {
        List<Account> withdrawn = keys.accounts(record);
        if (withdrawn.isEmpty()) {
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
        Fate fate = Fate.NOT_JUDGED;
        for (Account account : withdrawn) {
            Fate one = account.withdrawn(place, time, due);
            // Of several articles the one that it did withdraw says what became of it.
            fate = fate == Fate.WITHDRAWN ? fate : one;
        }
        ledger.add(
                place,
                due ? fate : Fate.WAITING,
                withdrawn.size() == 1 ? withdrawn.get(0).ordinal() : RawLedger.ANY_ARTICLE);
    }

    /** Takes in a record of the topic of articles. */
    public void article(ConsumerRecord<byte[], byte[]> record) {
        Optional<Account> known = Optional.ofNullable(accounts.get(key(record)));
        if (record.value() == null) {
            known.ifPresentOrElse(Account::seeTombstone, () -> unknown(record, "a tombstone of an article"));
            return;
        }
        try {
            Article article = Json.mapper().readValue(record.value(), Article.class);
            Optional<Place> cause = Place.ofEvent(record, topics.raw().name()).or(() -> origin(article));
            if (cause.isEmpty() || !article.id().equals(key(record))) {
                unexplained(record, "an event that does not say of which article or raw record it is");
            } else {
                see(record, article, cause.get(), known);
            }
        } catch (JacksonException unreadable) {
            unexplained(record, "an event that cannot be read");
        }
    }

    private void see(ConsumerRecord<byte[], byte[]> record, Article article, Place cause, Optional<Account> known) {
        boolean comparable = edition.filter(edition(article)::equals).isPresent();
        Event event = Event.of(article, cause, comparable);
        RawLedger.Position position = ledger.position(cause);
        if (position == RawLedger.Position.BEFORE) {
            beyond++;
            known.ifPresent(account -> account.seeOld(event, article, record.timestamp()));
            return;
        }
        otherEdition += comparable ? 0 : 1;
        int owner = position == RawLedger.Position.READ ? ledger.article(cause) : RawLedger.NO_ARTICLE;
        if (position == RawLedger.Position.READ && letters.count(cause) > 0) {
            flaws.add(Kind.DOUBLE, cause, article.id(), event.name() + " is there, and a dead letter, too");
        } else if (known.isEmpty()
                || owner != RawLedger.ANY_ARTICLE && owner != known.get().ordinal()) {
            flaws.add(Kind.UNEXPLAINED, cause, article.id(), event.name() + " does not come of that raw record");
        } else {
            known.get().see(event, ledger.isComplete(), flaws);
        }
    }

    /** Takes in a record of the topic of captions. */
    public void caption(ConsumerRecord<byte[], byte[]> record) {
        piece(record, "#c", "caption", (account, number) -> {
            if (record.value() == null) {
                account.captions().see(number, 0);
                return;
            }
            CaptionEvent event = Json.mapper().readValue(record.value(), CaptionEvent.class);
            account.captions().see(number, Event.hash(event.articleVersion(), event.caption()));
        });
    }

    /** Takes in a record of the topic of references. */
    public void reference(ConsumerRecord<byte[], byte[]> record) {
        piece(record, "#x", "reference", (account, number) -> {
            if (record.value() == null) {
                account.references().see(number, 0);
                return;
            }
            ReferenceEvent event = Json.mapper().readValue(record.value(), ReferenceEvent.class);
            boolean linked = event.reference().evidence().contains(KNOWN_HEADLINE);
            account.references().see(number, linked ? Event.LINKED : Event.hash(event.reference()));
        });
    }

    /** Notes one caption or reference, by its number. */
    private interface Note {
        void take(Account account, int number);
    }

    private void piece(ConsumerRecord<byte[], byte[]> record, String sign, String name, Note note) {
        String key = key(record);
        int at = key.lastIndexOf(sign);
        Optional<Account> account = at < 0 ? Optional.empty() : Optional.ofNullable(accounts.get(key.substring(0, at)));
        if (account.isEmpty()) {
            unknown(record, "a " + name + " of an article");
            return;
        }
        try {
            int number = Integer.parseInt(key.substring(at + 2));
            if (number < 1 || number > 1_000_000) {
                throw new NumberFormatException(key);
            }
            note.take(account.get(), number);
        } catch (NumberFormatException | JacksonException notOurs) {
            unexplained(record, "a " + name + " that cannot be read");
        }
    }

    /** What was found, once everything is handed over. */
    public AuditReport report(Instant now) {
        boolean complete = ledger.isComplete();
        accounts.values().stream()
                .sorted(java.util.Comparator.comparingInt(Account::ordinal))
                .forEach(account -> account.finish(complete, now.toEpochMilli(), flaws));
        return new AuditReport(
                ledger.counts(), accounts.size(), complete, beyond, otherEdition, flaws.count(), flaws.kept());
    }

    private Account account(String id) {
        return accounts.computeIfAbsent(id, unknown -> new Account(unknown, accounts.size()));
    }

    /** Of an article that no raw record is of: fine if the record may have been deleted. */
    private void unknown(ConsumerRecord<byte[], byte[]> record, String what) {
        if (ledger.isComplete()) {
            unexplained(record, what + " that no raw record is of");
        } else {
            beyond++;
        }
    }

    private void unexplained(ConsumerRecord<byte[], byte[]> record, String what) {
        String at = record.topic() + ":" + record.partition() + ":" + record.offset();
        flaws.add(Kind.UNEXPLAINED, Optional.empty(), Optional.of(key(record)), "at " + at + " stands " + what);
    }

    private Optional<Place> origin(Article article) {
        return article.provenance()
                .topic()
                .filter(topics.raw().name()::equals)
                .filter(ours -> article.provenance().partition().isPresent()
                        && article.provenance().offset().isPresent())
                .map(ours -> new Place(
                        article.provenance().partition().getAsInt(),
                        article.provenance().offset().getAsLong()));
    }

    private static String edition(Article article) {
        return article.provenance().copydesk() + " " + article.provenance().rules();
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
