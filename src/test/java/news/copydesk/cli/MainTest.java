package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void withoutACommandTheHelpIsShownAndTheUseIsWrong() {
        Cli.Ran ran = new Cli(folder).run();

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("Commands:", "edit", "explain");
    }

    @Test
    void helpIsNoError() {
        Cli.Ran ran = new Cli(folder).run("--help");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Usage: copydesk").contains("Example:");
    }

    @Test
    void everyCommandThatTheHelpListsCanBeCalledByItsName() {
        List<String> commands = new Cli(folder)
                .run("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches("  [a-z-]+ .*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();

        assertThat(commands).hasSize(19).contains("run", "dead-letters");
        assertThat(commands)
                .allMatch(
                        name -> new Cli(folder).run(name, "--help").out().startsWith("Usage: copydesk " + name + " "));
    }

    @Test
    void aMisspeltCommandIsAnsweredInOneLine() {
        assertThat(new Cli(folder).run("edti"))
                .isEqualTo(new Cli.Ran(
                        2, "", "copydesk: there is no command 'edti'; did you mean edit?; see copydesk --help\n"));
    }

    @Test
    void aMisspeltOptionIsAnsweredInOneLine() {
        Cli.Ran ran = new Cli(folder).run("edit", "--fromat", "json", "x");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("copydesk edit: there is no option '--fromat'; did you mean --format?;"
                        + " see copydesk edit --help\n");
    }

    @Test
    void anAuditOfNothingIsNotClean() {
        assertThat(new Cli(folder).run("audit", "--since", "9999-01-01"))
                .isEqualTo(new Cli.Ran(
                        2,
                        "",
                        "copydesk audit: --since 9999-01-01T00:00:00Z is in the future; see copydesk audit --help\n"));
        assertThat(new Cli(folder).run("audit", "--since", "2026-02-01", "--until", "2026-01-01"))
                .isEqualTo(new Cli.Ran(
                        2,
                        "",
                        "copydesk audit: --until 2026-01-01T00:00:00Z is not after --since 2026-02-01T00:00:00Z: no"
                                + " record is between; see copydesk audit --help\n"));
    }

    @Test
    void wrongSettingsAreWrongUse() {
        assertThat(new Cli(folder).run("edit", "--set", "http.prot=1", "-"))
                .isEqualTo(new Cli.Ran(
                        2, "", "copydesk edit: --set: there is no setting 'http.prot'; did you mean 'http.port'?\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "max.request.size=many, Invalid value many for configuration max.request.size: Not a number of type INT",
        "max.request.size=1000, 'max.request.size is 1000, less than the max.message.bytes of a topic (8388608): leave it out,"
                + " or lower the topic''s'",
        "processing.guarantee=once, 'Invalid value once for configuration processing.guarantee: String must be one of:"
                + " at_least_once, exactly_once_v2'"
    })
    void aKafkaPropertyThatCannotBeIsWrongUse(String property, String message) {
        assertThat(new Cli(folder).run("topology", "--kafka", property))
                .isEqualTo(new Cli.Ran(2, "", "copydesk topology: " + message + "\n"));
    }

    @Test
    void noRecordsAtAllAreWrongUse() {
        assertThat(new Cli(folder).run("tail", "articles", "--max", "0"))
                .isEqualTo(new Cli.Ran(2, "", "copydesk tail: --max counts from 1; see copydesk tail --help\n"));
    }

    @Test
    void aPortThatIsNoneIsWrongUse() {
        assertThat(new Cli(folder).run("dev", "--port", "99999"))
                .isEqualTo(new Cli.Ran(
                        2,
                        "",
                        "copydesk dev: --port is a number from 0, for any free one, to 65535, not 99999;"
                                + " see copydesk dev --help\n"));
    }

    @Test
    void aServerWithoutAPortIsNamedWithWhatShouldBeThere() {
        Cli.Ran ran = new Cli(folder).run("run", "-b", "nohost");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines())
                .last()
                .isEqualTo("copydesk run: The job cannot be set up: Invalid url in bootstrap.servers: nohost."
                        + " Check bootstrap.servers (HOST:PORT,HOST:PORT,…) and the other Kafka settings.");
    }

    @Test
    void aFileThatIsNotThereIsMissedBeforeTheCluster() {
        assertThat(new Cli(folder).run("feed", "/no/such.txt", "-b", "localhost:1"))
                .isEqualTo(new Cli.Ran(1, "", "copydesk feed: /no/such.txt: there is no such file or folder\n"));
    }

    @Test
    void versionsAreTold() {
        Cli.Ran ran = new Cli(folder).run("version");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines()).hasSize(3).element(1).isEqualTo("java " + Runtime.version());
        assertThat(ran.out().lines()).element(2).asString().matches("kafka \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void memoryThatDoesNotSufficeIsSaidInOneLine() {
        Cli.Ran ran = new Cli(folder)
                .withDesk(raw -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .typing("Some news")
                .run("edit", "-");

        assertThat(ran)
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk edit: the memory does not suffice (Java heap space); give it more:"
                                + " COPYDESK_JAVA_OPTS=-Xmx2g\n"));
    }

    @Test
    void anErrorIsSaidInOneLine() {
        Cli.Ran ran = new Cli(folder)
                .withDesk(raw -> {
                    throw new ExceptionInInitializerError(new IllegalStateException("Shutdown in progress"));
                })
                .typing("Some news")
                .run("edit", "-");

        assertThat(ran)
                .isEqualTo(new Cli.Ran(
                        1,
                        "",
                        "copydesk edit: a fault of the program: ExceptionInInitializerError: Shutdown in progress"
                                + " (--verbose shows where)\n"));
    }

    @Test
    void whatCannotBeWrittenIsNoSuccess() {
        assertThat(versionTo("No space left on device"))
                .isEqualTo(new Cli.Ran(
                        1, "", "copydesk: the output cannot be written (No space left on device); it is not whole\n"));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFault() {
        assertThat(versionTo("Broken pipe")).isEqualTo(new Cli.Ran(0, "", ""));
    }

    private Cli.Ran versionTo(String fault) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        Console console = new Console(
                InputStream.nullInputStream(),
                new Outlet(broken),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                Console.Terminal.none(),
                folder);
        int status = Main.execute(console, "version");
        return new Cli.Ran(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
