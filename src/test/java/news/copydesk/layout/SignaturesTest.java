package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who wrote a story, looked at again")
class SignaturesTest {

    private final List<Decision> decisions = new ArrayList<>();
    private final List<LineTraits> page = new ArrayList<>();

    @Test
    void onAPageWithoutABylineIsTheLikeliestNameAndThoseBesideIt() {
        line(Label.HEADLINE, 0, title());
        line(Label.OTHER, 0.12, name());
        line(Label.OTHER, 0.15, name());
        line(Label.PARAGRAPH, 0, title());
        assertThat(settled()).containsExactly(Label.HEADLINE, Label.BYLINE, Label.BYLINE, Label.PARAGRAPH);
    }

    @Test
    void onAPageWithABylineIsAlsoWhoIsLikelyEnough() {
        line(Label.BYLINE, 0.9, name());
        line(Label.OTHER, 0.35, name());
        line(Label.OTHER, 0.25, name());
        line(Label.PARAGRAPH, 0, title());
        assertThat(settled()).containsExactly(Label.BYLINE, Label.BYLINE, Label.OTHER, Label.PARAGRAPH);
    }

    @Test
    void isNobodyInsideTheStoryOrFarBelowIt() {
        line(Label.PARAGRAPH, 0, title());
        line(Label.OTHER, 0.4, name());
        line(Label.PARAGRAPH, 0, title());
        for (int i = 0; i < 4; i++) {
            line(Label.OTHER, 0, title());
        }
        line(Label.OTHER, 0.4, name());
        assertThat(settled()).doesNotContain(Label.BYLINE);
    }

    @Test
    void isNoLineThatIsNoName() {
        line(Label.OTHER, 0.4, title());
        line(Label.PARAGRAPH, 0, title());
        assertThat(settled()).containsExactly(Label.OTHER, Label.PARAGRAPH);
    }

    private void line(Label label, double signed, LineTraits traits) {
        double[] probabilities = new double[Label.COUNT];
        probabilities[Label.BYLINE.ordinal()] = signed;
        probabilities[label.ordinal()] = Math.max(signed, 1 - signed);
        decisions.add(new Decision(label, probabilities));
        page.add(traits);
    }

    private static LineTraits title() {
        LineTraits line = new LineTraits();
        line.add(Trait.KIND, "title");
        return line;
    }

    private static LineTraits name() {
        LineTraits line = title();
        line.add(Trait.NAME_LIKE, "2");
        line.add(Trait.GIVEN_NAME, "first");
        return line;
    }

    private List<Label> settled() {
        Decision[] settled = decisions.toArray(Decision[]::new);
        Signatures.settle(settled, page.toArray(LineTraits[]::new));
        return List.of(settled).stream().map(Decision::label).toList();
    }
}
