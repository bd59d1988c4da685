package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as a process of its own, started and stopped as an orchestrator does. */
class RunIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void itTellsHowItIsAndStopsInOrderWhenAsked() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start()) {
            Process job = ProgramProcess.start(
                    Map.of("COPYDESK_KAFKA_CLIENT_ID", "x", "COPYDESK_KAFKA_SASL_JAAS_CONFIG", "hunter2"),
                    "run",
                    "-b",
                    kafka.bootstrapServers(),
                    "--set",
                    "http.port=0",
                    "--set",
                    "state.directory=" + folder);
            try (BufferedReader err = job.errorReader(StandardCharsets.UTF_8)) {
                List<String> printed = new ArrayList<>();
                String url = ProgramProcess.address(err, printed);
                await(url + "/ready", answer -> answer.statusCode() == 200);

                assertThat(printed)
                        .anyMatch(row -> row.contains(kafka.bootstrapServers()) && row.endsWith("--bootstrap-servers"))
                        .anyMatch(row -> row.contains("kafka.sasl.jaas.config") && row.contains("********"))
                        .noneMatch(row -> row.contains("hunter2"));
                assertThat(get(url + "/live"))
                        .extracting(HttpResponse::statusCode)
                        .isEqualTo(200);
                // Tasks on their way from one thread to the other are for a moment with neither.
                await(url + "/status", answer -> tasks(answer.body()) == 16);
                String metrics = get(url + "/metrics").body();
                assertThat(metrics).contains("kafka_stream_", "jvm_memory_used_bytes", "application=\"copydesk\"");
                // What a thread adds is bounded; what a partition would add is not.
                assertThat(metrics.lines().filter(line -> !line.startsWith("#")).count())
                        .isLessThan(700);
                assertThat(metrics).doesNotContain("partition=\"");

                // The process itself would close what it has printed.
                job.toHandle().destroy();

                assertThat(job.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(job.exitValue()).isZero();
                assertThat(err.lines().toList()).last().isEqualTo("stopped, as asked");
            } finally {
                job.destroyForcibly();
            }
        }
    }

    @Test
    void toldToStopWhileItStartsItEndsInOrderToo() throws Exception {
        Process job = ProgramProcess.start(
                Map.of(), "run", "-b", "localhost:1", "--set", "http.port=0", "--set", "state.directory=" + folder);
        try (BufferedReader err = job.errorReader(StandardCharsets.UTF_8)) {
            assertThat(err.readLine()).startsWith("setting");

            // The process itself would close what it has printed.
            job.toHandle().destroy();

            assertThat(err.lines().toList()).last().isEqualTo("stopped, as asked");
            assertThat(job.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(job.exitValue()).isZero();
        } finally {
            job.destroyForcibly();
        }
    }

    @Test
    void withoutAClusterItFailsWithTheCause() throws Exception {
        Process job = ProgramProcess.start(
                Map.of(), "run", "-b", "localhost:1", "--set", "http.port=0", "--set", "state.directory=" + folder);
        try {
            assertThat(job.waitFor(90, TimeUnit.SECONDS)).isTrue();
            assertThat(job.exitValue()).isEqualTo(1);
            List<String> printed =
                    job.errorReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(printed.get(printed.size() - 1))
                    .startsWith("copydesk run: ")
                    .contains("bootstrap.servers");
        } finally {
            job.destroyForcibly();
        }
    }

    @Test
    void whatIsPipedInIsEditedAndUtf8WhateverTheLocale() throws Exception {
        Process edit = ProgramProcess.start(Map.of("LC_ALL", "C"), "edit", "--format", "ndjson", "-");
        try (OutputStream in = edit.getOutputStream()) {
            in.write(Files.readAllBytes(Path.of("src/main/resources/news/copydesk/samples/fr-marche-couvert.txt")));
        }
        String out = edit.inputReader(StandardCharsets.UTF_8).readLine();

        assertThat(edit.waitFor()).isZero();
        assertThat(out).contains("À Saint-Brévin, le marché couvert rouvre ses portes sans ses marchands");
    }

    /** Tasks of all threads. */
    private static int tasks(String status) {
        return Json.mapper()
                .readTree(status)
                .get("threads")
                .valueStream()
                .mapToInt(thread -> thread.get("tasks").size())
                .sum();
    }

    private void await(String url, Predicate<HttpResponse<String>> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(get(url))) {
            assertThat(System.nanoTime()).as("%s answers so in time", url).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
