package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import news.copydesk.dev.EmbeddedKafka;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster that goes while the job looks at its topics. */
class LostAtStartIT {

    @TempDir
    Path folder;

    @Test
    void the_job_waits_until_it_is_back() throws Exception {
        try (CutWire wire = new CutWire();
                EmbeddedKafka kafka = EmbeddedKafka.start(
                        Optional.empty(), 0, Map.of("advertised.listeners", "PLAINTEXT://localhost:" + wire.port()))) {
            wire.leadTo(kafka.port());
            LineSettings settings = LineSettings.of("localhost:" + wire.port())
                    .withTopics(Topics.standard().withReplication(1))
                    .withKafka(Map.of(
                            "state.dir",
                            folder.toString(),
                            "admin.default.api.timeout.ms",
                            "2000",
                            "admin.request.timeout.ms",
                            "1000"));
            try (Line line = new Line(settings, new TinyDesk(), Clock.systemUTC())) {
                CompletableFuture<Void> start = CompletableFuture.runAsync(line::start);
                assertThat(wire.cut().await(60, TimeUnit.SECONDS)).isTrue();
                TimeUnit.SECONDS.sleep(6);
                assertThat(start).isNotDone();

                wire.mend();

                assertThat(start).succeedsWithin(60, TimeUnit.SECONDS);
                line.awaitRunning(Cluster.DEADLINE);
            }
        }
    }
}
