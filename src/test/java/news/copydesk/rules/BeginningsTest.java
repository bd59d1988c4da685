package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words of a list that a text begins or goes on with")
class BeginningsTest {

    private final Beginnings joiners = Beginnings.of(List.of(" for ", " for the ", " via "));

    @ParameterizedTest
    @CsvSource({"l'Équipe, true", "d'Ici, true", "l', true", "L'Équipe, false", "la, false", "l, false", "'', false"})
    void areWithinTheTextAndAsWritten(String text, boolean begin) {
        assertThat(Beginnings.of(List.of("l'", "d'")).begin(text)).isEqualTo(begin);
    }

    @Test
    void mayBeAskedAtAPlace() {
        assertThat(joiners.end("Ann Lee via AP", 7)).isEqualTo("Ann Lee via ".length());
        assertThat(joiners.end("Ann Lee via AP", 8)).isEqualTo(-1);
        assertThat(joiners.end("Ann Lee", "Ann Lee".length())).isEqualTo(-1);
    }

    @Test
    void theFirstOfTheListCountsAndNotTheLongest() {
        assertThat(joiners.end("Ann Lee for the Post", 7)).isEqualTo("Ann Lee for ".length());
        assertThat(Beginnings.of(List.of(" for the ", " for ")).end("Ann Lee for the Post", 7))
                .isEqualTo("Ann Lee for the ".length());
    }

    @Test
    void whereOneMayNotEndTheNextIsTaken() {
        String text = "Ann Lee for the Post";
        assertThat(joiners.end(text, 7, next -> Character.isUpperCase(text.charAt(next))))
                .isEqualTo("Ann Lee for the ".length());
        assertThat(joiners.end(text, 7, next -> next == text.length())).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"The Post, 4", "THE POST, 4", "théâtre, -1", "Από εδώ, 4", "ΑΠΌ ΕΔΏ, 4", "Ήταν, -1"})
    void capitalsCountOnlyWhereTheyAreAskedFor(String text, int end) {
        assertThat(Beginnings.inAnyLetters(List.of("the ", "από ")).end(text, 0))
                .isEqualTo(end);
    }

    @Test
    void mayBeAnywhere() {
        Beginnings reporters = Beginnings.of(List.of("記者", "特派员", "员"));
        assertThat(reporters.isIn("中央社記者林美")).isTrue();
        assertThat(reporters.isIn("中央社記")).isFalse();
        assertThat(reporters.in("本报特派员記者", 0)).isZero();
        assertThat(reporters.word(reporters.in("本报特派员記者", 1))).isEqualTo("特派员");
        assertThat(reporters.word(reporters.in("本报特派员記者", 2))).isEqualTo("员");
        assertThat(reporters.in("本报特派员記者", 3)).isEqualTo(-1);
    }

    @Test
    void anEmptyListHasNone() {
        assertThat(Beginnings.of(List.of()).begin("a")).isFalse();
        assertThat(Beginnings.of(List.of()).isIn("a")).isFalse();
    }
}
