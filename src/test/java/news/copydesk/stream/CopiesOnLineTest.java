package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What bands and copies make of one story at several publishers. */
class CopiesOnLineTest {

    private static final Instant EIGHT = LineDriver.TIME;
    private static final Instant NINE = EIGHT.plusSeconds(3600);

    private final LineDriver line = LineDriver.with(new TinyDesk());

    @AfterEach
    void close() {
        line.close();
    }

    /** A story of so many words, always the same for the same seed. */
    static String story(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + Integer.toString(random.nextInt(5000), 36).replaceAll("[0-9]", "q"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void copies_of_one_story_are_a_cluster_named_after_the_smallest_id() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        assertThat(line.clusters()).isEmpty();

        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100), "And a line of its own.");

        assertThat(LineDriver.said(line.clusters(), "/clusterId", "/role", "/of"))
                .containsExactlyInAnyOrder("a a first -", "b a copy a");
        line.page("times", "c", EIGHT, "Another story", story(2, 100));
        assertThat(line.clusters()).isEmpty();
    }

    @Test
    void a_page_that_is_fetched_again_unchanged_is_not_compared_again() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        assertThat(line.toBands()).isNotEmpty();

        line.page("herald", "b", NINE, "Dam reopens", story(1, 100));
        assertThat(line.toBands()).isEmpty();

        line.page("herald", "b", NINE.plusSeconds(1), "Dam reopens", story(1, 100), "With another line.");
        assertThat(line.toBands()).isNotEmpty();
    }

    @Test
    void the_agency_that_the_story_comes_from_is_named() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100) + " (AP)");
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));

        assertThat(LineDriver.said(line.clusters(), "/wire")).containsExactlyInAnyOrder("a -", "b AP");
    }

    @Test
    void whatever_is_published_is_counted_by_its_topic() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100), "Photo: The dam", "Read also: Rain");
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100), "Read also: Dam reopens");
        line.withdraw("b", NINE);

        assertThat(line.counted("edit", "published", "articles"))
                .isEqualTo(line.articles().size())
                .isEqualTo(3);
        assertThat(line.counted("edit", "published", "captions"))
                .isEqualTo(line.captions().size())
                .isEqualTo(2);
        assertThat(line.counted("edit", "published", "references"))
                .isEqualTo(line.references().size())
                .isGreaterThan(2);
        assertThat(line.counted("edit", "published", "clusters"))
                .isEqualTo(line.clusters().size())
                .isEqualTo(3);
    }

    @Test
    void a_withdrawn_copy_leaves_the_topic() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));
        line.clusters();

        line.withdraw("b", NINE);

        assertThat(LineDriver.said(line.clusters())).containsExactly("b gone");
    }

    @Test
    void a_copy_that_is_fetched_unchanged_for_longer_than_the_retention_still_leaves_when_it_is_withdrawn() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));
        line.clusters();
        for (int days = 200; days <= 400; days += 200) {
            line.page("herald", "b", EIGHT.plus(Duration.ofDays(days)), "Dam reopens", story(1, 100));
            line.passTime(Duration.ofDays(200));
        }

        line.withdraw("b", EIGHT.plus(Duration.ofDays(401)));

        assertThat(LineDriver.said(line.articles(), "/status")).endsWith("b withdrawn");
        assertThat(LineDriver.said(line.clusters())).containsExactly("b gone");
    }

    @Test
    void a_copy_that_was_unchanged_for_long_and_is_then_revised_still_leaves_when_it_is_withdrawn() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));
        line.clusters();
        for (int days = 200; days <= 400; days += 200) {
            line.page("herald", "b", day(days), "Dam reopens", story(1, 100));
            line.passTime(Duration.ofDays(200));
        }

        line.page("herald", "b", day(401), "Dam reopens at last", story(1, 100));
        line.withdraw("b", day(402));

        assertThat(LineDriver.said(line.articles(), "/status")).endsWith("b withdrawn");
        assertThat(LineDriver.said(line.clusters())).contains("b gone");
    }

    @Test
    void copies_that_are_revised_within_the_retention_are_not_forgotten_and_follow_a_new_cluster() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));
        for (int days = 100; days <= 400; days += 100) {
            line.page("herald", "b", day(days), "Dam reopens " + days, story(1, 100));
            line.page("post", "a", day(days), "The dam is open again " + days, story(1, 100));
            line.passTime(Duration.ofDays(100));
        }

        line.page("times", "0", day(401), "The dam", story(1, 100));

        assertThat(LineDriver.said(line.clusters(), "/clusterId", "/role", "/of"))
                .contains("0 0 first -", "a 0 copy 0", "b 0 copy 0");
    }

    private static Instant day(int number) {
        return EIGHT.plus(Duration.ofDays(number));
    }

    @Test
    void a_revision_knows_the_cluster_by_then() {
        line.page("herald", "b", EIGHT, "Dam reopens", story(1, 100));
        line.page("post", "a", EIGHT, "The dam is open again", story(1, 100));
        line.page("herald", "b", NINE, "Dam reopens at last", story(1, 100));

        assertThat(LineDriver.said(line.articles(), "/version", "/cluster"))
                .containsExactly("b 1 -", "a 1 -", "b 2 {\"id\":\"a\",\"role\":\"copy\"}");
    }

    @Test
    void the_event_has_the_signature_by_which_copies_are_found() {
        line.page("b", EIGHT, "Dam reopens", story(1, 100));
        line.page("c", EIGHT, "Dam closes", "Too short to tell.");

        assertThat(LineDriver.said(line.articles(), "/fingerprints/nearDuplicate"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("b mh1:"),
                        two -> assertThat(two).isEqualTo("c -"));
    }

    @Test
    void a_hundred_copies_are_one_cluster_and_the_full_band_is_counted() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String id = String.format("p%03d", i);
            ids.add(id);
            line.page("site" + i, id, EIGHT, "Headline number " + i, story(3, 120));
        }

        assertThat(LineDriver.said(line.clusters(), "/clusterId").stream()
                        .map(said -> said.substring(5))
                        .collect(Collectors.toSet()))
                .containsExactly("p000");
        assertThat(line.counted("link", "counted", "band-full")).isPositive();
    }
}
