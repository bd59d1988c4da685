package news.copydesk.link.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.link.Articles;
import news.copydesk.link.identify.Decision.Verdict;
import org.junit.jupiter.api.Test;

class IdentifierTest {

    private static final long NINE = Instant.parse("2026-03-01T09:00:00Z").toEpochMilli();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private ArticleState state = ArticleState.NONE;
    private Optional<Article> kept = Optional.empty();
    private Optional<Version> published = Optional.empty();
    private final TreeSet<String> alive = new TreeSet<>();
    private int publications;
    private Decision last;

    @Test
    void newThenUnchangedThenRevised() {
        assertThat(fetch(9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.NEW);
        assertThat(fetch(10, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.UNCHANGED);
        assertThat(publications).isEqualTo(1);
        assertThat(fetch(11, "A ferry sinks, 13 dead", "Nobody knows why.")).isEqualTo(Verdict.REVISED);
        assertThat(published).contains(new Version(2, Status.REVISED, List.of(Part.HEADLINE), at(11), at(11)));
    }

    @Test
    void everyPartThatChangedIsNamed() {
        edit(Articles.article("a", "Head", "Body.", iso(9), List.of("One", "Two"), List.of("See this")));
        edit(Articles.article("a", "Head", "Body, longer.", iso(10), List.of("One"), List.of("See that")), 10);
        assertThat(published.orElseThrow().changes()).containsExactly(Part.BODY, Part.CAPTIONS, Part.CROSS_REFERENCES);
        assertThat(last.publication().orElseThrow().droppedCaptions()).containsExactly("a#c2");
        assertThat(last.publication().orElseThrow().droppedReferences()).isEmpty();
    }

    @Test
    void anOlderFetchThatComesLateOverwritesNothingButCounts() {
        fetch(11, "A ferry sinks, 13 dead", "The captain was asleep.");
        assertThat(fetch(9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.SUPERSEDED);
        assertThat(kept.orElseThrow().headline()).contains("A ferry sinks, 13 dead");
        assertThat(published)
                .contains(new Version(2, Status.REVISED, List.of(Part.HEADLINE, Part.BODY), at(11), at(11)));
        assertThat(last.publication().orElseThrow().ofIncoming()).isFalse();
    }

    @Test
    void theSameRecordTwiceIsOnce() {
        fetch(9, "A ferry sinks", "Nobody knows why.");
        fetch(10, "A ferry sank", "Nobody knows why.");
        assertThat(fetch(9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.UNCHANGED);
        assertThat(publications).isEqualTo(2);
    }

    @Test
    void aTombstoneWithdrawsAndALaterFetchRevives() {
        edit(Articles.article("a", "Head", "Body.", iso(9), List.of("One"), List.of("See this")));
        assertThat(withdraw(10)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(published).contains(new Version(2, Status.WITHDRAWN, List.of(), at(9), at(10)));
        assertThat(alive).isEmpty();
        assertThat(Identifier.isOver(state, at(11), Duration.ofHours(2))).isFalse();
        assertThat(Identifier.isOver(state, at(12), Duration.ofHours(2))).isTrue();
        assertThat(edit(Articles.article("a", "Head", "Body.", iso(13), List.of("One"), List.of("See this")), 13))
                .isEqualTo(Verdict.REVIVED);
        assertThat(published).contains(new Version(3, Status.REVISED, List.of(), at(13), at(13)));
        assertThat(alive).containsExactly("a#c1", "a#x1");
    }

    @Test
    void whatIsWithdrawnBeforeItComesStaysWithdrawn() {
        assertThat(withdraw(10)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(published).isEmpty();
        assertThat(fetch(9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.SUPERSEDED);
        assertThat(published.orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aClockFarAheadIsNotBelieved() {
        Article wrong = Articles.article("a", "Head", "Body.", "2199-01-01T00:00:00Z", List.of(), List.of());
        assertThat(Identifier.isAhead(wrong, at(9))).isTrue();
        edit(wrong);
        assertThat(fetch(10, "Another head", "Body.")).isEqualTo(Verdict.REVISED);
    }

    @Test
    void aClockThatIsAheadUndoesNoWithdrawal() {
        fetch(12, 9, "A ferry sinks", "Nobody knows why.");
        assertThat(withdraw(10)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(published).contains(new Version(2, Status.WITHDRAWN, List.of(), at(12), at(10)));
        assertThat(fetch(12, 9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.UNCHANGED);
        assertThat(published.orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aClockThatIsAheadMakesNoOlderPageTheNewerOne() {
        fetch(12, 9, "A ferry sinks", "Nobody knows why.");
        assertThat(fetch(10, "A ferry sank", "Nobody knows why.")).isEqualTo(Verdict.REVISED);
    }

    @Test
    void ofRecordsWithOneTimeThePageThatWasFetchedLaterIsTheNewerOne() {
        fetch(12, 9, "A ferry sank", "Nobody knows why.");
        assertThat(fetch(11, 9, "A ferry sinks", "Nobody knows why.")).isEqualTo(Verdict.SUPERSEDED);
        assertThat(fetch(13, 9, "A ferry sank", "The captain slept.")).isEqualTo(Verdict.REVISED);
    }

    @Test
    void soItIsForMoreVersionsThanAreRemembered() {
        for (int minute = 1; minute <= 2 * History.CAPACITY; minute++) {
            String fetched = Instant.ofEpochMilli(NINE + 60_000L * minute).toString();
            assertThat(edit(Articles.article("a", "Goal number " + minute, "A ticker.", fetched, List.of(), List.of())))
                    .isNotEqualTo(Verdict.SUPERSEDED);
        }
        assertThat(fetch(9, "Something old", "A ticker.")).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void whereThePageDoesNotSayWhenTheRecordDoes() {
        edit(Articles.article("a", "Head", "Body.", "", List.of(), List.of()));
        assertThat(published.orElseThrow().fetched()).isEqualTo(NINE);
        edit(Articles.article("a", "Head", "Body.", "2026-03-01", List.of(), List.of()));
        assertThat(published.orElseThrow().fetched()).isEqualTo(NINE);
    }

    @Test
    void aThousandRevisionsKeepCount() {
        for (int i = 0; i < 1_000; i++) {
            apply(
                    Identifier.edited(
                            state,
                            Articles.article(
                                    "a",
                                    "Head " + i / 2,
                                    "Body.",
                                    Instant.ofEpochMilli(NINE + i * HOUR).toString(),
                                    List.of(),
                                    List.of()),
                            NINE + i * HOUR),
                    Optional.empty());
        }
        assertThat(published.orElseThrow().number()).isEqualTo(500);
        assertThat(state.toBytes()).hasSizeLessThan(3_000);
        assertThat(fetch(10, "Something old", "Body.")).isEqualTo(Verdict.SUPERSEDED);
        assertThat(published.orElseThrow().number()).isEqualTo(500);
    }

    /** The final version, its changes, its content and its captions are the same, in whatever order the fetches come. */
    @Property(tries = 300)
    void theOrderOfArrivalDoesNotMatter(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> hours = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            hours.add(9 + random.nextInt(8));
            contents.add(random.nextInt(4) - 1);
            order.add(i);
        }
        IdentifierTest first = run(order, hours, contents);
        Collections.shuffle(order, random);
        order.addAll(order.subList(0, size / 2));
        IdentifierTest second = run(order, hours, contents);
        assertThat(second.published).isEqualTo(first.published);
        assertThat(second.kept.flatMap(Article::headline)).isEqualTo(first.kept.flatMap(Article::headline));
        assertThat(second.alive).isEqualTo(first.alive);
        assertThat(second.state.history()).isEqualTo(first.state.history());
    }

    private static IdentifierTest run(List<Integer> order, List<Integer> hours, List<Integer> contents) {
        IdentifierTest test = new IdentifierTest();
        for (int i : order) {
            int content = contents.get(i);
            if (content < 0) {
                test.withdraw(hours.get(i));
            } else {
                List<String> pictures = Collections.nCopies(content, "A picture");
                test.edit(
                        Articles.article("a", "Head " + content, "Body.", iso(hours.get(i)), pictures, pictures),
                        hours.get(i));
            }
        }
        return test;
    }

    private Verdict fetch(int hour, String headline, String body) {
        return fetch(hour, hour, headline, body);
    }

    private Verdict fetch(int hour, int recordHour, String headline, String body) {
        return edit(Articles.article("a", headline, body, iso(hour), List.of(), List.of()), recordHour);
    }

    private Verdict edit(Article article) {
        return edit(article, 9);
    }

    private Verdict edit(Article article, int recordHour) {
        return apply(Identifier.edited(state, article, at(recordHour)), Optional.of(article));
    }

    private Verdict withdraw(int hour) {
        return apply(Identifier.withdrawn(state, "a", at(hour)), Optional.empty());
    }

    /** As the topology would do it. */
    private Verdict apply(Decision decision, Optional<Article> incoming) {
        last = decision;
        state = ArticleState.of(decision.state().toBytes());
        decision.publication().ifPresent(publication -> {
            publications++;
            published = Optional.of(publication.version());
            kept = publication.ofIncoming() ? incoming : kept;
            alive.removeAll(publication.droppedCaptions());
            alive.removeAll(publication.droppedReferences());
            if (publication.version().status() != Status.WITHDRAWN) {
                kept.ifPresent(article -> article.captions().forEach(caption -> alive.add(caption.id())));
                kept.ifPresent(article -> article.crossReferences().forEach(reference -> alive.add(reference.id())));
            }
        });
        return decision.verdict();
    }

    private static String iso(int hour) {
        return Instant.ofEpochMilli(at(hour)).toString();
    }

    private static long at(int hour) {
        return NINE + (hour - 9) * HOUR;
    }
}
