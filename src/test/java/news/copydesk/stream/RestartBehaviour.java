package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What the job makes of its work when it is stopped or killed in the middle of it. */
@SuppressWarnings("try") // a line that runs is a resource that nobody calls, or one that is closed on purpose
abstract class RestartBehaviour extends OnCluster {

    @Test
    void stops_and_starts_under_load_without_loss_or_duplicates() throws Exception {
        Set<String> expected = new HashSet<>();
        for (int round = 0; round < 3; round++) {
            try (Line line = running(new TinyDesk())) {
                cluster.send(numbered(round * 400, 400, expected));
                long closing = System.nanoTime();
                line.close();
                assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(15));
                assertThat(line.status().failure()).isEmpty();
                assertThat(members()).isZero();
            }
        }
        assertAccountedForOnce(expected);
    }

    @Test
    void is_killed_under_load_without_loss_or_duplicates() throws Exception {
        new Line(settings, new TinyDesk(), Clock.systemUTC()).close();
        createTopics();
        Set<String> expected = new HashSet<>();
        cluster.send(numbered(0, 2000, expected));
        for (int killed = 1; killed <= 2; killed++) {
            int enough = killed * 500;
            Process process = LineProcess.start(bootstrapServers(), settings.applicationId(), state);
            try {
                assertThat(Cluster.await(() -> written() >= enough)).isTrue();
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
        assertAccountedForOnce(expected);
    }

    private void assertAccountedForOnce(Set<String> expected) throws Exception {
        try (Line line = running(new TinyDesk())) {
            List<String> both =
                    List.of(topics.articles().name(), topics.deadLetters().name());
            cluster.read(both, expected.size());
            line.close();
            List<String> found = cluster.readToEnd(both).stream()
                    .map(record -> record.topic().equals(topics.articles().name())
                            ? key(record)
                            : new String(record.value(), UTF_8)
                                    .lines()
                                    .findFirst()
                                    .orElseThrow())
                    .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(cluster.readToEnd(List.of(topics.captions().name())))
                    .hasSize(expected.size() - expected.size() / 10);
        }
    }

    /** How much stands on the topic of articles, committed or not. */
    private long written() {
        try (Admin admin = cluster.admin()) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            IntStream.range(0, 4)
                    .forEach(
                            i -> latest.put(new TopicPartition(topics.articles().name(), i), OffsetSpec.latest()));
            return admin.listOffsets(latest).all().get().values().stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int members() throws Exception {
        try (Admin admin = cluster.admin()) {
            return admin.describeConsumerGroups(List.of(settings.applicationId()))
                    .describedGroups()
                    .get(settings.applicationId())
                    .get()
                    .members()
                    .size();
        }
    }
}
