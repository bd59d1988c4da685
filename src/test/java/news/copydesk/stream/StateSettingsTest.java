package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateSettingsTest {

    private final LineSettings settings = LineSettings.of("localhost:9092");

    @Test
    void state_is_bounded_copied_and_in_topics_that_take_every_message() {
        assertThat(settings.toProperties())
                .containsEntry("rocksdb.config.setter", BoundedRocksDb.class.getName())
                .containsEntry("copydesk.state.memory", String.valueOf(96 << 20))
                .containsEntry("num.standby.replicas", "1")
                .containsEntry("topic.max.message.bytes", "8388608");
        assertThat(settings.withState(StateSettings.STANDARD.withStandbyReplicas(2))
                        .toProperties())
                .containsEntry("num.standby.replicas", "2");
    }

    @Test
    void internal_topics_have_as_many_copies_as_the_others() {
        assertThat(settings.withTopics(Topics.standard().withReplication(3)).toProperties())
                .containsEntry("replication.factor", "3")
                .containsEntry("topic.min.insync.replicas", "2");
    }

    @Test
    void the_streams_protocol_has_its_standbys_on_the_broker() {
        assertThat(settings.withKafka(Map.of("group.protocol", "streams")).toProperties())
                .doesNotContainKey("num.standby.replicas");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        StateSettings standard = StateSettings.STANDARD;

        assertThatThrownBy(() -> standard.withRetention(Duration.ZERO)).hasMessageContaining("longer than nothing");
        assertThatThrownBy(() -> standard.withWithdrawalGrace(Duration.ofDays(366)))
                .hasMessageContaining("from 0 to the retention");
        assertThatThrownBy(() -> standard.withStandbyReplicas(-1)).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> new StateSettings(Duration.ofDays(1), Duration.ZERO, 0, 1024))
                .hasMessageContaining("at least 16 MiB");
    }
}
