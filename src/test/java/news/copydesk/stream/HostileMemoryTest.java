package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What would fill or poison the memory of the line: bounded, and counted. */
class HostileMemoryTest {

    private static final Instant EIGHT = LineDriver.TIME;
    private static final Instant NINE = EIGHT.plusSeconds(3600);

    private final LineDriver line = LineDriver.with(new TinyDesk());

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void very_many_articles_with_one_headline_are_no_target_for_anybody() {
        for (int i = 0; i < 400; i++) {
            line.page("n" + i, EIGHT, "The news of the day in brief", "Text " + i);
        }
        line.page("w", EIGHT, "The week in review", "Text.", "Read also: The news of the day in brief");

        assertThat(line.articles()).hasSize(401);
        assertThat(LineDriver.said(line.references(), "/target")).containsExactly("w#x1 -");
        assertThat(line.counted("link", "counted", "reference-ambiguous")).isEqualTo(1);
    }

    @Test
    void very_many_articles_that_all_point_to_the_headline_they_have_are_looked_at_once_each() {
        for (int i = 0; i < 400; i++) {
            line.page(
                    "n" + i, EIGHT, "The news of the day in brief", "Text.", "Read also: The news of the day in brief");
        }

        assertThat(LineDriver.said(line.references(), "/target")).hasSize(400).allMatch(said -> said.endsWith(" -"));
        double looks = line.counted("link", "counted", "reference-ambiguous")
                + line.counted("link", "counted", "reference-to-itself");
        assertThat(looks).isLessThan(400 + 33 * 33);
        assertThat(line.counted("link", "counted", "headline-key-hot")).isPositive();
    }

    @Test
    void an_article_with_ten_thousand_references_has_the_first_thousand_linked() {
        line.page("target", EIGHT, "Mayor opens the new swing bridge", "It opened.");
        String[] lines = Stream.concat(
                        Stream.of("A list of everything"),
                        IntStream.range(0, 10_000).mapToObj(i -> "Read also: Mayor opens the new swing bridge"))
                .toArray(String[]::new);
        line.page("list", EIGHT, lines);

        List<String> references = LineDriver.said(line.references(), "/target/articleId");
        assertThat(references).hasSize(10_000);
        assertThat(references.stream().filter(said -> said.endsWith(" target"))).hasSize(1_000);
        assertThat(line.counted("link", "counted", "reference-over-limit")).isEqualTo(9_000);

        line.page("list", NINE, "A list of everything", "Now it is empty.");
        assertThat(LineDriver.said(line.references())).hasSize(10_000).allMatch(said -> said.endsWith(" gone"));
    }

    @Test
    void keys_that_come_faster_than_a_sweep_sees_them_are_forgotten_all_the_same() {
        int perRound = 6_000;
        try (LineDriver brief = new LineDriver(
                LineSettings.of("localhost:1")
                        .withState(StateSettings.STANDARD
                                .withWithdrawalGrace(Duration.ZERO)
                                .withRetention(Duration.ofSeconds(20))),
                new TinyDesk())) {
            KeyValueStore<Bytes, byte[]> store = brief.driver().getKeyValueStore(StoreNames.KEYS);
            TimedStore keys = new TimedStore(store);
            for (int round = 0; round < 12; round++) {
                Instant now = EIGHT.plusSeconds(10 * round);
                keys.at(now.toEpochMilli());
                IntStream.range(round * perRound, (round + 1) * perRound)
                        .forEach(i ->
                                keys.put(Long.toString(i * 0x9E3779B97F4A7C15L).getBytes(UTF_8), new byte[0]));
                brief.page("u" + round, now, "Dam reopens", "It reopened.");
                brief.passTime(Duration.ofSeconds(10));
            }

            try (KeyValueIterator<Bytes, byte[]> left = store.all()) {
                assertThat(left).toIterable().hasSizeLessThan(2 * 3 * perRound);
            }
        }
    }

    @Test
    void a_very_long_name_of_a_publisher_is_not_kept_with_each_of_its_references() {
        String name = "The Very Long Gazette ".repeat(1_000);
        String[] lines = Stream.concat(
                        Stream.of("A list of everything"),
                        IntStream.range(0, 500).mapToObj(i -> "Read also: Mayor opens bridge number " + i))
                .toArray(String[]::new);

        line.page(name.strip(), "list", EIGHT, lines);

        assertThat(line.references()).hasSize(500);
        long kept = 0;
        try (KeyValueIterator<Bytes, byte[]> entries =
                line.driver().<Bytes, byte[]>getKeyValueStore(StoreNames.SITES).all()) {
            while (entries.hasNext()) {
                kept += entries.next().value.length;
            }
        }
        assertThat(kept).isLessThan(1_000_000);
    }

