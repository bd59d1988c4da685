package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cluster whose address is none: each command says so in one line, with what would help. */
class NoClusterTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "reset,nonsense,Invalid url",
        "reset --dry-run,no.such.invalid:9092,No resolvable",
        "clean --yes,nonsense,Invalid url",
        "audit,no.such.invalid:9092,No resolvable",
        "topics,no.such.invalid:9092,No resolvable",
        "topics --create,nonsense,Invalid url",
        "tail news.articles,nonsense,Invalid url",
        "dead-letters list,no.such.invalid:9092,No resolvable"
    })
    void anAddressThatIsNoneIsToldWithItsRemedy(String command, String servers, String cause) {
        Cli.Ran ran = new Cli(folder).run((command + " -b " + servers).split(" "));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("no connection to Kafka can be made at " + servers + ": " + cause)
                .contains("--bootstrap-servers")
                .hasLineCount(1);
    }
}
