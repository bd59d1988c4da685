package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.copydesk.stream.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EditCommandTest {

    private static final String ARTICLE = """
            Bridge opens

            The bridge was opened on Monday.
            photo: Soldats en janvier.
            see: The old bridge
            Thousands came.
            share: Share this
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void newConsole() {
        cli = new Cli(folder);
    }

    @Test
    void oneFileGivesOneJsonObject() throws IOException {
        Path file = write("bridge.txt", ARTICLE);

        Cli.Ran ran = cli.run("edit", "--format", "json", file.toString());

        JsonNode event = Json.mapper().readTree(ran.out());
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(event.get("headline").asString()).isEqualTo("Bridge opens");
        assertThat(event.get("provenance").get("input").asString()).isEqualTo("bridge.txt");
        assertThat(ran.out()).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void aFolderGivesAListSortedByNameWithoutHiddenFiles() throws IOException {
        write("b.txt", "Second");
        write("a/c.txt", "First");
        write(".hidden", "Not this");

        Cli.Ran ran = cli.run("edit", "--format", "json", folder.toString());

        assertThat(headlines(Json.mapper().readTree(ran.out()))).containsExactly("First", "Second");
        assertThat(ran.out()).contains("\"input\" : \"a/c.txt\"");
    }

    @Test
    void anEmptyFolderGivesAnEmptyListAndIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve(".hidden"), "Nobody reads this");
        String nothing = ": there is no file to read in " + empty + "; hidden ones are passed over\n";

        assertThat(cli.run("edit", "--format=json", empty.toString()))
                .isEqualTo(new Cli.Ran(0, "[]\n", "copydesk edit" + nothing));
        assertThat(cli.run("explain", empty.toString())).isEqualTo(new Cli.Ran(0, "", "copydesk explain" + nothing));
        assertThat(cli.run("feed", empty.toString())).isEqualTo(new Cli.Ran(0, "", "copydesk feed" + nothing));
    }

    @Test
    void ndjsonIsOneEventALine() throws IOException {
        Path one = write("one.txt", "One");
        Path two = write("two.txt", "Two");

        Cli.Ran ran = cli.run("edit", "--format", "NDJSON", one.toString(), two.toString());

        assertThat(ran.out()
                        .lines()
                        .map(line ->
                                Json.mapper().readTree(line).get("headline").asString()))
                .containsExactly("One", "Two");
    }

    @Test
    void standardInputWithHints() {
        Cli.Ran ran = cli.typing("Bonjour\n")
                .run(
                        "edit",
                        "--format",
                        "ndjson",
                        "--url",
                        "https://example.org/1",
                        "--source",
                        "ex",
                        "--language",
                        "fr",
                        "-");

        assertThat(ran.out())
                .contains("\"url\":\"https://example.org/1\"")
                .contains("\"declared\":\"fr\"")
                .contains("\"input\":\"standard input\"");
    }

    @Test
    void textIsForReading() throws IOException {
        Path file = write("bridge.txt", ARTICLE);

        assertThat(cli.run("edit", file.toString()).out()).isEqualTo("""
                        Bridge opens
                        en 97 %% · new · id %s · bridge.txt
                          Body         2 paragraphs, 2 sentences, 14 words, 1 min 15 s to read
                          Countries    Iraq 2
                          Caption      Soldats en janvier.
                                       credit Reuters · 2019-01 · fr · off topic
                          Reference    Read also: The old bridge
                                       after paragraph 1
                          Residue      1 share

                        The bridge was opened on Monday.

                        Thousands came.
                        """.formatted("a"
                + Integer.toHexString(String.join("\n", ARTICLE.split("\n")).hashCode())));
    }

    @Test
    void aRejectedTextIsNamedAndTheOthersAreEdited() throws IOException {
        write("a.txt", "nothing");
        write("b.txt", "boom");
        write("c.txt", "");
        write("d.txt", "Fine");

        Cli.Ran ran = cli.run("edit", "--format", "ndjson", folder.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err().lines())
                .containsExactly(
                        "copydesk edit: a.txt: no-text (segment): Nothing in it is prose: send an article",
                        "copydesk edit: b.txt: internal-error (edit): a fault of the program:"
                                + " java.lang.IllegalStateException: out of ink",
                        "copydesk edit: c.txt: empty (intake): The record has no value: send the article's text as the value");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreEdited() throws IOException {
        Path file = write("d.txt", "Fine");

        Cli.Ran ran = cli.run("edit", "--format", "ndjson", "/no/such.txt", file.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err()).isEqualTo("copydesk edit: /no/such.txt: there is no such file or folder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "explain", "feed", "normalise"})
    void anEmptyNameIsNotTheFolderOneIsIn(String command) {
        assertThat(cli.run(command, ""))
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk " + command
                                + ": a name is empty; name a file or a folder, or `.` for the one you are in\n"));
    }

    @Test
    void aNameWithAnAtSignIsAFileOfThatNameAndNotOneOfArguments() throws IOException {
        String file = write("dam.txt", "--format json").toString();

        assertThat(cli.run("edit", "@" + file))
                .isEqualTo(new Cli.Ran(1, "", "copydesk edit: @" + file + ": there is no such file or folder\n"));
    }

    @Test
    void aFileThatIsTooLargeForAnArticleIsNamedWithoutBeingRead() throws IOException {
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        Path file = write("d.txt", "Fine");

        Cli.Ran ran = cli.run("edit", "--format", "ndjson", huge.toString(), file.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(ran.err())
                .isEqualTo(
                        "copydesk edit: huge.txt: is over 64 MiB, too much for one article; put each in a file of its"
                                + " own\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "explain", "feed"})
    void anAddressForSeveralArticlesIsWrongUse(String command) {
        Cli.Ran ran = cli.run(command, "--url", "https://example.org/1", folder.toString());

        assertThat(ran)
                .isEqualTo(new Cli.Ran(
                        2,
                        "",
                        "copydesk " + command + ": --url is the address of one article, but several are named;"
                                + " see copydesk " + command + " --help\n"));
    }

    @Test
    void explainGivesEachLineItsRoleAndEvidence() throws IOException {
        Path file = write("bridge.txt", ARTICLE);

        assertThat(cli.run("explain", file.toString()).out()).isEqualTo("""
                        bridge.txt
                        language en 97 %, ltr, charset UTF-8
                          lines  role               sure  text
                              1  headline           90 %  Bridge opens
                                                          · as-told
                              3  paragraph          90 %  The bridge was opened on Monday.
                                                          · as-told
                              4  caption            90 %  photo: Soldats en janvier.
                                                          · as-told
                              5  crossReference     90 %  see: The old bridge
                                                          · as-told
                              6  paragraph          90 %  Thousands came.
                                                          · as-told
                              7  residue share      99 %  share: Share this
                                                          · rules/en.yaml#share
                        """);
    }

    @Test
    void coloursAreForTerminalsOfThoseWhoWantThem() throws IOException {
        String file = write("bridge.txt", ARTICLE).toString();

        assertThat(cli.run("explain", file).out()).doesNotContain("\u001b");
        assertThat(cli.onTerminal().run("explain", file).out()).contains("\u001b[1;32mBridge opens\u001b[0m");
        assertThat(cli.with("NO_COLOR", "1").run("explain", file).out()).doesNotContain("\u001b");
    }

    @Test
    void anArticleCannotSteerTheTerminal() throws IOException {
        String file = write("evil\u001b.txt", "Head\u001b]0;owned\u0007line\u001b[2J\n\nText\u009b31m.")
                .toString();

        assertThat(cli.run("edit", file).out())
                .contains("Headline\n", "Text.")
                .doesNotContain("\u001b", "\u0007", "\u009b");
        assertThat(cli.run("explain", file).out()).contains("Headline").doesNotContain("\u001b", "\u0007", "\u009b");
    }

    private static List<String> headlines(JsonNode list) {
        return list.valueStream().map(event -> event.get("headline").asString()).toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
