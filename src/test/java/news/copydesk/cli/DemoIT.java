package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {

    @TempDir
    Path home;

    @Test
    void allSamplesComeOut() {
        Cli.Ran ran = new Cli(home).withShippedDesk().run("demo", "--all");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "\nnews.articles  ",
                        "\nnews.captions  ",
                        "\nnews.references  ",
                        "\nnews.dead-letters  3 dead letters\n")
                .contains("Swing bridge turns again after eleven years of repairs")
                .contains("credit Tom Adeyemi / Reuters · 2024-03-14 · en")
                .contains("Lire aussi: Ces halles que les villes ne savent plus remplir\n      after paragraph 2")
                .contains("empty (normalise): an-empty-page.txt")
                .containsPattern("\n\\d+ raw records in, \\d+ articles, .* and 3 dead letters out in \\d+\\.\\d s\n$");
    }

    @Test
    void whatDoesNotComeOutIsMissedInTheExitStatus() {
        Cli.Ran ran = new Cli(home)
                .withDesk(raw -> {
                    throw new IllegalStateException("on strike");
                })
                .run("demo");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("copydesk: missing: article of en-swing-bridge.txt");
        assertThat(ran.out()).contains("internal-error");
    }
}
