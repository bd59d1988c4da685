package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import news.copydesk.dev.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A topic of events is deleted under a job that runs, on a cluster that makes none by itself. */
@SuppressWarnings("try") // a line that runs is a resource that nobody calls
class GoneTopicIT extends OnCluster {

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(Optional.empty(), 0, IMPATIENT_BROKER);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Override
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Test
    void the_job_ends_and_names_it_and_makes_it_when_it_is_started_again() throws Exception {
        try (Line line = new Line(settings, new TinyDesk(), Clock.systemUTC())) {
            CompletableFuture<Void> life = CompletableFuture.runAsync(line::run);
            line.awaitRunning(Duration.ofSeconds(60));
            cluster.send(List.of(raw("a", "One\nText".getBytes(UTF_8))));
            cluster.read(List.of(topics.articles().name()), 1);
            try (Admin admin = cluster.admin()) {
                admin.deleteTopics(List.of(topics.articles().name())).all().get();
            }
            cluster.send(List.of(raw("b", "Two\nText".getBytes(UTF_8))));

            assertThatThrownBy(() -> life.get(180, TimeUnit.SECONDS))
                    .rootCause()
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining(topics.articles().name());
            assertThat(line.status().ready()).isFalse();
            assertThat(line.status().live()).isFalse();
        }
        try (Line line = running(new TinyDesk())) {
            assertThat(cluster.read(List.of(topics.articles().name()), 1)).hasSize(1);
        }
    }
}
