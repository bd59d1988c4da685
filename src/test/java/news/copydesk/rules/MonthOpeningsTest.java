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
        assertThat(openings.mayOpen(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"minister", "am", "Zz", "AA"})
    void noNameOpensLikeThat(String word) {
        assertThat(openings.mayOpen(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "m.", "[a", "`a", "{a", "@a", "März", "été", "мая"})
    void whatDoesNotBeginWithTwoAsciiLettersIsNotJudged(String word) {
        assertThat(openings.mayOpen(word)).isTrue();
    }
}
