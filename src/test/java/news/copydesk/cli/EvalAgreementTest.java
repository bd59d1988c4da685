package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures are those of the shared corpus's scorer, to a tenth of a point. */
class EvalAgreementTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path RECORDED = Path.of("src/test/resources/eval");

    /** The scorer writes NaN where nothing was measured. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    @TempDir
    private Path folder;

    /** Samples of our own in six languages, with faulty events, and what the scorer said of them. */
    @Test
    void withWhatTheScorerOnceSaid() throws IOException {
        JsonNode recorded = json.readTree(Files.readAllBytes(RECORDED.resolve("recorded.json")));
        ScorerNames.assertAgreement(eval(RECORDED, RECORDED.resolve("events.ndjson")), recorded);
    }

    @Test
    void withWhatTheScorerSaysOfTheDevelopmentCorpus() throws IOException, InterruptedException {
        Path corpus = CORPUS.resolve("dev");
        assumeTrue(Files.isDirectory(corpus), "the shared corpus is not beside this checkout");
        assumeTrue(hasPython(), "there is no python3 on the PATH");
        Path events = folder.resolve("events.ndjson");
        Cli.Ran edited = new Cli(folder)
                .withShippedDesk()
                .run("edit", "--format", "ndjson", corpus.resolve("articles").toString());
        Files.writeString(events, edited.out());
        Path rows = folder.resolve("rows.ndjson");
        Path scores = folder.resolve("scores.json");
        python(rows, "events_to_score.py", events.toString());
        python(
                folder.resolve("log"),
                "score.py",
                "--corpus",
                corpus.toString(),
                "--json",
                scores.toString(),
                rows.toString());

        JsonNode theirs = ((tools.jackson.databind.node.ObjectNode) json.readTree(Files.readAllBytes(scores)))
                .without("intervals");

        ScorerNames.assertAgreement(eval(corpus, events), theirs);
        assertThat(json.readTree(new Cli(folder)
                                .withShippedDesk()
                                .run("eval", corpus.toString(), "--json")
                                .out())
                        .get("rows"))
                .as("editing the pages gives the same as their events")
                .isEqualTo(eval(corpus, events));
    }

    private JsonNode eval(Path corpus, Path events) {
        Cli.Ran ran = new Cli(folder)
                .run("eval", corpus.toString(), "--side", "all", "--events", events.toString(), "--json");
        assertThat(ran.err()).isEmpty();
        return json.readTree(ran.out()).get("rows");
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void python(Path out, String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", CORPUS.resolve("tools").resolve(tool).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(tool).isZero();
    }
}
