package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Role;
import org.junit.jupiter.api.Test;

class JudgedLineTest {

    private static final JudgedLine MISSED = line(Truth.CAPTION, Role.PARAGRAPH);
    private static final JudgedLine MISTAKEN = line(Truth.OTHER, Role.CAPTION);
    private static final JudgedLine RIGHT = line(Truth.CAPTION, Role.CAPTION);
    private static final JudgedLine KICKER = line(Truth.OTHER, Role.KICKER);
    private static final JudgedLine TAIL = line(Truth.CROSSREF_TAIL, Role.CROSS_REFERENCE);

    @Test
    void aKindHasTheLinesMissedAndThoseMistaken() {
        LineKind caption = LineKind.of("caption");
        assertThat(List.of(MISSED, MISTAKEN, RIGHT, KICKER))
                .filteredOn(caption::isMistaken)
                .containsExactly(MISSED, MISTAKEN);
        assertThat(LineKind.of("paragraph").isMistaken(MISSED)).isTrue();
        assertThat(LineKind.of("dek").isMistaken(MISSED)).isFalse();
    }

    @Test
    void aKindMayBeCalledByItsRole() {
        assertThat(LineKind.of("crossReference").truths())
                .containsExactlyInAnyOrder(Truth.CROSSREF, Truth.CROSSREF_TAIL);
        assertThat(LineKind.of("residue").truths()).containsExactly(Truth.OTHER);
        assertThat(LineKind.of("kicker").truths()).isEmpty();
        assertThatThrownBy(() -> LineKind.of("photo"))
                .isInstanceOf(EvaluationException.class)
                .hasMessageStartingWith("no line is called 'photo'; choose of headline dek");
    }

    @Test
    void aKickerIsRightForOtherAndALinkOfTheTailForAReference() {
        assertThat(KICKER.isRight()).isTrue();
        assertThat(TAIL.isRight()).isTrue();
        assertThat(line(Truth.PARAGRAPH, Role.RESIDUE).isRight()).isFalse();
    }

    @Test
    void neutralLinesAndThoseWithNothingToSeeAreNotJudged() {
        GoldArticle page = new Gold()
                .line(Truth.PARAGRAPH, "Seen")
                .neutral(Truth.PARAGRAPH, "Nobody knows")
                .line(Truth.OTHER, "\u200c")
                .page();
        assertThat(JudgedLine.of(page, Optional.empty()))
                .containsExactly(new JudgedLine("page", 1, "Seen", Truth.PARAGRAPH, Optional.empty(), 0));
    }

    @Test
    void confusionCountsWhatWasTakenForWhat() {
        JudgedLine rejected = new JudgedLine("a", 1, "text", Truth.DEK, Optional.empty(), 0);
        Confusion confusion = new Confusion(List.of(MISSED, MISTAKEN, RIGHT, RIGHT, rejected));
        assertThat(confusion.count(Truth.CAPTION, Role.CAPTION)).isEqualTo(2);
        assertThat(confusion.count(Truth.CAPTION, Role.PARAGRAPH)).isEqualTo(1);
        assertThat(confusion.count(Truth.CAPTION, Role.DEK)).isZero();
        assertThat(confusion.undecided(Truth.DEK)).isEqualTo(1);
        assertThat(confusion.roles()).containsExactly(Role.CAPTION, Role.PARAGRAPH);
        assertThat(confusion.truths()).containsExactly(Truth.DEK, Truth.CAPTION, Truth.OTHER);
    }

    private static JudgedLine line(Truth truth, Role decision) {
        return new JudgedLine("a", 1, "text", truth, Optional.of(decision), 0.9);
    }
}
