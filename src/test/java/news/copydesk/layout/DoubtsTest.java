package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
    void anAgencyAloneBesideACaptionWithoutACreditIsItsCredit() {
        LineTraits agency = new LineTraits();
        agency.add(Trait.AGENCY, "whole");
        LineTraits button = new LineTraits();
        button.add(Trait.AGENCY, "whole");
        button.add(Trait.FURNITURE, "share");

        assertThat(beside(agency, caption())).containsExactly(Label.CREDIT, Label.CAPTION, Label.CREDIT);
        assertThat(beside(agency, credited())).containsExactly(Label.OTHER, Label.CAPTION, Label.OTHER);
        assertThat(beside(button, caption())).containsExactly(Label.OTHER, Label.CAPTION, Label.OTHER);
    }

    /** With lines that were taken for furniture above and below a caption. */
    private static List<Label> beside(LineTraits furniture, LineTraits caption) {
        Decision[] page = {sure(Label.OTHER), sure(Label.CAPTION), sure(Label.OTHER)};
        Decision[] settled = Doubts.settle(page, new LineTraits[] {furniture, caption, furniture});
        return Stream.of(settled).map(Decision::label).toList();
    }

    private static Decision sure(Label label) {
        double[] probabilities = new double[Label.COUNT];
        probabilities[label.ordinal()] = 1;
        return new Decision(label, probabilities);
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

    @Test
    void behindTheStoryAReferenceHasToBeSureOrToSaySoItself() {
        LineTraits labelled = new LineTraits();
        labelled.add(Trait.CUE, "before-title");
        Decision[] page = {
            reference(0.3, 0.2), paragraph(), reference(0.3, 0.2), reference(0.3, 0.4), reference(0.1, 0.3)
        };

        Decision[] settled = Doubts.settle(
                page,
                new LineTraits[] {new LineTraits(), new LineTraits(), new LineTraits(), new LineTraits(), labelled});

        assertThat(Stream.of(settled).map(Decision::label))
                .containsExactly(Label.CROSS_REFERENCE, Label.PARAGRAPH, Label.OTHER, Label.LINK, Label.LINK);
        assertThat(settled[3].reference()).isEqualTo(0.7, within(1e-9));
    }

    @Test
    void aPageWithoutAParagraphHasNothingBehindItsStory() {
        Decision[] settled = Doubts.settle(new Decision[] {reference(0.3, 0.2)}, new LineTraits[] {new LineTraits()});

        assertThat(settled[0].label()).isEqualTo(Label.CROSS_REFERENCE);
    }

    private static Decision reference(double inside, double behind) {
        double[] probabilities = new double[Label.COUNT];
        probabilities[Label.CROSS_REFERENCE.ordinal()] = inside;
        probabilities[Label.LINK.ordinal()] = behind;
        probabilities[Label.OTHER.ordinal()] = 0.25;
        return new Decision(inside > behind ? Label.CROSS_REFERENCE : Label.LINK, probabilities);
    }

    private static Decision paragraph() {
        return sure(Label.PARAGRAPH);
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
