package news.copydesk.enrich.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
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
        // Where the reader came from.
        "https://example.com/a?utm_source=x&utm_medium=y&gclid=1&mc_cid=2&at_medium=3, https://example.com/a",
        "https://example.com/a?ref=homepage&source=feed&cid=push_x, https://example.com/a",
        "https://example.com/a?cid=4711, https://example.com/a?cid=4711",
        "https://example.com/a?p=1&amp;UTM_Campaign=x, https://example.com/a?p=1",
        "https://example.com/a?&&, https://example.com/a",
        "https://example.com/a?mkt_tok=x&dicbo=v2-1&tblci=y&epik=dj0&gaa_at=z&obOrigUrl=true&id=7, https://example.com/a?id=7",
        // Hosts.
        "https://www.m.example.com/a, https://example.com/a",
        "https://mobil.example.se/a, https://example.se/a",
        "https://amp.com.au/x, https://amp.com.au/x",
        "https://m.example.co.uk./x, https://example.co.uk/x",
        "https://müller-zeitung.example/x, https://xn--mller-zeitung-wob.example/x",
        "https://Faß.example/x, https://xn--fa-hia.example/x",
        "https://ναός.example/x, https://xn--mxaxq3b.example/x",
        "https://صحیفه‌ها.example/x, https://xn--mgblx3c4aa24gt19l.example/x",
        "https://ｆass。example/x, https://fass.example/x",
        "https://r3---sn.example/x, https://r3---sn.example/x",
        "http://example.com:80/x, https://example.com/x",
        "http://news_desk.example.com/x, https://news_desk.example.com/x",
        // AMP.
        "https://example.com/news/1.amp, https://example.com/news/1",
        "https://example.com/news/1.amp.html, https://example.com/news/1.html",
        "https://example.com/news/1/amp.html, https://example.com/news/1",
        "https://example.com/news/1?amp=1&outputType=amp, https://example.com/news/1",
        "https://www.google.com/amp/s/www.example.com/news/1/amp/, https://example.com/news/1",
        "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/amp/news/1?id=7, https://example.com/news/1?id=7",
        "https://www.bing.com/amp/s/www.example.com/news/1, https://example.com/news/1",
        "https://amp-example-com.cdn.ampproject.org/v/s/amp.example.com/a?usqp=mq331AQ&amp_js_v=0.1&id=7, https://example.com/a?id=7",
        "https://example.com/amp/amp/x.amp.amp.html, https://example.com/x.html",
        "https://example.com/revamp, https://example.com/revamp",
        "https://example.com/lamp/, https://example.com/lamp",
        // Paths.
        "https://example.com/news/../sport/./a, https://example.com/sport/a",
        "https://example.com/../../a/b/.., https://example.com/a",
        "https://example.com/a/%2e%2E/b/., https://example.com/b",
        "https://example.com/a..b/.c/..., https://example.com/a..b/.c/...",
        "https://example.com//a///b//, https://example.com/a/b",
        "https://example.com/a/index.html, https://example.com/a",
        "https://example.com/Stra%c3%9fe/%7Ex%2fy, https://example.com/Straße/~x%2Fy",
        "https://example.com/100% sure, https://example.com/100%25%20sure",
        "https://example.com/a%E9b, https://example.com/a%E9b",
        "https://example.com/a?q=a|b{c}, https://example.com/a?q=a%7Cb%7Bc%7D",
        // One spelling for what is no ASCII, printed as it is or percent-encoded.
        "https://example.com/हिन्दी-की-ख़बर, https://example.com/हिन्दी-की-ख़बर",
        "https://example.com/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80, https://example.com/हिन्दी",
        "https://example.com/l’heure?q=«oui», https://example.com/l%E2%80%99heure?q=%C2%ABoui%C2%BB",
        "https://example.com/l%e2%80%99heure, https://example.com/l%E2%80%99heure",
        "https://example.com/a\u1680, https://example.com/a",
        "https://example.com/\u1680/, https://example.com/%E1%9A%80",
        // Fragments.
        "https://example.com/a#comments, https://example.com/a",
        "https://example.com/#!/news/7, https://example.com#!/news/7",
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
                "news:1",
                "https://exa mple.com/a",
                "https://example.com:port/a",
                "https://@/a",
                "https://.example.com/a",
                "//example.com/a",
                "https://"
            })
    void whatIsNoWebAddressHasNone(String printed) {
        assertThat(CanonicalUrl.of(printed)).isEmpty();
    }

    @Test
    void anAddressOfAHundredKilobytesIsNone() {
        assertThat(CanonicalUrl.of("https://example.com/" + "a".repeat(100_000)))
                .isEmpty();
        assertThat(CanonicalUrl.of("https://example.com/" + "a/".repeat(1_100))).isEmpty();
    }

    @Test
    void aLongTrailOfWhereTheReaderCameFromDoesNoHarm() {
        assertThat(CanonicalUrl.of("https://example.com/a?fbclid=" + "x".repeat(5_000)))
                .contains("https://example.com/a");
    }

    @Property
    void theCanonicalFormIsItsOwn(
            @ForAll @StringLength(max = 40) String path, @ForAll @StringLength(max = 20) String query) {
        CanonicalUrl.of("https://www.example.com/" + path + "?" + query)
                .ifPresent(canonical -> assertThat(CanonicalUrl.of(canonical)).contains(canonical));
    }

    @Property
    void theCanonicalFormOfWhatHasAFormIsItsOwn(@ForAll @Size(max = 12) List<@From("pieces") String> pieces) {
        CanonicalUrl.of("https://www.example.com/" + String.join("", pieces))
                .ifPresent(canonical -> assertThat(CanonicalUrl.of(canonical)).contains(canonical));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "/ . .. // ./ ../ amp amp/ .amp .amp.html index.html .html %2e %2F %25 % %2 ? & = # #! #!/ ! \\ é %C3 %A9 \u1680 \u3000 \u200b a 1 @ : www. utm_x=1 &amp; p="
                        .split(" "));
    }
}
