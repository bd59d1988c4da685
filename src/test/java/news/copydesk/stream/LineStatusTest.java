package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStatusTest {

    @ParameterizedTest
    @CsvSource({
        "CREATED,          false, true,  false",
        "REBALANCING,      false, true,  false",
        "RUNNING,          true,  true,  true",
        "REBALANCING,      true,  true,  true",
        "PENDING_SHUTDOWN, true,  true,  false",
        "NOT_RUNNING,      true,  false, false",
        "PENDING_ERROR,    true,  false, false",
        "ERROR,            false, false, false",
    })
    void is_live_until_only_a_restart_helps_and_ready_once_it_has_run(
            State state, boolean hasRun, boolean live, boolean ready) {
        LineStatus status = status(state, hasRun, Optional.empty());

        assertThat(status.live()).isEqualTo(live);
        assertThat(status.ready()).isEqualTo(ready);
    }

    @Test
    void is_neither_once_a_thread_has_failed() {
        LineStatus status = status(State.RUNNING, true, Optional.of(new IllegalStateException()));

        assertThat(status.live()).isFalse();
        assertThat(status.ready()).isFalse();
    }

    @Test
    void is_not_ready_while_a_thread_waits_for_the_cluster_for_more_than_a_minute() {
        assertThat(status(Duration.ofSeconds(59)).ready()).isTrue();
        assertThat(status(Duration.ofSeconds(60)).ready()).isFalse();
        assertThat(status(Duration.ofSeconds(60)).live()).isTrue();
    }

    @Test
    void says_how_much_is_left_to_restore() {
        Restorations restorations = new Restorations();
        TopicPartition zero = new TopicPartition("changelog", 0);
        TopicPartition one = new TopicPartition("changelog", 1);

        restorations.onRestoreStart(zero, "headlines", 100, 1100);
        restorations.onRestoreStart(one, "headlines", 0, 50);
        restorations.onBatchRestored(zero, "headlines", 400, 300);
        assertThat(restorations.remaining()).isEqualTo(Map.of("headlines", 750L));

        restorations.onRestoreEnd(zero, "headlines", 1000);
        restorations.onRestoreSuspended(one, "headlines", 10);
        assertThat(restorations.remaining()).isEmpty();
    }

    @Test
    void tells_in_one_line_where_a_job_that_does_not_run_has_come_to() {
        LineStatus status = new LineStatus(
                State.REBALANCING,
                Instant.EPOCH,
                false,
                List.of(
                        new LineStatus.StreamThread("one", "PARTITIONS_ASSIGNED", Map.of("0_1", List.of("news.raw-1"))),
                        new LineStatus.StreamThread("two", "STARTING", Map.of())),
                OptionalLong.empty(),
                Duration.ofSeconds(61),
                Map.of("seen", 12L, "headlines", 750L),
                Optional.of(new IllegalStateException("no room")));

        assertThat(status.inOneLine())
                .startsWith("REBALANCING since 1970-01-01T00:00:00Z: IllegalStateException: no room")
                .endsWith("; one PARTITIONS_ASSIGNED [0_1]; two STARTING []; a thread has waited 61 s for the cluster;"
                        + " 750 records to restore in headlines; 12 records to restore in seen");
    }

    private static LineStatus status(State state, boolean hasRun, Optional<Throwable> failure) {
        return status(state, hasRun, Duration.ZERO, failure);
    }

    private static LineStatus status(Duration stall) {
        return status(State.RUNNING, true, stall, Optional.empty());
    }

    private static LineStatus status(State state, boolean hasRun, Duration stall, Optional<Throwable> failure) {
        return new LineStatus(state, Instant.EPOCH, hasRun, List.of(), OptionalLong.empty(), stall, Map.of(), failure);
    }
}
