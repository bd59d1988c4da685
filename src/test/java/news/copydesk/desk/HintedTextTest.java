package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Content;
import news.copydesk.article.Hints;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feeder says of a page: the title of one that has none of its own, and its language. */
class HintedTextTest {

    private static final String RAIN =
            "Rain fell on the valley for three days, farmers said on Monday morning. It was the first"
                    + " since the spring, and the reservoirs are still half empty.";
    private static final String PAGE =
            RAIN + "\n\n" + RAIN.replace("Rain", "Snow") + "\n\n" + RAIN.replace("Rain", "Hail");

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @Test
    void theTitleIsReadAsTheLinesOfThePageAre() {
        assertThat(article(PAGE, "Rain ends\n  drought &amp; fires\u0007").headline())
                .contains("Rain ends drought & fires");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\u0000", "&nbsp;"})
    void aTitleIsAbsentWhereNothingOfTheTitleIsSeen(String title) {
        assertThat(article(PAGE, title).headline()).isEmpty();
    }

    @Test
    void noOneArticleIsMadeOfAllPagesWhoseTitleIsNotSeen() {
        assertThat(article(PAGE, "\u00A0").id())
                .isNotEqualTo(article(PAGE.replace("valley", "coast"), "\u00A0").id());
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "'\u0007de\u200B-AT\n', de-AT", "'\u0000', "})
    void aLanguageIsKeptAsItIsSeen(String hint, String declared) {
        assertThat(article(PAGE, "Rain", Optional.of(hint)).language().declared())
                .isEqualTo(Optional.ofNullable(declared));
    }

    private Article article(String text, String title) {
        return article(text, title, Optional.empty());
    }

    private Article article(String text, String title, Optional<String> language) {
        Hints hints = new Hints(
                Optional.empty(),
                Optional.of("Valley Gazette"),
                language,
                Optional.of(title),
                Optional.empty(),
                Optional.empty());
        return desk.edit(new RawArticle(new Content.Text(text), hints, Origin.unknown()))
                .orThrow();
    }
}
