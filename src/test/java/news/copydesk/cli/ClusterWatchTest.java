package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.copydesk.cli.kafka.Clients;
import org.junit.jupiter.api.Test;

class ClusterWatchTest {

    private static final Instant START = Instant.parse("2026-11-24T10:30:00Z");
    private static final String GONE = "no Kafka answers at kafka-1:9092 any more; waiting until it is back";

    private final List<String> said = new ArrayList<>();
    private boolean there = true;
    private int asked;

    private final ClusterWatch watch = new ClusterWatch(this::requireCluster, "kafka-1:9092", said::add);

    @Test
    void a_topic_that_is_quiet_is_asked_for_every_half_minute_and_nothing_is_said() {
        quiet(0, 95);

        assertThat(asked).isEqualTo(3);
        assertThat(said).isEmpty();
    }

    @Test
    void a_cluster_that_is_gone_is_told_once_and_that_it_is_back_too() {
        there = false;
        quiet(0, 29);
        assertThat(said).isEmpty();
        quiet(30, 200);
        assertThat(said).containsExactly(GONE);

        there = true;
        quiet(201, 240);
        assertThat(said).containsExactly(GONE, "Kafka answers again");
    }

    @Test
    void what_it_sends_tells_that_it_is_back() {
        there = false;
        quiet(0, 31);
        watch.look(START.plusSeconds(32), true);
        watch.look(START.plusSeconds(33), true);

        assertThat(asked).isEqualTo(1);
        assertThat(said).containsExactly(GONE, "Kafka answers again");
    }

    private void quiet(int from, int to) {
        for (int second = from; second <= to; second++) {
            watch.look(START.plusSeconds(second), false);
        }
    }

    private void requireCluster() {
        asked++;
        if (!there) {
            // No client is needed to be told that there is none at such an address.
            new Clients(Map.of("bootstrap.servers", "nonsense")).reader(java.util.Optional.empty());
        }
    }
}
