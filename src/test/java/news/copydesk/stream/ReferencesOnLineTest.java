package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What link makes of references: they find their target, whichever comes first. */
class ReferencesOnLineTest {

    private static final Instant EIGHT = LineDriver.TIME;
    private static final Instant NINE = EIGHT.plusSeconds(3600);
    private static final String BRIDGE = "Mayor opens the new swing bridge";

    private final LineDriver line = LineDriver.with(new TinyDesk());

    @AfterEach
    void close() {
        line.close();
    }

    private void dam() {
        line.page("dam", EIGHT, "Dam reopens after the floods", "It reopened.", "Read also: " + BRIDGE);
    }

    @Test
    void a_reference_to_an_article_that_is_known_has_its_target_at_once() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        dam();

        assertThat(LineDriver.said(line.references(), "/articleId", "/target/articleId", "/target/similarity"))
                .containsExactly("dam#x1 dam bridge 1.0");
    }

    @Test
    void a_reference_whose_target_comes_later_is_published_again() {
        dam();
        assertThat(LineDriver.said(line.references(), "/target/articleId")).containsExactly("dam#x1 -");

        line.page("bridge", NINE, BRIDGE, "It opened.");

        var again = line.references();
        assertThat(LineDriver.said(again, "/articleId", "/target/articleId", "/target/headline"))
                .containsExactly("dam#x1 dam bridge " + BRIDGE);
        assertThat(again.get(0).getRecordTime()).isEqualTo(NINE);
        assertThat(LineDriver.strings(again.get(0).headers()))
                .containsEntry("ce_id", "news.raw:0:1#dam#x1")
                .containsEntry("ce_subject", "dam");
    }

    @Test
    void a_target_that_gets_another_headline_or_is_withdrawn_is_none_any_more() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        dam();
        line.page("bridge", NINE, "Ferry stops for good", "It opened.");
        line.page("bridge", NINE.plusSeconds(60), BRIDGE, "It opened.");
        line.withdraw("bridge", NINE.plusSeconds(120));

        assertThat(LineDriver.said(line.references(), "/target/articleId"))
                .containsExactly("dam#x1 bridge", "dam#x1 -", "dam#x1 bridge", "dam#x1 -");
    }

    @Test
    void headlines_of_other_sites_are_no_targets() {
        line.page("herald", "bridge", EIGHT, BRIDGE, "It opened.");
        dam();

        assertThat(LineDriver.said(line.references(), "/target/articleId")).containsExactly("dam#x1 -");
    }

    @Test
    void an_article_of_no_site_has_its_references_published_as_they_are() {
        line.send(
                "Dam reopens\nIt reopened.\nRead also: Floods\nRead also: Rain",
                "url: u",
                "fetched-at: 2026-03-01T08:00Z");
        line.send("Dam reopens\nIt reopened.\nRead also: Floods", "url: u", "fetched-at: 2026-03-01T09:00Z");

        assertThat(LineDriver.said(line.references(), "/title"))
                .containsExactly("u#x1 Floods", "u#x2 Rain", "u#x1 Floods", "u#x2 gone");
    }

    @Test
    void an_article_that_moves_to_another_site_takes_its_references_along() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        line.page("herald", "h-bridge", EIGHT, BRIDGE, "It opened.");
        line.page("post", "dam", EIGHT, "Dam reopens", "It reopened.", "Read also: " + BRIDGE, "Read also: Rain");
        line.references();

        line.page("herald", "dam", NINE, "Dam reopens", "It reopened again.", "Read also: " + BRIDGE);

        assertThat(LineDriver.said(line.references(), "/target/articleId"))
                .containsExactly("dam#x1 gone", "dam#x2 gone", "dam#x1 h-bridge");
    }

    @Test
    void an_article_that_moves_to_another_site_leaves_no_line_behind_that_was_a_reference_there() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        line.page("dam", EIGHT, "Dam reopens after the floods", "It reopened.", "Perhaps: " + BRIDGE);
        assertThat(LineDriver.said(line.references(), "/target/articleId")).containsExactly("dam#x1 bridge");

        line.page("herald", "dam", NINE, "Dam reopens after the floods", "It reopened.", "Perhaps: " + BRIDGE, "More.");

        assertThat(LineDriver.said(line.references())).containsExactly("dam#x1 gone");
    }

    @Test
    void what_is_left_and_what_takes_its_place_are_events_of_their_own() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        line.page("dam", EIGHT, "Dam reopens after the floods", "It reopened.", "Perhaps: " + BRIDGE);
        line.references();

        line.page("herald", "dam", NINE, "Dam reopens after the floods", "It reopened.", "Read also: " + BRIDGE);

        assertThat(line.references())
                .extracting(
                        event -> event.value() == null,
                        event -> LineDriver.strings(event.headers()).get("ce_id"))
                .containsExactly(tuple(true, "news.raw:0:2#left#x1"), tuple(false, "news.raw:0:2#x1"));
    }

    @Test
    void a_line_left_undecided_that_equals_a_headline_of_the_site_is_a_reference() {
        line.page("dam", EIGHT, "Dam reopens after the floods", "It reopened.", "Perhaps: " + BRIDGE);
        assertThat(line.references()).isEmpty();

        line.page("bridge", NINE, BRIDGE, "It opened.");

        assertThat(LineDriver.said(line.references(), "/target/articleId", "/evidence"))
                .containsExactly("dam#x1 bridge [\"link#known-headline\"]");
    }

    @Test
    void references_to_themselves_and_in_circles_do_no_harm() {
        line.page("a", EIGHT, "The first of two stories", "Text.", "Read also: The second of two stories");
        line.page("b", EIGHT, "The second of two stories", "Text.", "Read also: The first of two stories");
        line.page("c", EIGHT, "A story on its own", "Text.", "Read also: A story on its own");

        assertThat(LineDriver.said(line.references(), "/target/articleId"))
                .containsExactlyInAnyOrder("a#x1 -", "a#x1 b", "b#x1 a", "c#x1 -");
        assertThat(line.counted("link", "counted", "reference-to-itself")).isPositive();
    }

    @Test
    void what_link_finds_is_counted() {
        line.page("bridge", EIGHT, BRIDGE, "It opened.");
        dam();

        assertThat(line.counted("link", "counted", "reference-exact")).isEqualTo(1);
        assertThat(line.counted("edit", "published", "references")).isEqualTo(1);
    }
}
