package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import news.copydesk.link.identify.KeyHistory;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What identify makes of pages that come again, late, or are taken back. */
class VersionsOnLineTest {

    private static final Instant EIGHT = LineDriver.TIME;
    private static final Instant NINE = EIGHT.plusSeconds(3600);
    private static final Instant TEN = EIGHT.plusSeconds(7200);
    private static final Duration TICK = Duration.ofSeconds(10);

    private final LineDriver line = LineDriver.onDisk(new TinyDesk());

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void a_page_that_is_fetched_again_unchanged_publishes_nothing_and_is_counted() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.", "Photo: The dam");
        line.page("u", NINE, "Dam reopens", "It reopened.", "Photo: The dam");

        assertThat(line.articles()).hasSize(1);
        assertThat(line.captions()).hasSize(1);
        assertThat(line.verdicts("new")).isEqualTo(1);
        assertThat(line.verdicts("unchanged")).isEqualTo(1);
    }

    @Test
    void a_page_that_has_changed_is_the_next_version_and_says_in_what() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.", "Photo: The dam", "Photo: The mayor", "Read also: Floods");
        line.page("u", NINE, "Dam reopens", "It reopened on Monday.", "Photo: The dam");

        assertThat(LineDriver.said(line.articles(), "/version", "/status", "/changes", "/fetched"))
                .containsExactly(
                        "u 1 new [] 2026-03-01T10:00:00Z",
                        "u 2 revised [\"body\",\"captions\",\"crossReferences\"] 2026-03-01T11:00:00Z");
        assertThat(LineDriver.said(line.captions(), "/articleVersion", "/text"))
                .containsExactly("u#c1 1 The dam", "u#c2 1 The mayor", "u#c1 2 The dam", "u#c2 gone");
        assertThat(LineDriver.said(line.references(), "/title")).containsExactly("u#x1 Floods", "u#x1 gone");
        assertThat(line.verdicts("revised")).isEqualTo(1);
    }

    @Test
    void the_kind_of_event_is_told_by_its_version() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.page("u", NINE, "Dam reopens", "It reopened on Monday.");
        line.withdraw("u", TEN);

        assertThat(line.articles().stream()
                        .map(event -> LineDriver.strings(event.headers()).get("ce_type")))
                .containsExactly(
                        "news.copydesk.article.new",
                        "news.copydesk.article.revised",
                        "news.copydesk.article.withdrawn");
    }

    @Test
    void an_older_fetch_that_comes_late_does_not_win_but_counts() {
        line.page("u", TEN, "Dam reopens", "It reopened on Tuesday.");
        line.page("u", EIGHT, "Dam reopens", "It reopened on Monday.");

        assertThat(LineDriver.said(line.articles(), "/version", "/status", "/changes", "/fetched", "/blocks/1/text"))
                .containsExactly(
                        "u 1 new [] 2026-03-01T12:00:00Z It reopened on Tuesday.",
                        "u 2 revised [\"body\"] 2026-03-01T12:00:00Z It reopened on Tuesday.");
        assertThat(line.verdicts("superseded")).isEqualTo(1);
    }

    @Test
    void a_record_that_is_replayed_is_as_old_as_it_was() {
        line.sendAt(NINE, "u".getBytes(UTF_8), "Dam reopens\nOn Tuesday.".getBytes(UTF_8), "url: u");
        line.sendAt(
                TEN,
                "u".getBytes(UTF_8),
                "Dam reopens\nOn Monday.".getBytes(UTF_8),
                "url: u",
                "copydesk-attempt: 2",
                "copydesk-time: " + EIGHT.toEpochMilli());

        assertThat(LineDriver.said(line.articles(), "/version", "/blocks/1/text"))
                .containsExactly("u 1 On Tuesday.", "u 2 On Tuesday.");
        assertThat(line.verdicts("superseded")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_article_says_so_without_its_text() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.", "Photo: The dam", "Read also: Floods");
        line.withdraw("u", NINE);

        assertThat(LineDriver.said(
                                line.articles(), "/version", "/status", "/headline", "/blocks", "/captions", "/places")
                        .get(1))
                .isEqualTo("u 2 withdrawn Dam reopens [] [] []");
        assertThat(LineDriver.said(line.captions(), "/text")).containsExactly("u#c1 The dam", "u#c1 gone");
        assertThat(LineDriver.said(line.references(), "/title")).containsExactly("u#x1 Floods", "u#x1 gone");
        assertThat(line.deadLetters()).isEmpty();
        assertThat(line.counted("edit", "withdrawals", "tombstones")).isEqualTo(1);
    }

    @Test
    void a_clock_far_ahead_is_not_believed_and_not_published() {
        line.sendAt(
                EIGHT,
                "u".getBytes(UTF_8),
                "Dam reopens\nIt reopened.".getBytes(UTF_8),
                "url: u",
                "fetched-at: 9999-12-31T23:59:59Z");

        assertThat(LineDriver.said(line.articles(), "/version", "/fetched"))
                .containsExactly("u 1 2026-03-01T10:00:00Z");
        assertThat(line.counted("edit", "ahead", "fetched")).isEqualTo(1);
    }

    @Test
    void after_the_grace_a_tombstone_takes_the_withdrawn_article_from_the_topic_once() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.withdraw("u", NINE);
        line.articles();

        line.passTime(Duration.ofDays(30));
        assertThat(line.articles())
                .as("no event has come since: it is still the same hour")
                .isEmpty();

        line.page("v", NINE.plus(Duration.ofDays(7)), "Another page", "It has text.");
        line.articles();
        line.passTime(TICK);
        line.passTime(TICK);

        assertThat(LineDriver.said(line.articles())).containsExactly("u gone");
    }

    @Test
    void a_page_that_comes_back_is_there_again() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.", "Read also: Floods");
        line.withdraw("u", NINE);
        line.page("u", TEN, "Dam reopens", "It reopened.", "Read also: Floods");

        assertThat(LineDriver.said(line.articles(), "/version", "/status"))
                .containsExactly("u 1 new", "u 2 withdrawn", "u 3 revised");
        assertThat(LineDriver.said(line.references(), "/title"))
                .containsExactly("u#x1 Floods", "u#x1 gone", "u#x1 Floods");
        assertThat(line.verdicts("revived")).isEqualTo(1);
    }

    @Test
    void an_older_fetch_of_a_withdrawn_article_does_not_bring_it_back() {
        line.page("u", NINE, "Dam reopens", "It reopened.");
        line.withdraw("u", TEN);
        line.page("u", EIGHT, "Dam reopens", "It will reopen.");

        assertThat(LineDriver.said(line.articles(), "/status", "/blocks").get(2))
                .isEqualTo("u withdrawn []");
    }

    @Test
    void a_tombstone_of_a_key_that_nobody_knows_is_a_dead_letter() {
        line.withdraw("nobody", NINE);

        assertThat(LineDriver.strings(line.deadLetters().get(0).headers()))
                .containsEntry("copydesk-reason", "empty")
                .hasEntrySatisfying(
                        "copydesk-message", message -> assertThat(message).contains("no article of its key is known"));
    }

    @Test
    void a_key_withdraws_the_last_articles_that_came_under_it() {
        for (int i = 0; i < KeyHistory.MOST + 4; i++) {
            line.sendAt(EIGHT, "scraper".getBytes(UTF_8), ("Page " + i + "\nIt has text.").getBytes(UTF_8));
        }
        line.articles();

        line.withdraw("scraper", NINE);

        assertThat(LineDriver.said(line.articles(), "/status"))
                .hasSize(KeyHistory.MOST)
                .startsWith("Page 4 withdrawn")
                .endsWith("Page 19 withdrawn");
    }

    @Test
    void a_key_withdraws_each_of_its_articles_by_events_of_their_own() {
        line.sendAt(EIGHT, "scraper".getBytes(UTF_8), "Dam reopens\nPhoto: The dam".getBytes(UTF_8));
        line.sendAt(EIGHT, "scraper".getBytes(UTF_8), "Bridge opens\nPhoto: The bridge".getBytes(UTF_8));
        line.articles();
        line.captions();

        line.withdraw("scraper", NINE);

        assertThat(line.articles())
                .extracting(event -> LineDriver.strings(event.headers()).get("ce_id"))
                .containsExactly("news.raw:0:2#Dam reopens", "news.raw:0:2#Bridge opens");
        assertThat(line.captions())
                .extracting(event -> LineDriver.strings(event.headers()).get("ce_id"))
                .containsExactly("news.raw:0:2#Dam reopens#c1", "news.raw:0:2#Bridge opens#c1");
    }

    @Test
    void a_tombstone_reaches_an_article_of_its_key_that_was_fetched_before_and_comes_after_it() {
        line.sendAt(EIGHT, "scraper".getBytes(UTF_8), "Dam reopens\nIt reopened.".getBytes(UTF_8));
        line.withdraw("scraper", TEN);
        line.sendAt(
                NINE,
                "scraper".getBytes(UTF_8),
                "Bridge opens\nIt opened.\nPhoto: The bridge\nRead also: Floods".getBytes(UTF_8));
        line.sendAt(TEN.plusSeconds(1), "scraper".getBytes(UTF_8), "Ferry sails\nIt sailed.".getBytes(UTF_8));

        assertThat(LineDriver.said(line.articles(), "/version", "/status", "/blocks/1/text"))
                .containsExactly(
                        "Dam reopens 1 new It reopened.",
                        "Dam reopens 2 withdrawn -",
                        "Bridge opens 2 withdrawn -",
                        "Ferry sails 1 new It sailed.");
        assertThat(line.captions()).isEmpty();
        assertThat(line.references()).isEmpty();
        assertThat(line.deadLetters()).isEmpty();
        assertThat(line.verdicts("superseded")).isEqualTo(1);
    }

    @Test
    void a_tombstone_that_comes_before_any_article_of_its_key_withdraws_those_that_were_fetched_before_it() {
        line.withdraw("u", NINE);
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.page("u", TEN, "Dam reopens", "It reopened.");

        assertThat(LineDriver.said(line.articles(), "/version", "/status"))
                .containsExactly("u 2 withdrawn", "u 3 revised");
        assertThat(line.deadLetters()).hasSize(1);
    }

    @Test
    void a_tombstone_leaves_alone_what_came_under_its_key_only_later() {
        line.sendAt(EIGHT, "other".getBytes(UTF_8), "Dam reopens\nIt reopened.".getBytes(UTF_8));
        line.sendAt(TEN, "scraper".getBytes(UTF_8), "Dam reopens\nIt reopened.".getBytes(UTF_8));
        line.withdraw("scraper", NINE);

        assertThat(LineDriver.said(line.articles(), "/version", "/status")).containsExactly("Dam reopens 1 new");
        assertThat(line.deadLetters()).isEmpty();
    }

    @Test
    void a_key_that_is_the_same_for_all_withdraws_no_more_articles_that_come_late_than_it_keeps() {
        line.withdraw("scraper", NINE);
        for (int i = 0; i < KeyHistory.MOST + 4; i++) {
            line.sendAt(EIGHT, "scraper".getBytes(UTF_8), ("Page " + i + "\nIt has text.").getBytes(UTF_8));
        }

        assertThat(LineDriver.said(line.articles(), "/status"))
                .startsWith("Page 0 withdrawn")
                .endsWith("Page 19 new")
                .filteredOn(said -> said.endsWith("withdrawn"))
                .hasSize(KeyHistory.MOST);
    }

    @Test
    void an_article_that_comes_again_and_again_drives_no_other_from_its_key() {
        line.sendAt(EIGHT, "scraper".getBytes(UTF_8), "Rare page\nIt has text.".getBytes(UTF_8));
        for (int i = 0; i <= KeyHistory.MOST; i++) {
            line.sendAt(EIGHT.plusSeconds(i), "scraper".getBytes(UTF_8), "Usual page\nIt has text.".getBytes(UTF_8));
        }
        line.articles();

        line.withdraw("scraper", NINE);

        assertThat(LineDriver.said(line.articles(), "/status"))
                .containsExactly("Rare page withdrawn", "Usual page withdrawn");
    }

    @Test
    void what_nothing_has_touched_for_the_retention_is_forgotten_and_stays_published() {
        line.page("u", EIGHT, "Dam reopens after the floods", "It reopened.", "Read also: Mayor opens the new bridge");
        line.page("v", EIGHT.plus(Duration.ofDays(366)), "Mayor opens the new bridge", "It opened.");
        line.articles();
        line.references();

        line.passTime(Duration.ofDays(366));
        assertThat(line.articles()).isEmpty();
        assertThat(line.references()).isEmpty();
        line.page(
                "w",
                EIGHT.plus(Duration.ofDays(366)),
                "A third page",
                "Text.",
                "Read also: Dam reopens after the floods");

        assertThat(LineDriver.said(line.references(), "/target/articleId"))
                .as("the forgotten headline is no target any more")
                .containsExactly("w#x1 -");
        line.page("u", EIGHT.plus(Duration.ofDays(367)), "Dam reopens after the floods", "It reopened on Monday.");
        assertThat(LineDriver.said(line.articles(), "/version", "/status")).endsWith("u 1 new");
    }

    @Test
    void a_record_that_comes_late_makes_nothing_old() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.page("u", EIGHT.minus(Duration.ofDays(400)), "Dam will reopen", "It will reopen.");

        line.passTime(TICK);
        line.passTime(TICK);
        line.page("u", NINE, "Dam reopens", "It reopened on Monday.");

        assertThat(LineDriver.said(line.articles(), "/version", "/status"))
                .containsExactly("u 1 new", "u 2 revised", "u 3 revised");
    }

    @Test
    void a_withdrawn_article_is_not_forgotten_before_its_last_event_is_taken_from_the_topic() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.withdraw("u", NINE);
        line.page("v", NINE.plus(Duration.ofDays(366)), "Another page", "It has text.");
        line.articles();

        line.passTime(Duration.ofDays(366));

        assertThat(LineDriver.said(line.articles())).containsExactly("u gone");
    }

    @ParameterizedTest
    @ValueSource(strings = {StoreNames.ARTICLES, StoreNames.KEYS})
    void state_that_this_version_cannot_read_stops_the_job_with_the_remedy_and_loses_nothing(String store)
            throws NoSuchAlgorithmException {
        byte[] page = "u".getBytes(UTF_8);
        byte[] key = store.equals(StoreNames.KEYS)
                ? MessageDigest.getInstance("SHA-256").digest(page)
                : page;
        line.driver().<Bytes, byte[]>getKeyValueStore(store).put(Bytes.wrap(key), new byte[] {9, 9});

        assertThatThrownBy(() -> line.page("u", EIGHT, "Dam reopens", "It reopened."))
                .hasRootCauseMessage(
                        "A stored value with its time has format 9, but this version reads format 1: run the"
                                + " version that wrote it, or reset the application and read the input again");
        assertThat(line.deadLetters()).isEmpty();
    }
}
