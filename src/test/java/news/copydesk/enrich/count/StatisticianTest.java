package news.copydesk.enrich.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.article.Statistics;
import news.copydesk.enrich.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticianTest {

    private final Statistician statistician = new Statistician(new Pages().rules.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote is tomorrow. Nobody knows how it ends. | 2",
                "Sen. A. B. Miller (D., Mont.) spoke in Washington, D.C. on H.R. 1 and left. | 1",
                "\"Is it over?\" she asked. \"No!\" | 2",
                "Prices rose 3.5 percent in the U.S. last year. | 1",
                "没有人知道结果。投票在明天举行！ | 2",
                "بدأ الاجتماع اليوم. ماذا بعد؟ | 2",
                "no full stop at all | 1",
                "Am Sonntag spielt Lauda vs. Wertheim um den Titel. | 1",
                "Volgens dhr. Jansen is de brug open. Dat klopt. | 2",
                "Spotkał się z prof. Nowakiem na ul. Portowej. | 1",
                "По словам проф. Лисова, мост открыт. | 1",
                "Det var två år sen. Han kom tillbaka. | 2",
                "Nadie quiso ir. Luego llovió. | 2",
            })
    void sentencesEndWhereAReaderPauses(String text, int sentences) {
        assertThat(statistician.sentences(text)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l’ambassadeur d'Irak est arrivé | 4",
                "a well-known two-year-old plan | 4",
                "在北京举行会议 | 5",
                "— … ! | 0",
            })
    void wordsAreRunsOfLetters(String text, int words) {
        assertThat(statistician.words(text)).isEqualTo(words);
    }

    @Test
    void readingTakesAMinuteFor220Words() {
        assertThat(statistician.count(List.of("word ".repeat(330)))).isEqualTo(new Statistics(1, 1, 330, 90));
    }

    @Test
    void anEmptyBodyTakesNoTime() {
        assertThat(statistician.count(List.of())).isEqualTo(new Statistics(0, 0, 0, 0));
    }
}
