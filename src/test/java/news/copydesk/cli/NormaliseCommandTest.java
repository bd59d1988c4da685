package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormaliseCommandTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void newConsole() {
        cli = new Cli(folder);
    }

    @Test
    void givesTheTextWithEachLineInItsPlace() {
        assertThat(cli.typing("\uFEFFL&eacute;glise\n\n\u00A0\nrouvre aprÃ¨s  lâ€™Ã©tÃ©\n\n")
                        .run("normalise", "-"))
                .isEqualTo(new Cli.Ran(0, "Léglise\n\n\nrouvre après l’été\n", ""));
    }

    @Test
    void readsAFileInWhateverCharset() throws IOException {
        Path file = folder.resolve("page.txt");
        Files.write(
                file,
                "Министр во вторник представил новый закон о школах.\nГорода получат больше денег."
                        .getBytes(Charset.forName("windows-1251")));

        assertThat(cli.run("normalise", file.toString()).out())
                .isEqualTo("Министр во вторник представил новый закон о школах.\nГорода получат больше денег.\n");
    }

    @Test
    void ndjsonGivesOneTextALineAndWhatWasMended() {
        String in = """
                {"text": "aprÃ¨s"}

                {"text": "one\\n\\nlâ€™Ã©tÃ©  &amp; more", "url": "https://example.org/"}
                {"text": ""}
                """;

        assertThat(cli.typing(in).run("normalise", "--format", "ndjson", "-")).isEqualTo(new Cli.Ran(0, """
                        {"text":"après","repairs":["mojibake:windows-1252"]}
                        {"text":"one\\n\\nl’été & more","repairs":["mojibake:windows-1252"]}
                        {"text":"","repairs":[]}
                        """, ""));
    }

    @Test
    void saysWhichLineIsNoJson() {
        Cli.Ran ran = cli.typing("{\"text\": \"a\"}\nplain\n").run("normalise", "--format", "ndjson", "-");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEqualTo("{\"text\":\"a\",\"repairs\":[]}\n");
        assertThat(ran.err())
                .isEqualTo("copydesk normalise: standard input:2: this line is not JSON; write one {\"text\": \"…\"} a"
                        + " line\n");
    }

    @Test
    void saysWhichLineHasNoText() {
        for (String line : new String[] {"{\"txt\": \"a\"}", "[1]", "{\"text\": 3}", "{\"text\": null}"}) {
            Cli.Ran ran = cli.typing("\n" + line + "\n").run("normalise", "--format", "ndjson", "-");

            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err())
                    .isEqualTo("copydesk normalise: standard input:2: there is no string \"text\" here; write one"
                            + " {\"text\": \"…\"} a line\n");
        }
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        Path binary = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3, 0, 4});

        assertThat(cli.run("normalise", binary.toString()).err())
                .isEqualTo("copydesk normalise: logo.png is text in no known charset; convert it to UTF-8\n");
        assertThat(cli.run("normalise", folder.toString()).err()).contains("is a folder; name a file in it");
        assertThat(cli.run("normalise", "/no/such.txt"))
                .isEqualTo(new Cli.Ran(1, "", "copydesk normalise: /no/such.txt: there is no such file or folder\n"));
        assertThat(cli.run("normalise").status()).isEqualTo(2);
    }
}
