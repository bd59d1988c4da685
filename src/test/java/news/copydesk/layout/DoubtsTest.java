package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    @Test
    void aCaptionThatIsACreditBelongsToTheCaptionAboveThatHasNone() {
        assertThat(settled(caption(), creditOnly())).containsExactly(Label.CAPTION, Label.CREDIT);
        assertThat(settled(credited(), creditOnly())).containsExactly(Label.CAPTION, Label.CAPTION);
        assertThat(settled(creditOnly(), caption())).containsExactly(Label.CAPTION, Label.CAPTION);
    }

    @Test
    void aDoubtfulCaptionBecomesNoSecondHeadline() {
        double[] unsure = new double[Label.COUNT];
        unsure[Label.HEADLINE.ordinal()] = 0.7;
        unsure[Label.CAPTION.ordinal()] = 0.2;
        unsure[Label.DEK.ordinal()] = 0.1;

        Decision[] settled =
                Doubts.settle(new Decision[] {new Decision(Label.CAPTION, unsure)}, new LineTraits[] {caption()});

        assertThat(settled[0].label()).isNotEqualTo(Label.HEADLINE).isNotEqualTo(Label.CAPTION);
    }

    private static LineTraits caption() {
        return new LineTraits();
    }

    private static LineTraits credited() {
        LineTraits line = new LineTraits();
        line.add(Trait.CREDIT, "slash");
        line.add(Trait.CREDIT_SHARE, "little");
        return line;
    }

    private static LineTraits creditOnly() {
        LineTraits line = new LineTraits();
        line.add(Trait.CREDIT, "slash");
        line.add(Trait.CREDIT_SHARE, "all");
        return line;
    }

    private static Stream<Label> settled(LineTraits... page) {
        double[] sure = new double[Label.values().length];
        sure[Label.CAPTION.ordinal()] = 1;
        Decision[] captions =
                Stream.of(page).map(line -> new Decision(Label.CAPTION, sure)).toArray(Decision[]::new);
        return Stream.of(Doubts.settle(captions, page)).map(Decision::label);
    }
}
