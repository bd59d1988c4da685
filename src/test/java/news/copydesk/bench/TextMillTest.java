package news.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static TextMill mill(long seed, boolean verbatim) {
        return new TextMill(new BenchPlan(
                10,
                1,
                seed,
                List.of(new SampleText("en", PAGE)),
                verbatim,
                Duration.ofSeconds(1),
                1,
                List.of(),
                Optional.empty()));
    }
}
