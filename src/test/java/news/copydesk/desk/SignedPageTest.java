package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.RawArticle;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** Who wrote a story stands above it or right below it; another story's author further down has not written this one. */
class SignedPageTest {

    private static final String STORY = """
            Rain ends drought in the valley

            %s

            Rain fell on the valley for three days, and on the fourth the river came back to its bed, farmers said on Monday.

            The drought had lasted since March, and wells in eleven villages had run dry before the rain came to the valley.

            %s
            """;

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @Test
    void aNameAboveTheStoryOrRightBelowItIsItsByline() throws Exception {
        assertThat(people(STORY.formatted("By Victoria Lamb", "Share"))).containsExactly("Victoria Lamb");
        assertThat(people(STORY.formatted("12 May 2025", "Margaret Eddowes"))).containsExactly("Margaret Eddowes");
    }

    private Iterable<String> people(String page) throws Exception {
        Article article = desk.edit(RawArticle.of(page)).orThrow();
        return article.byline().orElseThrow().people();
    }
}
