package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevIT {

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @TempDir
    Path temporary;

    @Test
    void itStaysUpEndsInOrderAndKeepsItsData() throws Exception {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        // The sample itself has been fed already: unchanged, it would publish nothing.
        Path article = Files.writeString(
                other.resolve("swing-bridge.txt"),
                Files.readString(Path.of("src/main/resources/news/copydesk/samples/en-swing-bridge.txt"))
                        .replace("Swing bridge turns again", "Swing bridge stops again"));

        Process dev = start();
        try (BufferedReader out = dev.inputReader(StandardCharsets.UTF_8)) {
            readTo("Ctrl-C ends it", out, first);
            Cli.Ran fed = new Cli(folder).run("feed", "-b", servers(first), article.toString());
            assertThat(fed.out()).startsWith("1 fed to news.raw");
            readTo("Article", out, first);
            assertThat(get(first, "/articles/nowhere/references")).isEqualTo("There is no article nowhere\n");
            stop(dev);
        } finally {
            dev.destroyForcibly();
        }
        Process again = start();
        try (BufferedReader out = again.inputReader(StandardCharsets.UTF_8)) {
            readTo("Ctrl-C ends it", out, second);
            stop(again);
        } finally {
            again.destroyForcibly();
        }

        assertThat(first)
                .contains("Starting Kafka and the job, with their data in " + folder + " …")
                .anyMatch(line -> line.contains("and 3 dead letters out in"))
                .anyMatch(line -> line.startsWith("news.captions ") || line.startsWith("news.references "));
        assertThat(temporary).as("what the libraries copied there").isEmptyDirectory();
        // What is there already is not fed again.
        assertThat(second).noneMatch(line -> line.contains("dead letters out in"));
    }

    @Test
    void itEndsInOrderWhileItIsStillStarting() throws Exception {
        Path output = other.resolve("output");
        String[] words = {"dev", "--port", "0", "--data", folder.toString(), "--set", "http.port=0"};
        Process dev = ProgramProcess.start(output, words);
        String first = "Starting Kafka and the job, with their data in " + folder + " …\n";
        try {
            while (dev.isAlive() && !Files.readString(output).equals(first)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(800);
            stop(dev);

            assertThat(Files.readString(output)).isEqualTo(first);
        } finally {
            dev.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        return ProgramProcess.start(
                Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                "dev",
                "--port",
                "0",
                "--data",
                folder.toString(),
                "--set",
                "http.port=0");
    }

    private static void stop(Process dev) throws InterruptedException {
        dev.destroy();
        assertThat(dev.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(dev.exitValue()).isZero();
    }

    private static String servers(List<String> printed) {
        String line = printed.stream()
                .filter(candidate -> candidate.startsWith("Kafka is at "))
                .findFirst()
                .orElseThrow();
        return line.substring("Kafka is at ".length(), line.indexOf(','));
    }

    private static String get(List<String> printed, String path) throws IOException, InterruptedException {
        String line = printed.stream()
                .filter(candidate -> candidate.startsWith("Kafka is at "))
                .findFirst()
                .orElseThrow();
        String web = line.substring(line.indexOf("http://"), line.indexOf(". Try"));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(web + path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void readTo(String text, BufferedReader out, List<String> printed) throws IOException {
        String line;
        while ((line = out.readLine()) != null) {
            printed.add(line);
            if (line.contains(text)) {
                return;
            }
        }
        throw new AssertionError("It ended without '" + text + "': " + printed);
    }
}
