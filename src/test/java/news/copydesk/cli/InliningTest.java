package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.copydesk.bench.DeskBenchmark;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Fork;
import picocli.CommandLine;

/** What is measured is what runs: the image, the bench's job and the benchmark have the launcher's options for the compiler. */
class InliningTest {

    @Test
    void allThatRunForLongInlineAlike() throws IOException {
        List<String> launcher = inlining(Files.readString(Path.of("copydesk")));

        assertThat(launcher).hasSize(2);
        assertThat(inlining(Files.readString(Path.of("docker", "bin", "copydesk"))))
                .as("the image")
                .isEqualTo(launcher);
        assertThat(inlining(new CommandLine(new BenchOptions())
                        .getCommandSpec()
                        .findOption("--java-options")
                        .defaultValue()))
                .as("the job of the bench")
                .isEqualTo(launcher);
        assertThat(inlining(String.join(
                        " ", DeskBenchmark.class.getAnnotation(Fork.class).jvmArgsAppend())))
                .as("the benchmark")
                .isEqualTo(launcher);
    }

    private static List<String> inlining(String text) {
        return Stream.of(text.split("[\\s'\"]+"))
                .filter(word -> word.startsWith("-XX:") && word.contains("Inline"))
                .toList();
    }
}
