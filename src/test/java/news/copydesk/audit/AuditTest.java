package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import news.copydesk.audit.Flaw.Kind;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String NINE = "2026-03-01T09:00Z";
    private static final String TEN = "2026-03-01T10:00Z";
    private static final String NOON = "2026-03-01T12:00Z";

    private MiniLine line = new MiniLine()
            .feed(0, "k1", "a1 | A ferry sinks | The ferry, The harbour | Rescue | " + NINE)
            .feed(0, "k1", "a1 | A ferry sinks | The ferry, The harbour | Rescue | " + TEN)
            .feed(0, "k1", "a1 | A ferry sinks, 13 dead | The ferry | | " + NOON)
            .feed(0, "k1", "a1 | A ferry has sunk | The ferry | | 2026-03-01T11:00Z")
            .feed(1, "k2", "a2 | Snow in May | | | " + NINE)
            .feed(1, "k2", null)
            .feed(1, "k3", "nothing")
            .feed(1, "k4", null);

    private long begin;
    private long due = Long.MAX_VALUE;

    @Test
    void everyRecordIsAccountedForOnce() {
        AuditReport report = audit();

        assertThat(report.flaws()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report.records())
                .isEqualTo(Map.of(
                        Fate.NEW, 2L,
                        Fate.UNCHANGED, 1L,
                        Fate.REVISED, 1L,
                        Fate.SUPERSEDED, 1L,
                        Fate.WITHDRAWN, 1L,
                        Fate.DEAD_LETTER, 2L));
        assertThat(report.total()).isEqualTo(8);
        assertThat(report.articles()).isEqualTo(2);
    }

    @Test
    void theLastEventOfAnArticleIsNeverCompactedAway() {
        remove(record -> isArticle(record, "a1") && cause(record).equals("0:3"));

        AuditReport report = audit();

        // The superseded fetch raised the number of the version that is current, and made it be published again.
        assertThat(report.flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Kind.MISSING);
            assertThat(flaw.place()).contains(new Place(0, 3));
            assertThat(flaw.id()).contains("a1");
        });
        assertThat(report.records()).containsEntry(Fate.MISSING, 1L).doesNotContainKey(Fate.SUPERSEDED);
    }

    @Test
    void anOlderEventMayBeCompactedAway() {
        remove(record -> isArticle(record, "a1") && !cause(record).equals("0:3"));

        assertThat(audit().flaws()).isEmpty();
    }

    @Test
    void anOlderEventThatIsGoneWhileAStillOlderOneIsThereIsLost() {
        remove(record -> isArticle(record, "a1") && cause(record).equals("0:2"));

        assertThat(audit().flaws())
                .extracting(Flaw::kind, Flaw::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.MISSING, Optional.of(new Place(0, 2))));
    }

    @Test
    void nothingIsThereTwice() {
        line.outputs()
                .addAll(line.outputs().stream()
                        .filter(record -> isArticle(record, "a1"))
                        .limit(1)
                        .toList());
        line.outputs()
                .addAll(line.outputs().stream().filter(AuditTest::isLetter).toList());

        AuditReport report = audit();

        assertThat(report.flaws())
                .extracting(Flaw::kind, flaw -> flaw.place().orElseThrow().toString())
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Kind.DOUBLE, "0:0"),
                        org.assertj.core.groups.Tuple.tuple(Kind.DOUBLE, "1:2"));
        assertThat(report.records()).containsEntry(Fate.DOUBLE, 3L);
    }

    @Test
    void aDeadLetterThatIsNotThereIsMissing() {
        remove(AuditTest::isLetter);

        AuditReport report = audit();

        assertThat(report.flaws())
                .extracting(Flaw::message)
                .containsExactly(
                        "there is no dead letter (no-text) of it",
                        "it is a tombstone for no known article, and there is no dead letter of it");
        assertThat(report.records()).containsEntry(Fate.MISSING, 2L);
    }

    @Test
    void aRecordIsEitherAnEventOrADeadLetter() {
        ProducerRecord<byte[], byte[]> letter =
                line.outputs().stream().filter(AuditTest::isLetter).findFirst().orElseThrow();
        letter.headers().remove("copydesk-offset").add("copydesk-offset", "0".getBytes(UTF_8));
        line.outputs().add(letter);

        // Offset 0 of partition 1 is a2, whose event is there, too; and the record at 2 has no letter any more.
        assertThat(audit().flaws()).extracting(Flaw::kind).contains(Kind.DOUBLE, Kind.MISSING);
    }

    @Test
    void whatNoRawRecordExplainsIsSaid() {
        MiniLine other = new MiniLine().feed(0, "k9", "a9 | Nobody sent this | A picture | | " + NINE);
        line.outputs().addAll(other.outputs());

        assertThat(audit().flaws())
                .extracting(Flaw::kind, flaw -> flaw.id().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.UNEXPLAINED, "a9"),
                        org.assertj.core.groups.Tuple.tuple(Kind.UNEXPLAINED, "a9#c1"));
    }

    @Test
    void captionsAndReferencesOfTheLastVersionAreThereAndNoOthers() {
        remove(record -> record.topic().equals(TOPICS.captions().name())
                && (record.value() == null || cause(record).equals("0:3")));

        assertThat(audit().flaws())
                .extracting(Flaw::message)
                .containsExactly(
                        "caption a1#c1 is not that of version 3 (revised)",
                        "caption a1#c2 has no tombstone, though the article has it no more");
    }

    @Test
    void aCaptionThatIsNotThereIsMissing() {
        remove(record -> new String(record.key(), UTF_8).equals("a1#c1"));

        assertThat(audit().flaws()).extracting(Flaw::message).containsExactly("caption a1#c1 is not there");
    }

    @Test
    void whatTheJobHasNotTakenYetIsWaiting() {
        remove(record -> cause(record).equals("0:3"));
        due = 3;

        AuditReport report = audit();

        assertThat(report.flaws()).isEmpty();
        assertThat(report.records()).containsEntry(Fate.WAITING, 1L);
    }

    @Test
    void whereTheOldestRawRecordsAreDeletedVersionsAreNotCounted() {
        begin = 2;

        AuditReport report = audit();

        assertThat(report.flaws()).isEmpty();
        assertThat(report.complete()).isFalse();
        assertThat(report.beyond()).isPositive();
    }

    @Test
    void ofSeveralPartitionsOnlyTheLastVersionIsKnown() {
        line.feed(1, "k9", "a1 | A ferry sinks, 14 dead | | | 2026-03-01T13:00Z");
        assertThat(audit().flaws()).isEmpty();

        remove(record -> isArticle(record, "a1") && cause(record).equals("1:4"));

        assertThat(audit().flaws()).extracting(Flaw::kind).containsExactly(Kind.WRONG);
    }

    @Test
    void aTombstoneTakesAWithdrawnArticleAwayAfterItsGrace() {
        line.outputs().add(tombstone("a2"));
        assertThat(audit().flaws()).isEmpty();

        line.outputs().add(tombstone("a1"));
        assertThat(audit().flaws()).extracting(Flaw::kind).contains(Kind.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a text", "5", "[]", "{}", "{\"articleId\": \"a1\", \"reference\": {}, \"caption\": null}"})
    void whatIsNoEventIsUnexplainedWhereverItStands(String value) {
        line.feed(0, "k1", "a1 | Ferry sinks | A ferry | Read on | 2026-03-01T08:00Z");
        stray(TOPICS.articles(), "a1", value);
        stray(TOPICS.captions(), "a1#c1", value);
        stray(TOPICS.captions(), "a1#cx", value);
        stray(TOPICS.captions(), "a1#c1000001", value);
        stray(TOPICS.references(), "a1#x1", value);
        stray(TOPICS.references(), "a1#x0", value);
        stray(TOPICS.clusters(), "a1", value);

        assertThat(audit().flaws())
                .extracting(flaw -> flaw.kind() + " "
                        + flaw.message().substring(flaw.message().indexOf(" stands ") + 1))
                .containsExactly(
                        "UNEXPLAINED stands an event that cannot be read",
                        "UNEXPLAINED stands a caption that cannot be read",
                        "UNEXPLAINED stands a caption that cannot be read",
                        "UNEXPLAINED stands a caption that cannot be read",
                        "UNEXPLAINED stands a reference that cannot be read",
                        "UNEXPLAINED stands a reference that cannot be read",
                        "UNEXPLAINED stands a cluster event that cannot be read");
    }

    private void stray(Topic topic, String key, String value) {
        line.outputs().add(new ProducerRecord<>(topic.name(), 0, 0L, key.getBytes(UTF_8), value.getBytes(UTF_8)));
    }

    private static ProducerRecord<byte[], byte[]> tombstone(String id) {
        byte[] nothing = null;
        return new ProducerRecord<>(TOPICS.articles().name(), 1, 0L, id.getBytes(UTF_8), nothing);
    }

    private AuditReport audit() {
        return new MiniAudit(line).of(begin, due, true);
    }

    private void remove(Predicate<ProducerRecord<byte[], byte[]>> which) {
        line.outputs().removeIf(which);
    }

    private static boolean isArticle(ProducerRecord<byte[], byte[]> record, String id) {
        return record.topic().equals(TOPICS.articles().name()) && new String(record.key(), UTF_8).equals(id);
    }

    private static boolean isLetter(ProducerRecord<byte[], byte[]> record) {
        return record.topic().equals(TOPICS.deadLetters().name());
    }

    /** {@code 0:3}; empty of a dead letter. */
    private static String cause(ProducerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader("ce_id") == null
                ? ""
                : new String(record.headers().lastHeader("ce_id").value(), UTF_8)
                        .substring(TOPICS.raw().name().length() + 1);
    }
}
