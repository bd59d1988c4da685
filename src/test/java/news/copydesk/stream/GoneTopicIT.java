package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import news.copydesk.dev.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic of events is deleted under a job that runs, on a cluster that makes none by itself. */
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
    void the_job_ends_and_names_it_and_makes_it_when_it_is_started_again(@TempDir Path folder) throws Exception {
        Path said = folder.resolve("said");
        createTopics();
        Process job = start(said);
        cluster.send(List.of(raw("a", "One\nText".getBytes(UTF_8))));
        cluster.read(List.of(topics.articles().name()), 1);
        try (Admin admin = cluster.admin()) {
            admin.deleteTopics(List.of(topics.articles().name())).all().get();
        }
        cluster.send(List.of(raw("b", "Two\nText".getBytes(UTF_8))));

        assertThat(job.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(job.exitValue()).isEqualTo(1);
        assertThat(Files.readString(said))
                .contains("The job stopped: Topic " + topics.articles().name() + " is missing. ");

        Process again = start(said);
        try {
            assertThat(Cluster.await(this::isThere)).isTrue();
            assertThat(cluster.read(List.of(topics.articles().name()), 1)).hasSize(1);
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    private boolean isThere() {
        try (Admin admin = cluster.admin()) {
            return admin.listTopics().names().get().contains(topics.articles().name());
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Process start(Path said) throws IOException {
        return LineProcess.start(
                bootstrapServers(), settings.applicationId(), state, ProcessBuilder.Redirect.appendTo(said.toFile()));
    }
}
