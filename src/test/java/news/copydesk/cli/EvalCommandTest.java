package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a desk that does as it is told: {@code photo:} opens a caption, the first other line is the headline. */
class EvalCommandTest {

    private static final String TEXT = """
            Bridge opens

            The bridge was opened on Monday.
            Share this with friends
            photo: Soldats en janvier.
            """;

    private static final String GOLD = """
            {"id": "bridge", "publisher": "courier", "language": "en", "headline": "Bridge opens", "crossrefs": [],
             "captions": [{"text": "Soldats en janvier.", "credit": "AFP", "lines": [5]}],
             "lines": [{"n": 1, "text": "Bridge opens", "label": "headline"},
                       {"n": 3, "text": "The bridge was opened on Monday.", "label": "paragraph"},
                       {"n": 4, "text": "Share this with \\u001b[31mfriends", "label": "other"},
                       {"n": 5, "text": "photo: Soldats en janvier.", "label": "caption"}]}
            """;

    @TempDir
    private Path folder;

    private Cli cli;

    @BeforeEach
    void onePage() throws IOException {
        write("articles/bridge.txt", TEXT);
        write("gold/bridge.json", GOLD);
        write("split.json", "{\"dev\": [\"bridge\"]}");
        cli = new Cli(folder);
    }

    @Test
    void figuresIntervalsWorstArticlesAndConfusion() {
        Cli.Ran ran = cli.run("eval", folder.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .anyMatch(line -> line.matches("lang +n +headl +near +cap P +R +F1 +cred .* dek +lang"))
                .anyMatch(line -> line.matches("all +1 +100\\.0 +100\\.0 +100\\.0 +100\\.0 +100\\.0 +0\\.0 .*"))
                .contains("All: 1 article of 1 publisher, 0 without output; 95 % intervals by drawing publishers")
                .anyMatch(line -> line.matches("paragraphs, precision +50\\.0 +50\\.0 +50\\.0 +1"))
                .anyMatch(line -> line.startsWith("bridge  1."))
                .anyMatch(line ->
                        line.startsWith("    credit wrong on 1 of 1; paragraphs, F1 66.7 (missed 0 of 1, 1 wrong)"))
                .anyMatch(line -> line.matches("truth +headl +capt +para"))
                .anyMatch(line -> line.matches("other +· +· +1"));
    }

    @Test
    void linesOfAKind() {
        Cli.Ran ran = cli.run("eval", folder.toString(), "--lines", "paragraph");

        assertThat(ran.out()).isEqualTo("""
                other taken for paragraph  1
                  bridge:4  90 %  Share this with friends

                """);
        assertThat(cli.run("eval", folder.toString(), "--lines", "caption").out())
                .isEqualTo("No line is missed or mistaken.\n");
        assertThat(cli.run("eval", folder.toString(), "--lines", "other", "--json")
                        .out())
                .startsWith("{\"id\":\"bridge\",\"line\":4,\"truth\":\"other\",\"decision\":\"paragraph\",")
                .hasLineCount(1);
    }

    @Test
    void whatAChangeDoes() throws IOException {
        Path before = write(
                "before.json", cli.run("eval", folder.toString(), "--json").out());
        assertThat(cli.run("eval", folder.toString(), "--baseline", before.toString())
                        .out())
                .contains("Since the baseline\nNo figure has changed.\n");

        write("articles/bridge.txt", TEXT.replace("Share this", "share: this"));

        assertThat(cli.run("eval", folder.toString(), "--baseline", before.toString())
                        .out()
                        .lines())
                .anyMatch(line -> line.matches("paragraphs, precision +all +50\\.0 +100\\.0 +\\+50\\.0"))
                .anyMatch(line -> line.matches("paragraphs, precision +en +50\\.0 +100\\.0 +\\+50\\.0"))
                .contains("Articles read better: 1, worse: 0");
        assertThat(cli.run("eval", folder.toString(), "--json", "--baseline", before.toString())
                        .out())
                .contains("\"changes\"");
    }

    @Test
    void eventsInsteadOfPages() throws IOException {
        String written = cli.run(
                        "edit", "--format", "ndjson", folder.resolve("articles").toString())
                .out();
        Path events = write("events.ndjson", written);
        Files.delete(folder.resolve("articles/bridge.txt"));

        assertThat(cli.run("eval", folder.toString(), "--events", events.toString())
                        .status())
                .isZero();

        write("events.ndjson", written.replace("bridge.txt", "tunnel.txt"));
        assertThat(cli.run("eval", folder.toString(), "--events", events.toString())
                        .err())
                .contains("has no event of a page in")
                .hasLineCount(1);
    }

    @Test
    void aPageThatTheDeskRejectsHasNoOutput() throws IOException {
        write("articles/bridge.txt", "nothing");
        assertThat(cli.run("eval", folder.toString()).out())
                .contains("1 without output")
                .contains("    the desk made no article of it");
    }

    @Test
    void aBadFolderIsAOneLineErrorWithARemedy() throws IOException {
        Cli.Ran ran = cli.run("eval", folder.resolve("gold").toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("copydesk eval: ")
                .contains("; a labelled folder holds")
                .hasLineCount(1);

        Files.delete(folder.resolve("articles/bridge.txt"));
        assertThat(cli.run("eval", folder.toString()).err())
                .contains("bridge.txt is not there;")
                .hasLineCount(1);

        Path file = write("some.json", "[]");
        assertThat(cli.run("eval", folder.toString(), "--baseline", file.toString())
                        .err())
                .contains("is no evaluation; write one with copydesk eval --json")
                .hasLineCount(1);
        write("events.ndjson", "null\n");
        assertThat(cli.run(
                                "eval",
                                folder.toString(),
                                "--events",
                                folder.resolve("events.ndjson").toString())
                        .err())
                .contains("line 1 is no article event; write the events with copydesk edit --format ndjson")
                .hasLineCount(1);
        assertThat(cli.run("eval", folder.toString(), "--worst", "-1").status()).isEqualTo(2);
        assertThat(cli.run("eval", folder.toString(), "--lines", "dek", "--baseline", file.toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void aTerminalGetsColoursAndTextThatFits() {
        String out = cli.onTerminal().run("eval", folder.toString()).out();
        assertThat(out).contains("\u001b[1mall");
        String plain = out.replaceAll("\u001b\\[[0-9;]*m", "");
        assertThat(plain.lines().limit(9)).allMatch(line -> line.length() <= 80);
        assertThat(plain.lines().filter(line -> line.startsWith("lang"))).hasSizeGreaterThan(1);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
