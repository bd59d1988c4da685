package news.copydesk.link.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.copydesk.article.ClusterEvent;
import news.copydesk.link.Counts;
import news.copydesk.link.MemoryTable;
import org.junit.jupiter.api.Test;

class BandIndexTest {

    private static final Signature STORY = SignatureTest.signature(SignatureTest.story(3, 120));

    private final MemoryTable table = new MemoryTable();
    private final BandIndex bands = new BandIndex(table, Counts.none());

    @Test
    void eachOfTwoCopiesIsToldOfTheOther() {
        assertThat(accept("b", STORY)).isEmpty();
        assertThat(accept("a", STORY))
                .containsOnly(new NodeMessage.Edge("a", "b", 1), new NodeMessage.Edge("b", "a", 1));
    }

    @Test
    void whatIsForgottenIsNotToldOf() {
        accept("b", STORY);
        table.forget("S".getBytes(UTF_8));
        assertThat(accept("c", STORY)).isEmpty();
        assertThat(accept("d", STORY))
                .containsOnly(new NodeMessage.Edge("d", "c", 1), new NodeMessage.Edge("c", "d", 1));
    }

    @Test
    void aFullBandHasRoomWhereSignaturesAreForgotten() {
        for (int i = 0; i < Bucket.CAPACITY; i++) {
            accept(name(i), STORY);
        }
        table.forget("S".getBytes(UTF_8));

        accept("y", STORY);

        assertThat(accept("z", STORY))
                .containsOnly(new NodeMessage.Edge("z", "y", 1), new NodeMessage.Edge("y", "z", 1));
    }

    @Test
    void aSignatureIsKeptOnceForAllItsBands() {
        bands.accept(BandEntry.of("a", STORY, 1).get(0));
        assertThat(table.size()).isEqualTo(Signature.BANDS + 1);
    }

    @Test
    void aSignatureTravelsOnceToEachSlot() {
        List<BandEntry> entries = BandEntry.of("a", STORY, 4);

        assertThat(entries).extracting(BandEntry::slot).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
        assertThat(entries.stream().flatMap(entry -> entry.bands().stream())).hasSize(Signature.BANDS);
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(BandEntry.of(entry.key(), entry.toBytes())).isEqualTo(entry));
    }

    @Test
    void anotherStoryIsNotToldOf() {
        accept("b", STORY);
        assertThat(accept("a", SignatureTest.signature(SignatureTest.story(4, 120))))
                .isEmpty();
    }

    @Test
    void whatAThousandSitesPrintUnchangedIsToldToTheFirstOnly() {
        accept(name(0), STORY);
        for (int i = 1; i < 1_000; i++) {
            assertThat(accept(name(i), STORY))
                    .containsOnly(new NodeMessage.Edge(name(i), name(0), 1), new NodeMessage.Edge(name(0), name(i), 1))
                    .hasSize(4);
        }
    }

    @Property(tries = 40)
    void everyArticleIsACopyOfTheLikestWithASmallerId(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, Signature> articles = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            // Half of them word for word the same as others, the rest cut shorter, so that likeness is not all or
            // nothing.
            List<String> story = SignatureTest.story(i % 4, 200);
            int cut = random.nextBoolean() ? 0 : 20 * random.nextInt(4);
            articles.put(name(random.nextInt(90_000)), SignatureTest.signature(story.subList(0, story.size() - cut)));
        }
        List<String> order = new ArrayList<>(articles.keySet());
        Collections.shuffle(order, random);
        ClusterLine line = new ClusterLine(seed, Counts.none());
        order.forEach(id -> line.article(id, Optional.of(articles.get(id)), Optional.empty()));
        Map<String, ClusterEvent> events = line.settle();
        articles.forEach((id, signature) -> {
            Optional<String> likest = articles.keySet().stream()
                    .filter(other -> other.compareTo(id) < 0 && areCompared(signature, articles.get(other)))
                    .max(Comparator.comparingDouble((String other) -> signature.similarity(articles.get(other)))
                            .thenComparing(Comparator.reverseOrder()));
            assertThat(Optional.ofNullable(events.get(id)).flatMap(ClusterEvent::of))
                    .isEqualTo(likest);
        });
    }

    private static boolean areCompared(Signature one, Signature other) {
        return one.sharedBandsBefore(Signature.BANDS, other) > 0 && one.similarity(other) >= BandIndex.THRESHOLD;
    }

    private List<NodeMessage> accept(String id, Signature signature) {
        return BandEntry.of(id, signature, 4).stream()
                .flatMap(entry -> bands.accept(entry).stream())
                .toList();
    }

    private static String name(int i) {
        return String.format(Locale.ROOT, "%05d", i);
    }
}
