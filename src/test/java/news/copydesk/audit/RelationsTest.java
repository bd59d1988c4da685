package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What articles say of each other: the targets of references, and clusters. */
class RelationsTest {

    private static final Topics TOPICS = Topics.standard();
    private static final String FERRY = "a1 | The ferry Aurora sinks off Bridgetown | | | 2026-03-01T09:00Z | mh1:A";
    private static final String OTHER_FERRY = "b1 | Ferry disaster off the coast | | | 2026-03-01T09:00Z | mh1:A";
    private static final String INQUEST =
            "a2 | An inquest into the disaster opens | | The ferry Aurora sinks off Bridgetown | 2026-03-01T10:00Z";

    private final MiniLine line = new MiniLine();

    @Test
    void aReferencePointsToAnArticleThatIsThere() {
        line.feed(0, "k1", FERRY).feed(1, "k2", INQUEST);

        assertThat(flaws()).isEmpty();
    }

    @Test
    void aTargetThatIsWithdrawnOrRenamedIsATargetNoMore() {
        line.feed(1, "k2", INQUEST).feed(0, "k1", FERRY).feed(0, "k1", null);
        assertThat(flaws()).isEmpty();

        remove(record -> isReference(record) && key(record).equals("a2#x1"), 2);
        assertThat(flaws()).containsExactly("wrong a2 reference a2#x1 points to a1, which is withdrawn");
    }

    @Test
    void aTargetHasTheHeadlineThatTheReferenceSays() {
        line.feed(1, "k2", INQUEST)
                .feed(0, "k1", FERRY)
                .feed(0, "k1", "a1 | Ferry Aurora: what we know | | | 2026-03-01T11:00Z");
        assertThat(flaws()).isEmpty();

        remove(record -> isReference(record) && key(record).equals("a2#x1"), 2);
        assertThat(flaws())
                .containsExactly(
                        "wrong a2 reference a2#x1 points to a1 by another headline than version 2 (revised) has");
    }

    @Test
    void aTargetIsAnArticle() {
        line.feed(0, "k1", FERRY).feed(1, "k2", INQUEST);
        MiniLine other = new MiniLine().feed(0, "k9", FERRY.replace("a1", "a9")).feed(1, "k2", INQUEST);
        remove(record -> isReference(record), 0);
        other.outputs().stream().filter(RelationsTest::isReference).forEach(line.outputs()::add);

        assertThat(flaws()).containsExactly("wrong a2 reference a2#x1 points to a9, which is no article");
    }

    @Test
    void aTargetIsNotTheArticleItself() {
        line.feed(0, "k1", FERRY).feed(1, "k2", INQUEST);
        again(
                RelationsTest::isReference,
                "a2#x1",
                event -> event.replace("\"articleId\":\"a1\"", "\"articleId\":\"a2\""));

        assertThat(flaws()).containsExactly("wrong a2 reference a2#x1 points to a2, the article it stands in");
    }

    @Test
    void aReferenceThatTheJobItselfFoundByAHeadlineIsNoneOfTheArticles() {
        line.feed(0, "k1", FERRY).feed(1, "k2", INQUEST);
        again(
                RelationsTest::isReference,
                "a2#x2",
                event -> event.replace("#x1", "#x2").replace("[\"test\"]", "[\"link#known-headline\"]"));
        assertThat(flaws()).isEmpty();

        again(RelationsTest::isReference, "a2#x2", event -> event.replace("#x1", "#x2"));
        assertThat(flaws())
                .containsExactly("wrong a2 reference a2#x2 has no tombstone, though the article has it no more");
    }

    @Test
    void aReferenceThatTheJobItselfFoundGoesWithItsArticle() {
        line.feed(0, "k1", FERRY).feed(1, "k2", INQUEST);
        again(
                RelationsTest::isReference,
                "a2#x2",
                event -> event.replace("#x1", "#x2").replace("[\"test\"]", "[\"link#known-headline\"]"));
        line.feed(1, "k2", null);

        assertThat(flaws())
                .containsExactly("wrong a2 reference a2#x2 has no tombstone, though the article has it no more");
    }

