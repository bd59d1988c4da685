package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles that change their site while link keeps no pace: each site's task is its own, and none waits for another. Identify and the
 * sites' links run apart here, each as late as the dice will have it; what is on the topic of references in the end must be what is there
 * when every record runs through before the next one comes.
 */
class MovingArticlesTest {

    private static final Instant EIGHT = LineDriver.TIME;
    private static final List<String> SITES = List.of("post", "herald", "mail");
    private static final int TITLES = 6;
    private static final int ARTICLES = 60;
    private static final int VERSIONS = 5;

    private final LineSettings settings = LineSettings.of("localhost:1");
    private final List<TestRecord<byte[], byte[]>> editions = new ArrayList<>();

    @Test
    void a_site_that_is_late_publishes_nothing_over_what_the_next_site_publishes() {
        page("post", "dam", 0, "Read also: Rain", "Read also: Floods");
        page("herald", "dam", 1, "Read also: Snow");
        try (StationsApart stations = stations()) {
            stations.feed(editions);
            stations.runIdentify();
            stations.run("herald");
            stations.run("post");
            stations.runToTheEnd(new Random(1));

            assertThat(stations.references()).containsOnlyKeys("dam#x1");
            assertThat(stations.references().get("dam#x1")).contains("Snow");
        }
    }

    @Test
    void of_the_versions_that_came_while_a_site_was_late_the_last_one_counts() {
        page("post", "dam", 0, "Read also: Rain");
        page("herald", "dam", 1, "Read also: Snow", "Read also: Hail");
        page("", "dam", 2, "Read also: Fog");
        page("post", "dam", 3, "Read also: Sun", "Read also: Wind");
        try (StationsApart stations = stations()) {
            stations.feed(editions);
            stations.runIdentify();
            assertThat(stations.references()).isEmpty();
            stations.runToTheEnd(new Random(1));

            assertThat(stations.references()).containsOnlyKeys("dam#x1", "dam#x2");
            assertThat(stations.references().get("dam#x1")).contains("Sun");
            assertThat(stations.references().get("dam#x2")).contains("Wind");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoever_is_late_the_end_is_the_same(long seed) {
        Random random = new Random(seed);
        versions(random);
        Map<String, String> expected;
        try (StationsApart oneByOne = stations()) {
            for (TestRecord<byte[], byte[]> edition : editions) {
                oneByOne.feed(List.of(edition));
                oneByOne.runToTheEnd(random);
            }
            expected = oneByOne.references();
        }
        try (StationsApart apart = stations()) {
            apart.feed(editions);
            apart.runToTheEnd(random);

            assertThat(apart.references()).isEqualTo(expected).hasSizeGreaterThan(ARTICLES / 2);
        }
    }

    /** Versions of all articles, mixed, those of one article in order; some move, some leave all sites, some are withdrawn. */
    private void versions(Random random) {
        for (int version = 0; version < VERSIONS; version++) {
            for (int i = 0; i < ARTICLES; i++) {
                String site = random.nextInt(4) == 0 ? "" : SITES.get(random.nextInt(SITES.size()));
                if (random.nextInt(8) == 0) {
                    editions.add(record("article" + i, Edition.withdrawal(), version));
                } else {
                    String[] lines = new String[random.nextInt(4)];
                    for (int line = 0; line < lines.length; line++) {
                        lines[line] = (random.nextInt(4) == 0 ? "Perhaps: " : "Read also: ") + title(random);
                    }
                    page(site, "article" + i, version, lines);
                }
            }
            for (int title = 0; title < TITLES; title++) {
                String site = SITES.get(random.nextInt(SITES.size()));
                add(site, "title" + title, version, "What became of the bridge number " + title, "It opened.");
            }
        }
    }

    private static String title(Random random) {
        return "What became of the bridge number " + random.nextInt(TITLES);
    }

    private void page(String site, String id, int hour, String... lines) {
        String[] page = new String[lines.length + 2];
        page[0] = "Story of " + id;
        page[1] = "Told in hour " + hour + ".";
        System.arraycopy(lines, 0, page, 2, lines.length);
        add(site, id, hour, page);
    }

    private void add(String site, String id, int hour, String... lines) {
        List<String> hints = new ArrayList<>(List.of("url: " + id, "fetched-at: " + time(hour)));
        if (!site.isEmpty()) {
            hints.add("source: " + site);
        }
        Editor editor = new Editor(new Intake(settings.maxInputBytes()), new TinyDesk(), editions());
        Editor.Outcome outcome = editor.edit(
                new Record<>(
                        null,
                        String.join("\n", lines).getBytes(UTF_8),
                        time(hour).toEpochMilli(),
                        LineDriver.headers(hints.toArray(String[]::new))),
                new DeadLetters.Place("news.raw", 0, editions.size()));
        editions.add(record(id, ((Editor.Finished) outcome).edition(), hour));
    }

    private TestRecord<byte[], byte[]> record(String id, byte[] value, int hour) {
        Headers lineage = EventHeaders.lineage("news.raw:0:" + editions.size());
        return new TestRecord<>(id.getBytes(UTF_8), value, lineage, time(hour).toEpochMilli());
    }

    private static Instant time(int hour) {
        return EIGHT.plusSeconds(3600L * hour);
    }

    private StationsApart stations() {
        return new StationsApart(settings, editions(), SITES);
    }

    private Editions editions() {
        return new Editions(settings.topics(), StreamsProperties.internal(settings), agency -> Optional.empty());
    }
}
