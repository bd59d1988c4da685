package news.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextMillTest {

    private static final String PAGE = "Harbour\n"
            + "By Ann Example\n"
            + "The council of the harbour town decided on Monday evening that every bridge across the northern canal stays closed.\n"
            + "Read more: The ferry is back\n";

    @Test
    void theSameSeedAndNumberMakeTheSameArticle() {
        assertThat(mill(7, false).text(12)).isEqualTo(mill(7, false).text(12));
        assertThat(mill(8, false).text(12)).isNotEqualTo(mill(7, false).text(12));
    }

    @Test
    void labelsAndShortLinesStayAndNoArticleIsTheOther() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String text = mill(1, false).text(i);
            assertThat(text).startsWith("Harbour\nBy Ann Example\n");
            texts.add(text);
        }
        assertThat(texts).hasSizeGreaterThan(45);
    }

    @Test
    void textsOfACorpusComeAsTheyAreFirstAndAlteredLater() {
        TextMill mill = mill(1, true);

        assertThat(mill.text(0)).isEqualTo(PAGE);
        assertThat(mill.text(1)).isNotEqualTo(PAGE).startsWith("Harbour\n");
    }

    @Test
    void inOneWorldAReferenceStillSaysTheHeadlineThatItLeadsTo() {
        String headline = "Painters varnish seventeen lighthouses before Thursday";
        TextMill mill = mill(3, true, headline + "\n" + PAGE, "Weather\nRead more: " + headline + "\n" + PAGE);

        for (long world = 1; world < 20; world++) {
            String there = mill.text(2 * world).lines().findFirst().orElseThrow();
            assertThat(there).isNotEqualTo(headline);
            assertThat(mill.text(2 * world + 1)).contains("Read more: " + there + "\n");
        }
    }

    @Test
    void noTwoWorldsHaveAHeadlineInCommon() {
        TextMill mill = mill(3, true, "Painters varnish seventeen lighthouses before Thursday\n" + PAGE);

        assertThat(LongStream.range(0, 20)
                        .mapToObj(world -> mill.text(world).lines().findFirst().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatEveryPageSaysStays() {
        String advice = "Subscribe tonight for our letter from the harbour";
        TextMill mill = mill(3, true, "One\n" + advice, "Two\n" + advice, "Three\n" + advice);

        assertThat(mill.text(3)).isEqualTo("One\n" + advice + "\n");
    }

    private static TextMill mill(long seed, boolean verbatim) {
        return mill(seed, verbatim, PAGE);
    }

    private static TextMill mill(long seed, boolean verbatim, String... pages) {
        return new TextMill(new BenchPlan(
                10,
                1,
                seed,
                Stream.of(pages).map(page -> new SampleText("en", page)).toList(),
                verbatim,
                Duration.ofSeconds(1),
                1,
                List.of(),
                Optional.empty()));
    }
}