    @Test
    void onlyTheArticleThatAClusterIsNamedAfterIsItsFirst() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY).settle();
        again(RelationsTest::isCluster, "b1", event -> event.replace("\"articleId\":\"a1\"", "\"articleId\":\"b1\""));

        assertThat(flaws()).containsExactly("wrong b1 its cluster event says that it is the first in cluster a1");
    }

    @Test
    void aCopyStaysOneWhenItsOriginalIsWithdrawn() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY).settle().feed(0, "k1", null);
        byte[] nothing = null;
        line.outputs().add(new ProducerRecord<>(TOPICS.clusters().name(), 0, 0L, "a1".getBytes(UTF_8), nothing));

        assertThat(flaws()).isEmpty();
    }

    /** Publishes the first record of that kind once more, under another key and changed. */
    private void again(Predicate<ProducerRecord<byte[], byte[]>> which, String key, UnaryOperator<String> change) {
        ProducerRecord<byte[], byte[]> first =
                line.outputs().stream().filter(which).findFirst().orElseThrow();
        line.outputs()
                .add(new ProducerRecord<>(
                        first.topic(),
                        first.partition(),
                        first.timestamp(),
                        key.getBytes(UTF_8),
                        change.apply(new String(first.value(), UTF_8)).getBytes(UTF_8),
                        first.headers()));
    }

    @Test
    void aTargetOfWhichMoreIsToComeIsNotJudged() {
        line.feed(1, "k2", INQUEST).feed(0, "k1", FERRY).feed(0, "k1", null);
        remove(record -> isReference(record) && key(record).equals("a2#x1"), 2);

        assertThat(new MiniAudit(line).of(0, 1, true).flaws()).isEmpty();
    }

    @Test
    void copiesAreInOneCluster() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY).settle();

        assertThat(flaws()).isEmpty();
        assertThat(new MiniAudit(line).ofAll().clusters()).isTrue();
    }

    @Test
    void aCopyThatIsInNoClusterIsMissing() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY).settle();
        remove(record -> isCluster(record) && key(record).equals("b1"), 0);
        assertThat(flaws())
                .containsExactly("missing b1 there is no cluster event of it, though its nearDuplicate is that of a1");

        remove(RelationsTest::isCluster, 0);
        assertThat(flaws())
                .containsExactly(
                        "missing a1 there is no cluster event of it, though its nearDuplicate is that of b1",
                        "missing b1 there is no cluster event of it, though its nearDuplicate is that of a1");
    }

    @Test
    void aCopyIsInTheClusterOfItsOriginal() {
        line.feed(0, "k1", FERRY)
                .feed(1, "k2", OTHER_FERRY)
                .feed(2, "k3", "a0 | An older story | | | 2026-03-01T08:00Z")
                .cluster("a1", "a1", "")
                .cluster("b1", "a0", "a1");

        assertThat(flaws())
                .containsExactly(
                        "wrong b1 it is in cluster a0, but a1, of which it is a copy, in a1",
                        "wrong b1 it is in cluster a0, not in a1, though its nearDuplicate is that of a1");
    }

    @Test
    void aClusterEventSaysNothingThatCannotBe() {
        line.feed(0, "k1", FERRY).feed(1, "k2", "b2 | Snow in May | | | 2026-03-01T09:00Z");
        line.cluster("a1", "a7", "a8");
        assertThat(flaws())
                .containsExactly(
                        "wrong a1 its cluster event is of cluster a7, which is no article",
                        "wrong a1 its cluster event makes it a copy of a8, which is no article");

        remove(RelationsTest::isCluster, 0);
        line.cluster("b2", "a1", "a1");
        assertThat(flaws()).containsExactly("missing a1 there is no cluster event of it, though b2 is a copy of it");

        remove(RelationsTest::isCluster, 0);
        line.cluster("nobody", "nobody", "");
        assertThat(flaws()).singleElement().asString().contains("stands a cluster event of an article that no raw");
    }

    @Test
    void aWithdrawnArticleLeavesItsCluster() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY).settle().feed(1, "k2", null);

        assertThat(flaws()).containsExactly("wrong b1 its cluster event has no tombstone, though it is withdrawn");
    }

    @Test
    void whileTheJobWorksClustersAreNotJudged() {
        line.feed(0, "k1", FERRY).feed(1, "k2", OTHER_FERRY);

        AuditReport report = new MiniAudit(line).of(0, Long.MAX_VALUE, false);

        assertThat(report.flaws()).isEmpty();
        assertThat(report.clusters()).isFalse();
        assertThat(flaws()).hasSize(2);
    }

    private List<String> flaws() {
        return new MiniAudit(line)
                .ofAll().flaws().stream()
                        .map(flaw -> flaw.kind().label() + " " + flaw.id().orElseThrow() + " " + flaw.message())
                        .toList();
    }

    /** Takes away the records that come after the first so many of that kind. */
    private void remove(Predicate<ProducerRecord<byte[], byte[]>> which, int after) {
        List<ProducerRecord<byte[], byte[]>> gone =
                line.outputs().stream().filter(which).skip(after).toList();
        line.outputs().removeAll(gone);
    }

    private static boolean isReference(ProducerRecord<byte[], byte[]> record) {
        return record.topic().equals(TOPICS.references().name());
    }

    private static boolean isCluster(ProducerRecord<byte[], byte[]> record) {
        return record.topic().equals(TOPICS.clusters().name());
    }

    private static String key(ProducerRecord<byte[], byte[]> record) {
        return new String(record.key(), UTF_8);
    }
}
