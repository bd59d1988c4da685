package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CharsetsTest {

    /** The labels of the WHATWG's Encoding Standard that Java has no name for, and what databases and old mail call UTF-8. */
    @ParameterizedTest
    @CsvSource({
        "unicode-1-1-utf-8, UTF-8",
        "x-unicode20utf8, UTF-8",
        "utf8mb4, UTF-8",
        "ucs-2, UTF-16LE",
        "unicodefffe, UTF-16BE",
        "iso88591, ISO-8859-1",
        "iso88592, ISO-8859-2",
        "iso885915, ISO-8859-15",
        "csiso88596i, ISO-8859-6",
        "logical, ISO-8859-8",
        "visual, ISO-8859-8",
        "x-cp1250, windows-1250",
        "cp-1251, windows-1251",
        "win-1256, windows-1256",
        "windows1258, windows-1258",
        "iso8859-11, x-windows-874",
        "chinese, GBK",
        "csgb2312, GBK",
        "x-x-big5, Big5",
        "ks_c_5601-1989, x-windows-949",
        "koi, KOI8-R",
        "csmacintosh, x-MacRoman",
        "x-mac-ukrainian, x-MacCyrillic"
    })
    void knowsWhatTheWebCallsThem(String name, String charset) {
        assertThat(Charsets.lookUp(name)).contains(Charset.forName(charset));
    }

    @Test
    void knowsWhatJavaCallsThemInAnySpelling() {
        Charset.availableCharsets().values().forEach(charset -> {
            assertThat(Charsets.lookUp(charset.name())).as(charset.name()).isPresent();
            assertThat(charset.aliases())
                    .allSatisfy(alias -> assertThat(Charsets.lookUp('"' + alias.toUpperCase(Locale.ROOT) + "\";"))
                            .isPresent());
        });
    }

    @Test
    void quotesAndBlanksDoNotMatter() {
        assertThat(Charsets.lookUp(" 'UTF-8' ;")).contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "utf-8,gzip", "iso-8859-10", "{{charset}}", "latin-1\u0000"})
    void whatIsNoNameIsNone(String name) {
        assertThat(Charsets.lookUp(name)).isEmpty();
    }
}
