package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource({
        "http://www.example.com/a/, https://example.com/a",
        "HTTPS://M.Example.COM:443/a#top, https://example.com/a",
        "https://amp.example.com/a/amp/?utm_source=x&id=7, https://example.com/a?id=7",
        "https://example.com/a?b=2&a=1&fbclid=z, https://example.com/a?a=1&b=2",
        "https://example.com/amp/news/1, https://example.com/news/1",
        "https://example.com:8443/, https://example.com:8443",
        "https://m.de/x, https://m.de/x",
        "https://user:secret@example.com/x, https://example.com/x",
        "https://example.com/Straße, https://example.com/Straße",
    })
    void oneAddressForAllTheAddressesOfAnArticle(String printed, String canonical) {
        assertThat(CanonicalUrl.of(printed)).contains(canonical);
        assertThat(CanonicalUrl.of(canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/a",
                "ftp://example.com/a",
                "mailto:desk@example.com",
                "https:///a",
                "http://[",
                "news:1"
            })
    void whatIsNoWebAddressHasNone(String printed) {
        assertThat(CanonicalUrl.of(printed)).isEmpty();
    }

    @Test
    void anAddressOfAHundredKilobytesIsNone() {
        assertThat(CanonicalUrl.of("https://example.com/" + "a".repeat(100_000)))
                .isEmpty();
    }
}
