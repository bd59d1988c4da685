package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a judgement turns: one step further and it would be another. */
class AuditEdgeTest {

    private static final Topics TOPICS = Topics.standard();

    private final MiniLine line = new MiniLine();
    private long begin;

    @Test
    void allOfAWithdrawnArticleMayBeGoneADayAfterAndNotSooner() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z").feed(0, "k1", null);
        line.outputs().clear();
        Instant withdrawn = Instant.ofEpochMilli(line.raws().get(1).timestamp());

        assertThat(messages(at(withdrawn.plus(Duration.ofHours(23)))))
                .containsExactly("missing a1 the event of it is not there", "missing a1 the event of it is not there");
        assertThat(messages(at(withdrawn.plus(Duration.ofHours(25))))).isEmpty();
    }

    @Test
    void aLastEventWithAnotherContentIsWrongUnlessOtherRulesEditedIt() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z");
        change(0, event -> event.replace("Snow in May", "Snow in June"));
        assertThat(messages(now()))
                .containsExactly(
                        "wrong a1 version 1 (new) is the last event, but has another content than its raw records");
        assertThat(now().otherEdition()).isZero();

        change(0, event -> event.replace("\"rules\":\"sha256:0\"", "\"rules\":\"sha256:1\""));
        assertThat(messages(now())).isEmpty();
        assertThat(now().otherEdition()).isEqualTo(1);
    }

    @Test
    void pagesThatAClockFarAheadFetchedAreCounted() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2126-03-01T09:00Z")
                .feed(0, "k2", "a2 | Rain in May | | | 2026-03-01T09:00Z")
                .feed(0, "k2", "a2 | Rain in June | | | 2126-03-01T09:00Z")
                .feed(0, "k3", "a3 | Fog in May | | | ");

        AuditReport report = now();

        assertThat(report.flaws()).isEmpty();
        assertThat(report.ahead()).isEqualTo(2);
    }

    @Test
    void whereTheOldestRawRecordsAreGoneThereMayBeMoreVersionsThanAreKnownAndNotFewer() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z")
                .feed(0, "k1", "a1 | Snow in June | | | 2026-03-01T10:00Z")
                .feed(0, "k1", "a1 | Snow in July | | | 2026-03-01T11:00Z");
        begin = 1;
        assertThat(messages(now())).isEmpty();

        change(2, event -> event.replace("\"version\":3", "\"version\":1"));
        assertThat(messages(now()))
                .containsExactly("wrong a1 version 1 (revised) is the last event, and version 2 (revised) must be");
    }

    @Test
    void aRevisionOfAPageWhoseFirstRawRecordIsGoneIsMissedAllTheSame() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z")
                .feed(0, "k1", "a1 | Snow in June | | | 2026-03-01T10:00Z");
        line.outputs().remove(1);
        begin = 1;

        assertThat(messages(now())).containsExactly("missing a1 the event of it is not there");
    }

    @Test
    void aTombstoneForAnArticleThatIsOlderThanWhatIsReadIsNotJudgedNorIsWhatComesOfIt() {
        line.feed(0, "k1", "a1 | Snow in May | A garden | | 2026-03-01T09:00Z").feed(0, "k1", null);
        begin = 1;

        assertThat(messages(now())).isEmpty();
        assertThat(now().records()).containsOnlyKeys(Fate.NOT_JUDGED);
        assertThat(now().beyond())
                .as("two versions, a caption and its tombstone")
                .isEqualTo(4);
    }

    @Test
    void norIsItIfAnotherArticleOfItsKeyIsKnownOrItCameUnderAnotherKeySince() {
        line.feed(0, "k1", "a1 | Snow in May | | | ")
                .feed(0, "k1", "a2 | Rain in May | | | ")
                .feed(0, "k1", null);
        begin = 1;
        assertThat(messages(now())).isEmpty();
        assertThat(now().records()).containsOnlyKeys(Fate.NEW, Fate.WITHDRAWN);

        line.feed(1, "k2", "a3 | Hail in May | | | ")
                .feed(1, "k3", "a3 | Hail in May | | | ")
                .feed(1, "k2", null);
        assertThat(messages(now())).isEmpty();
        assertThat(now().records()).containsKey(Fate.NOT_JUDGED);
    }

    @Test
    void aFetchThatComesLateMayRaiseTheVersionOfAPageWhoseRawRecordIsGone() {
        line.feed(0, "k1", "a1 | Snow in July | A garden | | 2026-03-01T11:00Z")
                .feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z");
        begin = 1;

        assertThat(messages(now())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00", "11:00"})
    void orOfAWithdrawalWhoseTombstoneIsGone(String fetched) {
        line.feed(0, "k1", "a1 | Snow in July | A garden | | 2026-03-01T" + fetched + "Z")
                .feed(0, "k1", null)
                .feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z");
        begin = 2;

        assertThat(messages(now())).isEmpty();
    }

    @Test
    void inAnyWorldWhateverOfItsRawRecordsIsGone() {
        for (int seed = 0; seed < 50; seed++) {
            MiniLine world = MiniLine.random(new Random(seed), 5, 40);
            for (begin = 0; begin <= 10; begin++) {
                assertThat(messages(new MiniAudit(world).of(begin, Long.MAX_VALUE, true)))
                        .as("world %s from %s", seed, begin)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsOfOlderRawRecordsIsCountedAndNotJudged() {
        line.feed(0, "k1", "a1 | Snow in May | A garden | | 2026-03-01T09:00Z")
                .feed(0, "k2", "a2 | Rain in May | | | 2026-03-01T09:00Z");
        begin = 1;
        assertThat(messages(now())).isEmpty();
        assertThat(now().beyond()).as("the article and its caption").isEqualTo(2);

        // One that was never in a cluster gets one, too, when it is withdrawn.
        stray(TOPICS.clusters(), "a1", null);
        assertThat(now().beyond()).isEqualTo(2);
    }

    @Test
    void ofSeveralArticlesThoseCountThatATombstoneDidWithdraw() {
        line.feed(0, "k1", "a1 | Snow in May | | | ")
                .feed(0, "k1", "a2 | Rain in May | | | ")
                .feed(0, "k1", null)
                .feed(0, "k2", "a1 | Snow in May | | | ")
                .feed(0, "k1", null);

        assertThat(messages(now())).isEmpty();
        assertThat(now().records()).containsEntry(Fate.WITHDRAWN, 2L).doesNotContainKey(Fate.UNCHANGED);
    }

    @Test
    void aTombstoneWithdrawsWhatWasFetchedBeforeItAndComesLate() {
        line.feed(0, "k1", "a1 | Snow in May | | | 2026-03-01T09:00Z")
                .feed(0, "k1", null)
                .feed(0, "k1", "a2 | Rain in May | A garden | | 2026-03-01T10:00Z")
                .feed(1, "k2", null)
                .feed(1, "k2", "a3 | Hail in May | | | 2026-03-01T10:00Z");

        assertThat(messages(now())).isEmpty();
        assertThat(now().records())
                .containsEntry(Fate.SUPERSEDED, 2L)
                .containsEntry(Fate.WITHDRAWN, 1L)
                .containsEntry(Fate.DEAD_LETTER, 1L);

        change(2, event -> event.replace("withdrawn", "new"));
        assertThat(messages(now()))
                .containsExactly(
                        "unexplained a2 version 2 (new) is not what must come of its raw record",
                        "missing a2 the event of it is not there");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void ofARecordFarAheadTheTimeThatTheJobTookCounts(int hoursSince) {
        Duration ahead = Duration.ofHours(5);
        line.feed(0, "k1", "a1 | Snow in May | A garden | | ")
                .feed(0, "k1", "a1 | Snow in June | | | ", ahead)
                .feed(0, "k1", "a1 | Snow in July | | | ")
                .feed(1, "k2", "a2 | Rain in May | | | ")
                .feed(1, "k2", null, ahead)
                .feed(1, "k2", "a2 | Rain in June | | | ")
                .feed(2, "k3", "a3 | Hail in May | | | ", Duration.ofMinutes(10));
        Instant now = Instant.now().plus(Duration.ofHours(hoursSince));

        assertThat(messages(at(now))).isEmpty();
        assertThat(at(now).inDoubt()).isEqualTo(2);

        line.outputs().removeIf(event -> event.topic().equals(TOPICS.articles().name()));
        assertThat(messages(at(now)))
                .contains("missing a3 the event of it is not there")
                .anyMatch(message -> message.startsWith("missing a1 "));
    }

    @Test
    void aTombstoneWithdrawsWhatCameOnceAndThenSomethingElseAgainAndAgain() {
        line.feed(0, "k1", "a1 | Snow in May | | | ");
        for (int i = 1; i <= 17; i++) {
            line.feed(0, "k1", "a2 | Rain in May | | | ");
        }
        line.feed(0, "k1", null);

        assertThat(messages(now())).isEmpty();
    }

    @Test
    void aCaptionOfANumberThatNoneHasIsUnexplained() {
        line.feed(0, "k1", "a1 | Snow in May | A garden | | ");
        stray(TOPICS.captions(), "a1#c1000001", line.outputs().get(1).value());

        assertThat(messages(now())).singleElement().asString().endsWith("stands a caption that cannot be read");
    }

    @Test
    void aTombstoneWithdrawsTheLastSixteenOfItsKey() {
        for (int i = 1; i <= 17; i++) {
            line.feed(0, "k1", "a" + i + " | Snow on day " + i + " | | | 2026-03-01T09:00Z");
        }
        line.feed(0, "k1", null);

        // Which the line of these tests does not know.
        assertThat(messages(now()))
                .containsExactly(
                        "unexplained a1 version 2 (withdrawn) is not what must come of its raw record",
                        "wrong a1 version 2 (withdrawn) is the last event, and version 1 (new) must be");
    }

    private AuditReport now() {
        return at(Instant.now());
    }

    private AuditReport at(Instant now) {
        return new MiniAudit(line).of(begin, Long.MAX_VALUE, true, now);
    }

    private static List<String> messages(AuditReport report) {
        return report.flaws().stream()
                .map(flaw -> flaw.kind().label() + " " + flaw.id().orElseThrow() + " " + flaw.message())
                .toList();
    }

    private void change(int output, UnaryOperator<String> change) {
        ProducerRecord<byte[], byte[]> old = line.outputs().get(output);
        String value = new String(old.value(), UTF_8);
        assertThat(change.apply(value)).isNotEqualTo(value);
        line.outputs()
                .set(
                        output,
                        new ProducerRecord<>(
                                old.topic(),
                                old.partition(),
                                old.timestamp(),
                                old.key(),
                                change.apply(value).getBytes(UTF_8),
                                old.headers()));
    }

    private void stray(Topic topic, String key, byte[] value) {
        line.outputs().add(new ProducerRecord<>(topic.name(), 0, 0L, key.getBytes(UTF_8), value));
    }
}
