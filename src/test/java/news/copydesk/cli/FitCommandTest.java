package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitCommandTest {

    private static final String FORM = "; a labelled folder holds gold/<id>.json and articles/<id>.txt\n";

    @TempDir
    private Path folder;

    @Test
    void fitsWeightsToLabelledPages() throws IOException {
        page("a", "desk.example");
        page("b", "line.example");
        Path weights = folder.resolve("weights.tsv");
        Cli.Ran result = new Cli(folder).run("fit", folder.toString(), "--to", weights.toString(), "--epochs", "2");
        assertThat(result.status()).as(result.err()).isZero();
        List<String> lines = Files.readAllLines(weights);
        assertThat(lines.get(0)).startsWith("# ");
        assertThat(lines.subList(1, lines.size()))
                .isSorted()
                .isNotEmpty()
                .allMatch(line -> line.split("\t").length == 3);
    }

    @Test
    void aFolderWithoutPagesIsAOneLineError() {
        Cli.Ran result = new Cli(folder)
                .run(
                        "fit",
                        folder.toString(),
                        "--to",
                        folder.resolve("weights.tsv").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("copydesk fit: cannot read the pages")
                .hasLineCount(1);
    }

    @Test
    void moreFoldsThanPublishersAreAOneLineError() throws IOException {
        page("a", "desk.example");
        page("b", "line.example");
        Path events = folder.resolve("events.ndjson");
        Cli.Ran result =
                new Cli(folder).run("fit", folder.toString(), "--to", events.toString(), "--cross-validate", "100000");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("the pages are of 2 publishers only").doesNotContain("\tat ");
        assertThat(events).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                  | a 'id' is missing or not a text",
                "null                                                | this is no JSON object",
                "[]                                                  | this is no JSON object",
                "{\"id\": \"a\", \"publisher\": \"x\", \"lines\": 5}         | 'lines' must be a list, if an empty one",
                "{\"id\": \"a\", \"publisher\": \"x\", \"lines\": [{}]}      | a 'label' is missing or not a text",
                "{\"id\": \"a\", \"publisher\": \"x\", \"lines\": [{\"label\": \"dek\"}]} | 'n' must be the number of a line",
            })
    void labelsThatCannotBeReadAreToldWithTheirFile(String json, String fault) throws IOException {
        page("a", "desk.example");
        Path gold = Files.writeString(folder.resolve("gold").resolve("a.json"), json);

        assertThat(fit())
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk fit: cannot read the pages in " + folder + ": " + gold + ": " + fault
                                + "; correct the file or take it out of the folder" + FORM));
    }

    @Test
    void labelsThatAreNoJsonAreToldWithTheirFile() throws IOException {
        page("a", "desk.example");
        Path gold = Files.writeString(folder.resolve("gold").resolve("a.json"), "{\"id\": \"a\", \"lines\": [");

        assertThat(fit().err())
                .startsWith("copydesk fit: cannot read the pages in " + folder + ": " + gold
                        + ":1: this is no JSON, at column ")
                .endsWith("; correct the file or take it out of the folder" + FORM)
                .hasLineCount(1);
    }

    private Cli.Ran fit() {
        return new Cli(folder)
                .run(
                        "fit",
                        folder.toString(),
                        "--to",
                        folder.resolve("weights.tsv").toString());
    }

    private void page(String id, String publisher) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                articles.resolve(id + ".txt"),
                "Bridge reopens after winter\n\nThe bridge over the river was reopened on Monday after a winter of repairs, the city said, and"
                        + " the first cars crossed it at noon.\n");
        Files.writeString(
                gold.resolve(id + ".json"),
                "{\"id\": \"" + id + "\", \"publisher\": \"" + publisher + "\", \"url\": \"https://" + publisher
                        + "/1\", \"lines\": ["
                        + "{\"n\": 1, \"label\": \"headline\"}, {\"n\": 3, \"label\": \"paragraph\"}]}");
    }
}
