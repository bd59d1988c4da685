package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Content;
import news.copydesk.article.Hints;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Source;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who published a page of which the feeder says so. */
class HintedSourceTest {

    private static final String PAGE =
            "Rain ends drought in the valley\n\nRain fell on the valley for three days, farmers said on Monday.";

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Valley Gazette                            | valley-gazette  | Valley Gazette",
                "https://www.gazette.example/feed.xml?id=1 | gazette.example | gazette.example",
                "http://m.gazette.example                  | gazette.example | gazette.example",
                "/scraper/7                                | scraper-7       | /scraper/7",
            })
    void isCalledAsTheFeederSaysAndAnAddressAsItsHost(String hint, String id, String name) throws Exception {
        assertThat(source(hint)).contains(new Source(id, name, Optional.empty()));
    }

    @Test
    void isNamedOnOneLine() throws Exception {
        assertThat(source("Valley\n\tGazette\u2028and\u0007 Mail"))
                .hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("Valley Gazette and Mail"));
        assertThat(source("\u0000\u0001")).isEmpty();
        assertThat(source("\u200B\u00A0")).isEmpty();
    }

    @Test
    void isKnownByItsAddressToo() throws Exception {
        assertThat(source("https://french.presstv.ir/rss"))
                .hasValueSatisfying(source -> assertThat(source.id()).isEqualTo("presstv"));
    }

    private Optional<Source> source(String hint) throws Exception {
        Hints hints = new Hints(
                Optional.empty(),
                Optional.of(hint),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return desk.edit(new RawArticle(new Content.Text(PAGE), hints, Origin.unknown()))
                .orThrow()
                .source();
    }
}
