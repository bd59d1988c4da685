package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "dev",
                "run",
                "edit",
                "explain",
                "eval",
                "normalise",
                "feed",
                "tail",
                "topics",
                "topology",
                "dead-letters",
                "dead-letters list",
                "dead-letters show",
                "dead-letters replay",
                "audit",
                "fit",
                "bench",
                "reset",
                "clean",
                "version"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Cli.Ran ran = new Cli(home).run((command + " --help").split(" "));

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Usage: copydesk " + command)
                .containsPattern("\nExamples?:\n  (.*\\| )?copydesk " + command);
    }

    @Test
    void aBrokenOptionIsSaidInOneLine() {
        Cli.Ran ran = new Cli(home).run("tail", "articles", "--timeout", "soon");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("copydesk tail: Invalid value for option '--timeout': 'soon' is not a time with its unit:"
                        + " 500 ms, 20 s, 2 min, 1 h, 7 d; see copydesk tail --help\n");
    }
}
