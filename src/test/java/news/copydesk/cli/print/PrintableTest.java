package news.copydesk.cli.print;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({
        "'À Bagdad, Bogdanov', 'À Bagdad, Bogdanov'",
        "'a\u001b[31mred\u001b[0m', ared",
        "'\u001b[2J\u001b[1;1Hx', x",
        "'a\u001b]0;title\u0007b', ab",
        "'a\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', alink",
        "'a\u001b]never ends', 'anever ends'",
        "'a\u001bPq#0\u001b\\b', ab",
        "'a\u001bcb', ab",
        "'a\u001b(Bb', ab",
        "'a\u009b31mb', ab",
        "'a\u009d0;x\u009cb', ab",
        "'a\u001b', a",
        "'a\u001b[', a",
        "'a\tb\r\nc', 'a b  c'",
        "'a\u0000\u0008b\u007f', ab",
        "'abc\u202edef\u202c', abcdef",
        "'\u2066x\u2069', x",
        "'\ufeffx', x",
        "'می‌خواهم', 'می‌خواهم'",
        "'क्‍ष 👩‍👩‍👧', 'क्‍ष 👩‍👩‍👧'",
    })
    void whatATerminalGets(String text, String printed) {
        assertThat(Printable.line(text)).isEqualTo(printed);
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertThat(Printable.line("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void takesLinearTimeOnOpenersThatAreNeverClosed() {
        String hostile = "\u001b]\u001b[".repeat(500_000);

        assertThat(assertTimeout(hostile)).isEmpty();
    }

    private static String assertTimeout(String hostile) {
        return org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(ofSeconds(5), () -> Printable.line(hostile));
    }
}
