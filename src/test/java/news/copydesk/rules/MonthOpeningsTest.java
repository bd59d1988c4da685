package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Turning words away by their first two letters")
class MonthOpeningsTest {

    private final MonthOpenings openings = new MonthOpenings(List.of("march", "may", "октября", "m"));

    @ParameterizedTest
    @ValueSource(strings = {"march", "MARCH", "Maybe", "marzo"})
    void namesMayOpenLikeThat(String word) {
        assertThat(mayOpen(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minister", "am", "Zz", "AA"})
    void noNameOpensLikeThat(String word) {
        assertThat(mayOpen(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "m.", "[a", "`a", "{a", "@a", "März", "été", "мая"})
    void whatDoesNotBeginWithTwoAsciiLettersIsNotJudged(String word) {
        assertThat(mayOpen(word)).isTrue();
    }

    private boolean mayOpen(String word) {
        return openings.mayOpen(word, 0, word.length());
    }
}
