package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadRuleTest {

    private static final Gold PAGE = new Gold()
            .headline("Trams return to the river after two years")
            .line(Truth.HEADLINE, "Live: trams return to the river")
            .line(Truth.DEK, "Fares will rise by a third")
            .line(Truth.DEK, "Campaigners speak of a tax on the poor");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trams return to the river after two years|1|1",
                "TRAMS return to the river – after two years|1|1",
                "Live: trams return to the river|1|1",
                "Trams return to the river after two|0|1",
                "River tram line to open|0|0",
                "''|0|0"
            })
    void aHeadlineMayBeWordedAsAnyTruth(String headline, int exact, int near) {
        assertThat(PAGE.mark(Figure.HEADLINE, Answers.headline(headline)).recall())
                .isEqualTo(exact);
        assertThat(PAGE.mark(Figure.HEADLINE_NEAR, Answers.headline(headline)).recall())
                .isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fares will rise by a third Campaigners speak of a tax on the poor|1",
                "Campaigners speak of a tax on the poor|1",
                "Fares will rise by a third|1",
                "Campaigners speak|0",
                "''|0"
            })
    void aDekOfTwoLinesIsRightAsAWholeOrAsOneOfThem(String dek, int right) {
        assertThat(PAGE.mark(Figure.DEK, Answers.dek(dek)).recall()).isEqualTo(right);
    }

    @Test
    void aPageWithoutADekIsLeftOut() {
        Map<Figure, Tally> marks =
                Scorer.mark(new Gold().page(), Answers.dek("Some dek")).tallies();
        assertThat(marks).doesNotContainKey(Figure.DEK);
    }

    @ParameterizedTest
    @CsvSource({"no,nb,1", "no,nn-NO,1", "zh,zh-Hant-TW,1", "pt,pt_BR,1", "en,EN,1", "en,de,0", "en,und,0"})
    void aLanguageIsRightByItsPrimarySubtag(String truth, String tag, int right) {
        Gold page = new Gold().language(truth);
        assertThat(page.mark(Figure.LANGUAGE, Answers.language(tag)).recall()).isEqualTo(right);
    }
}
