package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoIT {

    /** What a shell is told of a process that a signal has ended. */
    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path home;

    @Test
    void allSamplesComeOut() {
        Cli.Ran ran = new Cli(home).withShippedDesk().run("demo", "--all");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "\nnews.articles  ",
                        "\nnews.captions  ",
                        "\nnews.references  ",
                        "\nnews.dead-letters  3 dead letters\n")
                .contains("Swing bridge turns again after eleven years of repairs")
                .contains("credit Tom Adeyemi / Reuters · 2024-03-14 · en")
                .contains("Lire aussi: Ces halles que les villes ne savent plus remplir\n      after paragraph 2")
                .contains("empty (normalise): an-empty-page.txt")
                .containsPattern("\n\\d+ raw records in, \\d+ articles, .* and 3 dead letters out in \\d+\\.\\d s\n$");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 700, 1_500, 2_500})
    void itLeavesNothingBehindIfItIsStopped(int millis) throws Exception {
        Path output = home.resolve("output");
        Path temporary = Files.createDirectory(home.resolve("tmp"));
        Process demo = ProgramProcess.start(
                output,
                List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary),
                "news.copydesk.cli.Main",
                "demo");
        try {
            while (demo.isAlive() && entries(temporary).isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            demo.destroy();

            assertThat(demo.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(demo.exitValue()).isEqualTo(TERMINATED);
            assertThat(Files.readString(output)).isEqualTo("Starting Kafka and the job …\n");
            assertThat(entries(temporary)).isEmpty();
        } finally {
            demo.destroyForcibly();
        }
    }

    private static List<Path> entries(Path temporary) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            // Java's own, which goes a moment after the process.
            return all.filter(path -> !path.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    @Test
    void whatDoesNotComeOutIsMissedInTheExitStatus() {
        Cli.Ran ran = new Cli(home)
                .withDesk(raw -> {
                    throw new IllegalStateException("on strike");
                })
                .run("demo");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("copydesk: missing: article of en-swing-bridge.txt");
        assertThat(ran.out()).contains("internal-error");
    }
}
