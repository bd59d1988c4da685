package news.copydesk.link.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.link.Articles;
import news.copydesk.link.identify.Decision.Verdict;
import news.copydesk.stream.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a decision turns: what is remembered to the last fetch, and what makes a revision of a page. */
class IdentifierEdgeTest {

    private static final long NOON = Instant.parse("2026-03-01T12:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;

    private ArticleState state = ArticleState.NONE;

    @Test
    void aClockMayBeADayAhead() {
        assertThat(Identifier.isAhead(page("2026-03-02T12:00:00Z"), NOON)).isFalse();
        assertThat(Identifier.isAhead(page("2026-03-02T12:00:00.001Z"), NOON)).isTrue();
    }

    @Test
    void thirtyTwoFetchesAreToldApartAndTheOneBeforeThemIsForgottenOnce() {
        for (int i = 1; i <= 33; i++) {
            edit(page(i, "Goal " + i));
        }
        assertThat(number()).isEqualTo(33);

        assertThat(edit(page(2, "Goal 2")).verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(edit(page(1, "Goal 1")).verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(number()).isEqualTo(33);
    }

    @Test
    void aWithdrawalBeforeAllContentIsNoVersionForgottenOrNot() {
        decide(Identifier.withdrawn(state, "a", NOON));
        for (int i = 1; i <= 32; i++) {
            edit(page(i, "Goal " + i));
        }

        assertThat(number()).isEqualTo(32);
        assertThat(state.history().fetches()).hasSize(32).noneMatch(Fetch::isWithdrawal);
    }

    @Test
    void aWithdrawalBehindContentIsAVersionAlsoWhenThatContentIsForgotten() {
        edit(page(1, "Goal 1"));
        decide(Identifier.withdrawn(state, "a", NOON + 2 * MINUTE));
        for (int i = 3; i <= 36; i++) {
            edit(page(i, "Goal " + i));
            assertThat(number()).isEqualTo(i);
        }
    }

    @Test
    void ofFetchesWithOneTimeAndContentTheSameIsKeptWhicheverComesFirst() {
        List<Article> pages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.add(vary(page(1, "Goal"), "\"fetched\"", "\"updated\":\"2026-03-0" + (i + 1) + "\",\"fetched\""));
        }
        pages.sort(Comparator.comparingLong(Parts::rest));

        assertThat(edit(pages.get(3)).publication()).isPresent();
        assertThat(edit(pages.get(0)).publication())
                .as("the basis is another one now")
                .hasValueSatisfying(
                        publication -> assertThat(publication.ofIncoming()).isTrue());
        assertThat(edit(pages.get(1)).publication()).isEmpty();
    }

    @Test
    void aSiteIsLeftOnlyForAnotherOne() {
        edit(page(1, "Goal"));
        assertThat(edit(page(2, "Two goals")).publication().orElseThrow().siteLeft())
                .isEmpty();

        Article elsewhere = vary(page(3, "Three goals"), "\"id\":\"post\"", "\"id\":\"mail\"");
        assertThat(edit(elsewhere).publication().orElseThrow().siteLeft()).contains("post");
        assertThat(state.site()).contains("mail");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"afterParagraph\":1', '\"afterParagraph\":2', CROSS_REFERENCES",
        "'\"kind\":\"article\"', '\"kind\":\"video\"', CROSS_REFERENCES",
        "'\"title\":\"See this\"', '\"label\":\"Read on\",\"title\":\"See this\"', CROSS_REFERENCES",
        "'\"role\":\"paragraph\"', '\"role\":\"intertitle\"', BODY",
        "'\"headline\":\"Goal\"', '\"headline\":\"Goal\",\"dek\":\"In the last minute\"', DEK",
    })
    void revisesAPage(String before, String after, Part changed) {
        Article page = vary(page(2, "Goal"), before, after);
        edit(page(1, "Goal"));

        assertThat(edit(page).verdict()).isEqualTo(Verdict.REVISED);
        assertThat(state.published().orElseThrow()).satisfies(version -> {
            assertThat(version.status()).isEqualTo(Status.REVISED);
            assertThat(version.changes()).containsExactly(changed);
        });
    }

    @Test
    void soDoesAnotherIntertitle() {
        String paragraph = "\"role\":\"paragraph\"";
        String intertitle = "\"role\":\"intertitle\"";
        edit(vary(page(1, "Goal"), paragraph, intertitle));

        assertThat(edit(vary(vary(page(2, "Goal"), paragraph, intertitle), "A ticker.", "A list."))
                        .verdict())
                .isEqualTo(Verdict.REVISED);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"fetched\"', '\"updated\":\"2026-03-01\",\"fetched\"'",
        "'\"fetched\"', '\"published\":\"2026-03-01\",\"fetched\"'",
        "'\"id\":\"post\"', '\"id\":\"mail\"'",
        "'\"source\":{', '\"url\":\"https://example.org/goal\",\"source\":{'",
    })
    void tellsFetchesOfOneContentApart(String before, String after) {
        Article page = page(1, "Goal");

        assertThat(Parts.rest(vary(page, before, after))).isNotEqualTo(Parts.rest(page));
        assertThat(Contents.digest(vary(page, before, after))).isEqualTo(Contents.digest(page));
    }

    private Decision edit(Article article) {
        return decide(Identifier.edited(state, article, NOON + 60 * MINUTE));
    }

    private Decision decide(Decision decision) {
        state = decision.state();
        return decision;
    }

    private int number() {
        return state.published().orElseThrow().number();
    }

    private static Article page(int minute, String headline) {
        return page(Instant.ofEpochMilli(NOON + minute * MINUTE).toString(), headline);
    }

    private static Article page(String fetched) {
        return page(fetched, "Goal");
    }

    private static Article page(String fetched, String headline) {
        return Articles.article("a", headline, "A ticker.", fetched, List.of("A ball"), List.of("See this"));
    }

    private static Article vary(Article article, String before, String after) {
        String json = Json.mapper().writeValueAsString(article);
        assertThat(json).contains(before);
        return Json.mapper().readValue(json.replace(before, after), Article.class);
    }
}
