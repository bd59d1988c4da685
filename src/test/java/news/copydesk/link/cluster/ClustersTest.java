package news.copydesk.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership.Role;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private final ClusterLine line = new ClusterLine(1, Counts.none());

    @Test
    void twoCopiesAreNamedAfterTheSmallerId() {
        member("a");
        member("b");
        alike("a", "b", 0.9);
        Map<String, ClusterEvent> events = line.settle();
        assertThat(events.get("a").clusterId()).isEqualTo("a");
        assertThat(events.get("a").role()).isEqualTo(Role.FIRST);
        assertThat(events.get("a").of()).isEmpty();
        assertThat(events.get("b").clusterId()).isEqualTo("a");
        assertThat(events.get("b").role()).isEqualTo(Role.COPY);
        assertThat(events.get("b").of()).contains("a");
        assertThat(events.get("b").similarity()).hasValue(0.9);
    }

    @Test
    void anArticleWithoutACopyIsInNoCluster() {
        member("a");
        assertThat(line.settle()).isEmpty();
    }

    @Test
    void aLateLinkJoinsTwoClustersToTheSmallestId() {
        List.of("a", "b", "c", "d").forEach(this::member);
        alike("c", "d", 0.8);
        alike("a", "b", 0.8);
        assertThat(line.settle().get("d").clusterId()).isEqualTo("c");
        alike("b", "d", 0.7);
        assertThat(line.settle().values()).extracting(ClusterEvent::clusterId).containsOnly("a");
    }

    @Test
    void aWithdrawnArticleLeavesButItsCopiesStayTogether() {
        List.of("a", "b", "c").forEach(this::member);
        alike("a", "b", 0.8);
        alike("b", "c", 0.8);
        line.message(new NodeMessage.Member("b", Optional.empty(), true));
        assertThat(line.settle()).containsOnlyKeys("a", "c");
        assertThat(line.settle().get("c").clusterId()).isEqualTo("a");
    }

    @Property(tries = 60)
    void theOrderOfMessagesDoesNotMatter(@ForAll @IntRange(min = 2, max = 40) int nodes, @ForAll long seed) {
        Random random = new Random(seed);
        List<NodeMessage> messages = new ArrayList<>();
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < nodes; i++) {
            messages.add(new NodeMessage.Member(name(i), Optional.of("AFP"), false));
            expected.put(name(i), name(i));
        }
        for (int i = 0; i < nodes; i++) {
            String one = name(random.nextInt(nodes));
            String other = name(random.nextInt(nodes));
            if (!one.equals(other)) {
                double similarity = 0.5 + random.nextInt(5) / 10.0;
                messages.add(new NodeMessage.Edge(one, other, similarity));
                messages.add(new NodeMessage.Edge(other, one, similarity));
                joinNaively(expected, one, other);
            }
        }
        Map<String, ClusterEvent> first = run(messages, 1);
        Collections.shuffle(messages, random);
        messages.addAll(messages.subList(0, messages.size() / 2));
        assertThat(run(messages, seed)).isEqualTo(first);
        first.forEach((id, event) -> assertThat(event.clusterId()).isEqualTo(expected.get(id)));
    }

    @Property(tries = 20)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<Map.Entry<String, Signature>> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> story = new ArrayList<>(SignatureTest.story(i / 3, 200));
            for (int j = random.nextInt(80); j > 0; j--) {
                story.remove(story.size() - 1);
            }
            articles.add(Map.entry(name(random.nextInt(90_000)), SignatureTest.signature(story)));
        }
        Map<String, ClusterEvent> first = cluster(articles, 1);
        Collections.shuffle(articles, random);
        assertThat(cluster(articles, seed)).isEqualTo(first);
        assertThat(first).hasSizeGreaterThan(20);
    }

    private static Map<String, ClusterEvent> cluster(List<Map.Entry<String, Signature>> articles, long seed) {
        ClusterLine line = new ClusterLine(seed, Counts.none());
        articles.forEach(article -> {
            line.article(article.getKey(), Optional.of(article.getValue()), Optional.empty());
            line.settle();
        });
        return line.settle();
    }

    @Test
    void aStarOfManyCopiesIsToldInPieces() {
        Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
        ClusterLine star = new ClusterLine(5, what -> counts.merge(what, 1, Integer::sum));
        int copies = 3 * Clusters.FOLLOWERS_AT_ONCE;
        for (int i = 1; i <= copies; i++) {
            star.message(new NodeMessage.Member(name(i), Optional.empty(), false));
            star.message(new NodeMessage.Edge(name(i), name(1), 1));
        }
        star.settle();
        star.message(new NodeMessage.Edge(name(1), name(0), 1));
        assertThat(star.settle().values())
                .hasSize(copies)
                .allMatch(event -> event.clusterId().equals(name(0)));
        assertThat(counts).containsKey(Counted.FOLLOWERS_CONTINUED);
    }

    @Test
    void aHotBandKeepsTheSmallestIdsAndStillJoinsCopies() {
        Map<Counted, Integer> counts = new EnumMap<>(Counted.class);
        ClusterLine hot = new ClusterLine(5, what -> counts.merge(what, 1, Integer::sum));
        Signature same = SignatureTest.signature(SignatureTest.story(3, 120));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(9));
        order.forEach(i -> hot.article(name(i), Optional.of(same), Optional.empty()));
        assertThat(hot.settle().values())
                .hasSize(300)
                .allMatch(event -> event.clusterId().equals(name(0)));
        assertThat(counts).containsKey(Counted.BAND_FULL);
    }

    private static Map<String, ClusterEvent> run(List<NodeMessage> messages, long seed) {
        ClusterLine line = new ClusterLine(seed, Counts.none());
        messages.forEach(line::message);
        return line.settle();
    }

    private static void joinNaively(Map<String, String> labels, String one, String other) {
        String a = labels.get(one);
        String b = labels.get(other);
        String smaller = a.compareTo(b) < 0 ? a : b;
        labels.replaceAll((id, label) -> label.equals(a) || label.equals(b) ? smaller : label);
    }

    private static String name(int i) {
        return String.format(java.util.Locale.ROOT, "%05d", i);
    }

    private void member(String id) {
        line.message(new NodeMessage.Member(id, Optional.empty(), false));
    }

    private void alike(String one, String other, double similarity) {
        line.message(new NodeMessage.Edge(one, other, similarity));
        line.message(new NodeMessage.Edge(other, one, similarity));
    }
}
