package news.copydesk.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import news.copydesk.link.Counts.Counted;
import org.junit.jupiter.api.Test;

/** What one headline, one page and one title can cost. */
class LinkerBoundsTest extends LinkerFixture {

    private static final String HEADLINE = "Mayor of Bridgetown resigns after 13 die in the ferry disaster";

    @Test
    void aHeadlineThatAllArticlesHaveNamesNone() {
        accept(article("reader", "Something else", HEADLINE));
        IntStream.range(0, 5_000).forEach(i -> accept(article("weather" + i, HEADLINE)));
        assertThat(target("reader#x1")).isEmpty();
        IntStream.range(1, 5_000).forEach(i -> accept(SiteArticle.gone("s", "weather" + i)));
        // What is left is not known to be all there is: rather nothing than a guess.
        assertThat(table.size()).isLessThan(40);
    }

    @Test
    void articlesThatAllHaveOneHeadlineAndPointToItAreLookedAtOnceEach() {
        int many = 5_000;
        for (int i = 0; i < many; i++) {
            accept(article("weather" + i, HEADLINE, HEADLINE));
        }
        assertThat(published)
                .hasSize(many)
                .allSatisfy((id, reference) -> assertThat(reference.target()).isEmpty());
        // Once each, and again only while so few had the headline that it could still be the name of one.
        int looks = counts.getOrDefault(Counted.REFERENCE_AMBIGUOUS, 0)
                + counts.getOrDefault(Counted.REFERENCE_TO_ITSELF, 0);
        assertThat(looks).isBetween(many, many + (Posting.HOT + 1) * (Posting.HOT + 1));
        assertThat(counts.get(Counted.HEADLINE_KEY_HOT)).isGreaterThan(many);
    }

    @Test
    void oneHeadlineMakesABoundedNumberOfReferencesLookAgain() {
        String[] titles = IntStream.range(0, Linker.MOST_REFERENCES)
                .mapToObj(i -> HEADLINE)
                .toArray(String[]::new);
        IntStream.range(0, 11).forEach(i -> accept(article("list" + i, "Everything on the ferry, part " + i, titles)));
        assertThat(counts).doesNotContainKey(Counted.WAITING_KEY_HOT);

        assertThat(accept(article("target", HEADLINE))).isEqualTo(Linker.MOST_WOKEN);

        assertThat(counts).containsKey(Counted.WAITING_KEY_HOT);
        assertThat(accept(SiteArticle.gone("s", "target")))
                .as("those that point to it are the first to hear that it is gone")
                .isEqualTo(Linker.MOST_WOKEN);
        assertThat(published.values()).allMatch(reference -> reference.target().isEmpty());
    }

    @Test
    void ofAHugeListTheFirstReferencesAreLinked() {
        String[] titles = IntStream.range(0, 10_000).mapToObj(i -> HEADLINE).toArray(String[]::new);
        accept(article("target", HEADLINE));
        accept(article("list", "Everything on the ferry", titles));
        assertThat(published).hasSize(10_000);
        assertThat(published.values().stream().filter(x -> x.target().isPresent()))
                .hasSize(Linker.MOST_REFERENCES);
        assertThat(counts.get(Counted.REFERENCE_OVER_LIMIT)).isEqualTo(9_000);
        accept(article("list", "Everything on the ferry", HEADLINE));
        assertThat(published).hasSize(1);
    }

    @Test
    void aTitleOfAHundredKilobytesCountsByItsBeginning() {
        accept(article("target", HEADLINE + " and on it goes".repeat(10_000)));
        accept(article(
                "other",
                "Something else",
                HEADLINE + " and on it goes".repeat(9_000),
                "…",
                "",
                "🔒",
                ":|-",
                "\uD840 \uDC00"));
        assertThat(target("other#x1").orElseThrow().articleId()).isEqualTo("target");
        assertThat(target("other#x2")).isEmpty();
    }
}
