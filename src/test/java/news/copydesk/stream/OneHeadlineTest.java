package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;

/**
 * A site whose every article has one and the same headline, text and cross-reference, to that headline: the hottest keys that link and
 * copies can meet. In full size, which takes some minutes:
 *
 * <pre>mvn test -Dtest=OneHeadlineTest -Done.headline=1000000</pre>
 */
class OneHeadlineTest {

    private static final int ARTICLES = Integer.getInteger("one.headline", 3_000);
    private static final int FULL = 100_000;
    private static final int PARTS = 10;

    private long articles;
    private long references;

    @Test
    void the_last_article_costs_what_an_early_one_does() {
        String story = CopiesOnLineTest.story(1, 120);
        double[] micros = new double[PARTS];
        long heap = 0;
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            for (int part = 0; part < PARTS; part++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                for (int i = 0; i < ARTICLES / PARTS; i++) {
                    line.page(
                            "n" + part + "-" + i,
                            LineDriver.TIME,
                            "The news of the day in brief",
                            story,
                            "Read also: The news of the day in brief");
                    if (i % 100 == 99) {
                        take(line);
                    }
                }
                take(line);
                micros[part] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                        / 1e3
                        / (ARTICLES / PARTS);
                heap = Math.max(heap, usedMib());
            }
            double looks = line.counted("link", "counted", "reference-ambiguous")
                    + line.counted("link", "counted", "reference-to-itself");
            tell(
                    "%,d articles of one headline: %.0f µs of processor time each in the second tenth, %.0f in the last;"
                            + " %.1f looks at a reference, heap %d MiB",
                    ARTICLES, micros[1], micros[PARTS - 1], looks / ARTICLES, heap);

            assertThat(articles).isEqualTo(ARTICLES);
            assertThat(references).isEqualTo(ARTICLES);
            assertThat(looks).isLessThan(ARTICLES + 33 * 33);
            assertThat(line.counted("link", "counted", "headline-key-hot")).isPositive();
            assertThat(line.counted("link", "counted", "band-full")).isPositive();
        }
        // A few thousand on a busy machine tell nothing.
        assertThat(ARTICLES < FULL || micros[PARTS - 1] < 1.5 * micros[1])
                .as("%.0f µs, then %.0f", micros[1], micros[PARTS - 1])
                .isTrue();
        assertThat(heap).isLessThan(500);
    }

    /** Takes away what came out, changes of the stores too, as the driver keeps everything. */
    private void take(LineDriver line) {
        for (String topic : line.driver().producedTopicNames()) {
            int count = line.driver()
                    .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                    .readRecordsToList()
                    .size();
            articles += topic.equals(Topics.standard().articles().name()) ? count : 0;
            references += topic.equals(Topics.standard().references().name()) ? count : 0;
        }
    }

    private static long usedMib() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    @SuppressWarnings("SystemOut")
    private static void tell(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }
}
