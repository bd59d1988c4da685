package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandfirstsTest {

    @Test
    void aTitleAboveASurerStandfirstInSentencesIsNoPartOfIt() {
        assertThat(settled(title(0.4), byline(), dek(0.9), paragraph()))
                .containsExactly(Label.OTHER, Label.BYLINE, Label.DEK, Label.PARAGRAPH);
        assertThat(settled(title(0.4), dek(0.9), paragraph())).containsExactly(Label.OTHER, Label.DEK, Label.PARAGRAPH);
        assertThat(settled(title(0.95), dek(0.9), paragraph())).containsExactly(Label.DEK, Label.DEK, Label.PARAGRAPH);
    }

    @Test
    void titlesWithoutASentenceMayBeTheStandfirst() {
        assertThat(settled(title(0.4), title(0.9), paragraph())).containsExactly(Label.DEK, Label.DEK, Label.PARAGRAPH);
        assertThat(settled(line(Label.DEK, 0.4, "title", "question"), dek(0.9), paragraph()))
                .containsExactly(Label.DEK, Label.DEK, Label.PARAGRAPH);
    }

    @Test
    void aLineThatABylinePartsFromASurerStandfirstBeginsTheStory() {
        assertThat(settled(dek(0.9), byline(), dek(0.6), paragraph()))
                .containsExactly(Label.DEK, Label.BYLINE, Label.PARAGRAPH, Label.PARAGRAPH);
        assertThat(settled(dek(0.6), byline(), dek(0.9), paragraph()))
                .containsExactly(Label.DEK, Label.BYLINE, Label.DEK, Label.PARAGRAPH);
    }

    @Test
    void theStandfirstStandsBelowTheHeadline() {
        assertThat(settled(dek(0.9), line(Label.HEADLINE, 0.9, "title", "letter"), dek(0.6), paragraph()))
                .containsExactly(Label.DEK, Label.HEADLINE, Label.DEK, Label.PARAGRAPH);
    }

    @Test
    void aSummaryIsPartOfTheStandfirst() {
        Line announced = dek(0.6);
        announced.traits.add(Trait.LIST_LABEL, "summary");
        assertThat(settled(dek(0.9), byline(), announced, paragraph()))
                .containsExactly(Label.DEK, Label.BYLINE, Label.DEK, Label.PARAGRAPH);
        assertThat(settled(dek(0.9), byline(), dek(0.6), dek(0.6), paragraph()))
                .containsExactly(Label.DEK, Label.BYLINE, Label.DEK, Label.DEK, Label.PARAGRAPH);
    }

    @Test
    void aFirstParagraphThatIsNearlyAsLikelyAStandfirstIsOneIfThereIsNoOther() {
        assertThat(settled(opening(0.4), paragraph())).containsExactly(Label.DEK, Label.PARAGRAPH);
        assertThat(settled(opening(0.2), paragraph())).containsExactly(Label.PARAGRAPH, Label.PARAGRAPH);
        assertThat(settled(dek(0.9), opening(0.4), paragraph()))
                .containsExactly(Label.DEK, Label.PARAGRAPH, Label.PARAGRAPH);
        assertThat(settled(opening(0.4))).containsExactly(Label.PARAGRAPH);
    }

    private static Stream<Label> settled(Line... lines) {
        Decision[] decisions = Stream.of(lines).map(Line::decision).toArray(Decision[]::new);
        Standfirsts.settle(decisions, Stream.of(lines).map(Line::traits).toArray(LineTraits[]::new));
        return List.of(decisions).stream().map(Decision::label);
    }

    private static Line dek(double sure) {
        return line(Label.DEK, sure, "sentence", "stop");
    }

    private static Line title(double sure) {
        return line(Label.DEK, sure, "title", "letter");
    }

    private static Line byline() {
        return line(Label.BYLINE, 0.9, "short", "letter");
    }

    private static Line paragraph() {
        return line(Label.PARAGRAPH, 0.9, "prose", "stop");
    }

    private static Line opening(double dek) {
        double[] probabilities = new double[Label.COUNT];
        probabilities[Label.DEK.ordinal()] = dek;
        probabilities[Label.PARAGRAPH.ordinal()] = 0.5;
        return new Line(new Decision(Label.PARAGRAPH, probabilities), new LineTraits());
    }

    private static Line line(Label label, double sure, String kind, String ending) {
        LineTraits traits = new LineTraits();
        traits.add(Trait.KIND, kind);
        traits.add(Trait.ENDING, ending);
        double[] probabilities = new double[Label.COUNT];
        probabilities[Label.PARAGRAPH.ordinal()] = 0.05;
        probabilities[label.ordinal()] = sure;
        return new Line(new Decision(label, probabilities), traits);
    }

    private record Line(Decision decision, LineTraits traits) {}
}
