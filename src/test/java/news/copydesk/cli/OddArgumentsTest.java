package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names and numbers that nobody means")
class OddArgumentsTest {

    private static final String EMPTY = "the name is empty; name a file or a folder, or '.' for the folder you are in";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "dev --data,                          option '--data'",
        "demo --config,                       option '--config'",
        "bench --corpus,                      option '--corpus'",
        "fit pages --to,                      option '--to'",
        "fit pages --to weights.tsv --silver, option '--silver'",
        "eval pages --events,                 option '--events'",
        "eval pages --baseline,               option '--baseline'",
        "eval,                                positional parameter at index 0 (DIR)",
    })
    void anEmptyNameIsRefused(String command, String where) {
        String[] words = (command + " ").split(" ", -1);

        assertThat(new Cli(folder).run(words))
                .isEqualTo(new Cli.Ran(
                        2,
                        "",
                        "copydesk " + words[0] + ": Invalid value for " + where + ": " + EMPTY + "; see copydesk "
                                + words[0] + " --help\n"));
    }

    /** A shell does not put it in the place of ~ behind an equals sign. */
    @Test
    void aTildeIsTheHomeOfWhoeverAsks() {
        String home = System.getProperty("user.home");

        assertThat(new Cli(folder).run("eval", "~/no-such-folder").err())
                .startsWith("copydesk eval: " + home + "/no-such-folder has no folder gold in it");
        assertThat(new Cli(folder).run("eval", "~").err()).startsWith("copydesk eval: " + home + " has no folder gold");
        assertThat(new Cli(folder)
                        .run("edit", "--set=rules=~/no-such-folder", "-")
                        .err())
                .contains("there is no folder " + home + "/no-such-folder");
    }

    @Test
    void aTildeIsTheHomeForArticlesAndInTheEnvironmentToo() {
        String home = System.getProperty("user.home");

        assertThat(new Cli(folder).run("edit", "~/no-such-file").err())
                .isEqualTo("copydesk edit: " + home + "/no-such-file: there is no such file or folder\n");
        assertThat(new Cli(folder)
                        .with("COPYDESK_CONFIG", "~/no-such-file.yaml")
                        .run("edit", "-")
                        .err())
                .startsWith("copydesk edit: " + home + "/no-such-file.yaml: cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--epochs -1         | --epochs must be 1 or more, not -1",
                "--epochs 0          | --epochs must be 1 or more, not 0",
                "--rate 0            | --rate must be a number above 0, not 0.0",
                "--rate NaN          | --rate must be a number above 0, not NaN",
                "--rate Infinity     | --rate must be a number above 0, not Infinity",
                "--silver-weight -1  | --silver-weight must be a number from 0, not -1.0",
                "--page-weight NaN   | --page-weight must be a number from 0, not NaN",
                "--dropout 1         | --dropout must be a number from 0 to less than 1, not 1.0",
                "--dropout -0.1      | --dropout must be a number from 0 to less than 1, not -0.1",
                "--cross-validate 0  | --cross-validate must be 2 or more, not 0",
                "--cross-validate 1  | --cross-validate must be 2 or more, not 1",
            })
    void fitTakesOnlyNumbersThatItCanFitWith(String option, String message) {
        String[] words = ("fit pages --to weights.tsv " + option).split(" ");

        assertThat(new Cli(folder).run(words))
                .isEqualTo(new Cli.Ran(2, "", "copydesk fit: " + message + "; see copydesk fit --help\n"));
    }

    @Test
    void fitSaysAtOnceThatItCannotWriteWhereItIsTold() {
        Path nowhere = folder.resolve("missing").resolve("weights.tsv");

        assertThat(new Cli(folder).run("fit", folder.toString(), "--to", nowhere.toString()))
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk fit: " + nowhere + " cannot be written: there is no folder "
                                + folder.resolve("missing") + "; make it, or name another file with --to\n"));
        assertThat(new Cli(folder).run("fit", folder.toString(), "--to", folder.toString()))
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk fit: " + folder
                                + " cannot be written: it is a folder; name a file in it with --to\n"));
    }

    @Test
    void fitSaysWhatTheFolderLacks() {
        Path weights = folder.resolve("weights.tsv");

        assertThat(new Cli(folder).run("fit", folder.toString(), "--to", weights.toString()))
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk fit: cannot read the pages in " + folder + ": " + folder.resolve("gold")
                                + ": there is no such file or folder; a labelled folder holds gold/<id>.json and"
                                + " articles/<id>.txt\n"));
    }

    @Test
    void aFileIsNoCorpus() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Snow in May\n");

        assertThat(new Cli(folder).run("bench", "--corpus", file.toString()))
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk bench: " + file
                                + " cannot be read: it is no folder; name a folder of texts with --corpus\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audit --max -1          | --max must be 0 or more, not -1",
                "reset --from 2999-01-01 | --from 2999-01-01T00:00:00Z is in the future",
                "bench --instances 99999 | --instances must be at most 4, as many as the topics have partitions, not 99999",
            })
    void numbersHaveBounds(String command, String message) {
        String[] words = command.split(" ");

        assertThat(new Cli(folder).run(words))
                .isEqualTo(new Cli.Ran(
                        2, "", "copydesk " + words[0] + ": " + message + "; see copydesk " + words[0] + " --help\n"));
    }

    @Test
    void aLettersPlaceHasNoSigns() {
        assertThat(new Cli(folder).run("dead-letters", "show", "0:-1").err())
                .isEqualTo("copydesk dead-letters show: Invalid value for positional parameter at index 0"
                        + " (PARTITION:OFFSET): '0:-1' is not partition and offset, such as 3:17;"
                        + " see copydesk dead-letters show --help\n");
    }
}
