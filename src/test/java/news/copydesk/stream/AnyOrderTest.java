package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 300 articles of 30 sites that refer to each other, are revised, copied and withdrawn, give the same final state in whatever order they
 * are fed. Of an article only its provenance and {@code cluster} may differ: which fetch it was made of, and what was known at the time.
 */
class AnyOrderTest {

    private static final int ORDERS = Integer.getInteger("orders", 8);
    private static final int ARTICLES = 300;
    private static final int SITES = 30;
    private static final List<String> SUBJECTS =
            List.of("Mayor", "Council", "River board", "Fire brigade", "School", "Harbour", "Theatre", "Hospital");
    private static final List<String> VERBS =
            List.of("opens", "closes", "rebuilds", "sells", "visits", "defends", "surveys", "celebrates");
    private static final List<String> OBJECTS = List.of(
            "the old bridge", "a market hall", "the northern dam", "two ferries", "its archive", "the salt works");

    /** One raw record; without lines it is a tombstone. */
    private record Fetch(String site, String key, String url, Instant time, List<String> lines) {}

    private final Random random = new Random(20261125);
    private final List<String> headlines = new ArrayList<>();

    @Test
    void the_final_state_does_not_depend_on_the_order() {
        List<Fetch> fetches = fetches();
        Map<String, Map<String, String>> first = Map.of();
        for (int order = 0; order < ORDERS; order++) {
            List<Fetch> shuffled = new ArrayList<>(fetches);
            if (order > 0) {
                Collections.shuffle(shuffled, new Random(order));
            }
            Map<String, Map<String, String>> state = feed(shuffled);
            if (order == 0) {
                assertThat(state.get("news.articles")).hasSize(ARTICLES);
                assertThat(state.get("news.clusters")).hasSizeGreaterThan(ARTICLES / 6);
                assertThat(state.get("news.references").values().stream().filter(event -> event.contains("\"target\"")))
                        .hasSizeGreaterThan(ARTICLES / 2);
                first = state;
            }
            for (String topic : first.keySet()) {
                assertThat(state.get(topic)).as("%s of order %s", topic, order).isEqualTo(first.get(topic));
            }
        }
    }

    private List<Fetch> fetches() {
        List<Fetch> fetches = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            headlines.add(SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " "
                    + VERBS.get(random.nextInt(VERBS.size())) + " "
                    + OBJECTS.get(random.nextInt(OBJECTS.size())) + " after " + (i + 2) + " years");
        }
        for (int i = 0; i < ARTICLES; i++) {
            String site = "site" + i % SITES;
            String url = "https://" + site + ".example/" + i;
            // Ten articles have a key in common with one other, fetched about the same hour.
            String key = i % SITES == 0 ? "pair" + i / SITES / 2 : url;
            Instant time = LineDriver.TIME.plusSeconds(
                    i % SITES == 0 ? 60L * random.nextInt(300) : 60L * random.nextInt(10_000));
            int versions = 1 + (random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0);
            for (int version = 0; version < versions; version++) {
                fetches.add(new Fetch(site, key, url, time.plusSeconds(3600L * version), page(i, version)));
            }
            if (random.nextInt(4) == 0) {
                Fetch last = fetches.get(fetches.size() - 1);
                // Now and then under its own key, whose tombstones are not those of the shared one.
                fetches.add(new Fetch(
                        site, random.nextBoolean() ? key : url, url, time.plusSeconds(3600L * versions), last.lines()));
            }
            if (i % SITES == 0 || random.nextInt(15) == 0) {
                fetches.add(new Fetch(site, key, url, time.plusSeconds(3600L * random.nextInt(4) + 1800), List.of()));
            }
        }
        return fetches;
    }

    /** Every third article is a copy of one of ten stories; the references are to headlines of its site, some of which never were. */
    private List<String> page(int number, int version) {
        String headline = headlines.get(number) + (version == 2 ? " of waiting" : "");
        List<String> lines = new ArrayList<>(List.of(headline));
        if (number % 3 == 0) {
            lines.add(CopiesOnLineTest.story(number / 3 % 10, 120));
        }
        lines.add("Text of version " + version + ".");
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add("Photo: Picture " + i + " of " + random.nextInt(3));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String title = headlines.get((number + SITES * random.nextInt(ARTICLES / SITES)) % ARTICLES);
            lines.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "Read also: Video: " + title;
                        case 1 -> "Read also: " + title.substring(0, title.length() - 4) + "…";
                        case 2 -> "Read also: Nobody ever wrote story number " + number;
                        case 3 -> "Perhaps: " + title;
                        default -> "Read also: " + title;
                    });
        }
        return lines;
    }

    private static Map<String, Map<String, String>> feed(List<Fetch> order) {
        Map<String, Map<String, String>> state = new TreeMap<>();
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            for (Fetch fetch : order) {
                if (fetch.lines().isEmpty()) {
                    line.withdraw(fetch.key(), fetch.time());
                } else {
                    line.keyed(
                            fetch.key(),
                            fetch.site(),
                            fetch.url(),
                            fetch.time(),
                            fetch.lines().toArray(String[]::new));
                }
            }
            Topics topics = Topics.standard();
            for (Topic topic : List.of(topics.articles(), topics.captions(), topics.references(), topics.clusters())) {
                state.put(topic.name(), last(line.unchecked(topic)));
            }
            // Of tombstones that came before all pages of their keys.
            assertThat(line.deadLetters())
                    .allSatisfy(letter -> assertThat(letter.value()).isNull());
        }
        return state;
    }

    /** What compaction leaves. */
    private static Map<String, String> last(List<TestRecord<byte[], byte[]>> events) {
        Map<String, String> last = new TreeMap<>();
        for (TestRecord<byte[], byte[]> event : events) {
            String key = new String(event.key(), UTF_8);
            if (event.value() == null) {
                last.remove(key);
            } else {
                last.put(key, withoutWhatMayDiffer(event.value()));
            }
        }
        return last;
    }

    private static String withoutWhatMayDiffer(byte[] event) {
        JsonNode json = Json.mapper().readTree(event);
        ((ObjectNode) json).remove(List.of("provenance", "cluster"));
        return json.toString();
    }
}