    @Test
    void a_whole_page_in_the_place_of_a_headline_is_not_kept_with_each_article_and_reference() {
        String page = "Mayor opens the new bridge over the river " + "and says so again ".repeat(10_000);
        for (int i = 0; i < 30; i++) {
            line.page("copy" + i, EIGHT, page, "Text " + i);
        }
        String[] pointing = Stream.concat(
                        Stream.of("A list of everything"),
                        IntStream.range(0, 16).mapToObj(i -> "Read also: Mayor opens the new bridge over the river…"))
                .toArray(String[]::new);
        line.page("other", EIGHT, page + "at last", "Text.");
        line.page("list", EIGHT, pointing);

        assertThat(line.articles()).hasSize(32);
        long largest = 0;
        try (KeyValueIterator<Bytes, byte[]> entries =
                line.driver().<Bytes, byte[]>getKeyValueStore(StoreNames.SITES).all()) {
            while (entries.hasNext()) {
                largest = Math.max(largest, entries.next().value.length);
            }
        }
        assertThat(largest).as("a value that its changelog takes").isLessThan(1_000_000);
    }

    @Test
    void a_headline_as_long_as_any_is_still_a_target() {
        String headline = "Mayor opens the new bridge ".repeat(30).strip();
        line.page("bridge", EIGHT, headline, "It opened.");
        line.page("list", EIGHT, "A list of everything", "Read also: " + headline);

        assertThat(LineDriver.said(line.references(), "/target/articleId")).containsExactly("list#x1 bridge");
    }

    @Test
    void a_page_that_was_fetched_in_the_far_future_is_taken_for_one_of_its_records_time() {
        line.sendAt(EIGHT, null, "Dam reopens\nAt last.".getBytes(UTF_8), "url: u", "fetched-at: 2286-11-20T17:46:39Z");
        line.page("u", NINE, "Dam reopens", "It reopened on Monday.");

        assertThat(LineDriver.said(line.articles(), "/version", "/blocks/1/text"))
                .containsExactly("u 1 At last.", "u 2 It reopened on Monday.");
        assertThat(line.counted("edit", "ahead", "fetched")).isEqualTo(1);
    }

    @Test
    void a_record_from_the_far_future_makes_nothing_old_before_its_day() {
        line.page("u", EIGHT, "Dam reopens", "It reopened.");
        line.page("v", Instant.parse("2286-11-20T17:46:39Z"), "A page from the future", "It has text.");
        line.passTime(Duration.ofDays(300));

        line.page("u", NINE, "Dam reopens", "It reopened.");

        assertThat(line.verdicts("unchanged")).as("it is remembered").isEqualTo(1);
    }

    @Test
    void an_article_whose_messages_would_be_too_large_is_a_dead_letter() {
        LineSettings small = LineSettings.of("localhost:1")
                .withTopics(Topics.standard().map(topic -> topic.withMaxMessageBytes(65_536)));
        String pictures = IntStream.range(0, 70).mapToObj(i -> "\nPhoto: P" + i).reduce("", String::concat);
        try (LineDriver narrow = new LineDriver(small, new TinyDesk())) {
            narrow.send("Dam reopens" + pictures);
            narrow.send("Dam reopens\nIt has text.");

            assertThat(LineDriver.strings(narrow.deadLetters().get(0).headers()))
                    .containsEntry("copydesk-reason", "too-large")
                    .hasEntrySatisfying(
                            "copydesk-message",
                            message -> assertThat(message).contains("the topics between the stations"));
            assertThat(narrow.articles()).hasSize(1);
        }
    }

    @Test
    void an_article_that_just_fits_still_fits_as_a_later_version() {
        LineSettings small = LineSettings.of("localhost:1")
                .withTopics(Topics.standard()
                        .map(topic ->
                                topic.name().equals("news.articles") ? topic.withMaxMessageBytes(16_384) : topic));
        try (LineDriver narrow = new LineDriver(small, new TinyDesk())) {
            int fitting = 0;
            for (int length = 12_500; length < 14_500; length += 50) {
                String url = "u" + length;
                narrow.page(url, NINE, "Dam", "x".repeat(length));
                boolean fits = narrow.articles().size() == 1;
                fitting += fits ? 1 : 0;
                narrow.page(url, EIGHT, "Dike", "It will reopen.");
                assertThat(LineDriver.said(narrow.articles(), "/version")).containsExactly(url + (fits ? " 2" : " 1"));
            }
            assertThat(fitting).isBetween(1, 39);
        }
    }
}
