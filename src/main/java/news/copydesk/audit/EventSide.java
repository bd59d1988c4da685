package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership.Role;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.audit.Flaw.Kind;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Json;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.core.JacksonException;

/** What stands on the topics of events, each record given to the account that it belongs to. */
final class EventSide {

    private static final String KNOWN_HEADLINE = "link#known-headline";

    private final String raw;
    private final RawLedger ledger;
    private final Letters letters;
    private final Accounts accounts;
    private final Flaws flaws;
    private final RawSide rawSide;
    private long otherEdition;
    private long beyond;

    /** @param raw name of the raw topic */
    EventSide(String raw, RawLedger ledger, Letters letters, Accounts accounts, Flaws flaws, RawSide rawSide) {
        this.raw = raw;
        this.ledger = ledger;
        this.letters = letters;
        this.accounts = accounts;
        this.flaws = flaws;
        this.rawSide = rawSide;
    }

    /** Events that other rules, or another version of the program, edited. */
    long otherEdition() {
        return otherEdition;
    }

    /** Records that come of raw records older than those that were read. */
    long beyond() {
        return beyond;
    }

    /** The next record of the topic of articles. */
    void article(ConsumerRecord<byte[], byte[]> record) {
        Optional<Account> known = accounts.find(key(record));
        if (record.value() == null) {
            known.ifPresentOrElse(Account::seeTombstone, () -> unknown(record, "a tombstone of an article"));
            return;
        }
        try {
            Article article = Json.read(record.value(), Article.class);
            Optional<Place> cause = Place.ofEvent(record, raw).or(() -> origin(article));
            if (cause.isEmpty() || !key(record).equals(article.id())) {
                unexplained(record, "an event that does not say of which article or raw record it is");
            } else {
                see(record, article, cause.get(), known);
            }
        } catch (JacksonException unreadable) {
            unexplained(record, "an event that cannot be read");
        }
    }

    private void see(ConsumerRecord<byte[], byte[]> record, Article article, Place cause, Optional<Account> known) {
        boolean comparable = rawSide.isOfThisEdition(article);
        Event event = Event.of(article, cause, time(record), comparable);
        RawLedger.Position position = ledger.position(cause);
        if (position == RawLedger.Position.BEFORE
                || position == RawLedger.Position.READ && isOfOlder(article, cause, known)) {
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

    /**
     * Whether what was read made the job publish what it knew of older raw records: a tombstone withdraws what came under its key before,
     * and a fetch that comes late raises the number of what was published.
     */
    private boolean isOfOlder(Article article, Place cause, Optional<Account> known) {
        if (ledger.isComplete()) {
            return false;
        }
        if (ledger.article(cause) == RawLedger.ANY_ARTICLE) {
            return known.isEmpty() || !known.get().dues().isDueTo(cause);
        }
        return article.status() == Article.Status.WITHDRAWN
                || origin(article)
                        .filter(place -> ledger.position(place) == RawLedger.Position.BEFORE)
                        .isPresent();
    }

    /** The next record of the topic of captions. */
    void caption(ConsumerRecord<byte[], byte[]> record) {
        piece(record, "#c", "caption", (account, number) -> {
            if (record.value() == null) {
                account.captions().see(number, 0);
                return;
            }
            CaptionEvent event = Json.read(record.value(), CaptionEvent.class);
            account.captions().see(number, Event.hash(event.articleVersion(), event.caption()));
        });
    }

    /** The next record of the topic of references. */
    void reference(ConsumerRecord<byte[], byte[]> record) {
        piece(record, "#x", "reference", (account, number) -> {
            if (record.value() == null) {
                account.references().see(number, 0);
                account.aims().see(number, Optional.empty());
                return;
            }
            ReferenceEvent event = Json.read(record.value(), ReferenceEvent.class);
            boolean linked = event.reference().evidence().contains(KNOWN_HEADLINE);
            account.references().see(number, linked ? Event.LINKED : Event.hash(event.reference()));
            account.aims().see(number, event.reference().target().map(this::aim));
        });
    }

    private Aims.Aim aim(CrossReference.Target target) {
        return new Aims.Aim(shared(target.articleId()), Event.hash(target.headline()));
    }

    /** The next record of the topic of clusters. */
    void cluster(ConsumerRecord<byte[], byte[]> record) {
        Optional<Account> account = accounts.find(key(record));
        if (account.isEmpty()) {
            if (record.value() != null || ledger.isComplete()) {
                unknown(record, "a cluster event of an article");
            }
            return;
        }
        try {
            account.get().join(Optional.ofNullable(record.value()).map(this::kinship));
        } catch (JacksonException unreadable) {
            unexplained(record, "a cluster event that cannot be read");
        }
    }

    private Kinship kinship(byte[] value) {
        ClusterEvent event = Json.read(value, ClusterEvent.class);
        return new Kinship(shared(event.clusterId()), event.of().map(this::shared), event.role() == Role.FIRST);
    }

    /** An id that an account has, too, is kept once. */
    private String shared(String id) {
        return accounts.find(id).map(Account::id).orElse(id);
    }

    /** Notes one caption or reference, by its number. */
    private interface Note {
        void take(Account account, int number);
    }

    private void piece(ConsumerRecord<byte[], byte[]> record, String sign, String name, Note note) {
        String key = key(record);
        int at = key.lastIndexOf(sign);
        Optional<Account> account = at < 0 ? Optional.empty() : accounts.find(key.substring(0, at));
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

    /** Of an article that no raw record is of: fine if the record may have been deleted. */
    private void unknown(ConsumerRecord<byte[], byte[]> record, String what) {
        if (ledger.isComplete()) {
            unexplained(record, what + " that no raw record is of");
        } else {
            beyond++;
        }
    }

    void unexplained(ConsumerRecord<byte[], byte[]> record, String what) {
        String at = record.topic() + ":" + record.partition() + ":" + record.offset();
        flaws.add(Kind.UNEXPLAINED, Optional.empty(), Optional.of(key(record)), "at " + at + " stands " + what);
    }

    private Optional<Place> origin(Article article) {
        return article.provenance()
                .topic()
                .filter(raw::equals)
                .filter(ours -> article.provenance().partition().isPresent()
                        && article.provenance().offset().isPresent())
                .map(ours -> new Place(
                        article.provenance().partition().getAsInt(),
                        article.provenance().offset().getAsLong()));
    }

    private static OptionalLong time(ConsumerRecord<byte[], byte[]> event) {
        Header header = event.headers().lastHeader(HeaderNames.CE_TIME);
        if (header == null || header.value() == null) {
            return OptionalLong.empty();
        }
        try {
            String iso = new String(header.value(), StandardCharsets.UTF_8);
            return OptionalLong.of(Instant.parse(iso).toEpochMilli());
        } catch (DateTimeParseException | ArithmeticException notOurs) {
            return OptionalLong.empty();
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }
}
