package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That an archive is made, and that a job starts from it, {@code ImageIT} shows. */
class ArchiveCommandIT {

    @TempDir
    Path home;

    @Test
    void aProgramThatDoesNotComeFromJarsHasNone() {
        Cli.Ran ran = new Cli(home).run("archive", home.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .contains("running the job over them\n")
                .endsWith(
                        "copydesk archive: Java has made no archive, as it does for classes that come from folders: run"
                                + " copydesk from its jar, or name its start script with --program\n");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsToldOfBeforeAnythingIsStarted() {
        Cli.Ran ran = new Cli(home).run("archive", home.resolve("none").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("copydesk archive: " + home.resolve("none") + " is no folder: make it first\n");
    }

    @Test
    void aStartScriptThatCannotBeStartedIsToldOf() {
        Cli.Ran ran = new Cli(home)
                .run(
                        "archive",
                        home.toString(),
                        "--program",
                        home.resolve("none").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo("copydesk archive: " + home.resolve("none")
                        + " is no program that can be run: name the start script of an installation\n");
    }
}
