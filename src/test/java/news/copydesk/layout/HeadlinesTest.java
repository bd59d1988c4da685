package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.api.Test;

/** Which line of a page becomes its headline, by how likely the model takes each to be it. */
class HeadlinesTest {

    private static final String STORY =
            "Rain fell on the valley for three days, and on the fourth the river came back to its bed, farmers said on Monday.";

    private final Rulebook rules = Rulebook.load(Optional.empty());
    private final PageReader reader = new PageReader(rules, new FunctionWords(rules.packs()));

    @Test
    void theLikelierOfTwoIsTheOnlyOne() {
        assertThat(headlines(Map.of("Rain ends the drought", 0.6, "A valley hopes for more", 0.7)))
                .containsExactly("A valley hopes for more");
    }

    @Test
    void anOverlineRunTogetherWithTheTitleGivesWayToTheTitle() {
        assertThat(headlines(inOrder(
                        "Weather in the valleyDrought ends with rain",
                        0.7,
                        "Drought ends with rain in the valley",
                        0.3)))
                .containsExactly("Drought ends with rain in the valley");
    }

    @Test
    void butNotToALineThatIsHardlyAHeadline() {
        assertThat(headlines(inOrder(
                        "Weather in the valleyDrought ends with rain", 0.9, "Rain in the valley ends drought.", 0.01)))
                .containsExactly("Weather in the valleyDrought ends with rain");
    }

    @Test
    void aNameWithACapitalInsideIsNotRunTogether() {
        assertThat(headlines(inOrder(
                        "Farmers thank Ann McKay for rain on YouTube", 0.9, "Farmers thank Ann for the rain.", 0.1)))
                .containsExactly("Farmers thank Ann McKay for rain on YouTube");
    }

    @Test
    void theTrailThatHoldsTheTitleGivesWayToIt() {
        assertThat(headlines(inOrder("Home » Rain ends the drought", 0.8, "Rain ends the drought", 0.1)))
                .containsExactly("Rain ends the drought");
    }

    @Test
    void theTitleThatIsPrintedAgainWithoutItsOverlineIsTheOneAbove() {
        assertThat(headlines(inOrder("Valley farmers: Rain ends the drought", 0.2, "Rain ends the drought", 0.7)))
                .containsExactly("Valley farmers: Rain ends the drought");
        assertThat(headlines(inOrder("Rain ends the drought", 0.7, "Valley farmers: Rain ends the drought", 0.2)))
                .containsExactly("Rain ends the drought");
        assertThat(headlines(inOrder("Rain ends the drought | The Daily", 0.2, "Rain ends the drought", 0.7)))
                .containsExactly("Rain ends the drought");
        assertThat(headlines(inOrder("Home Rain ends the drought", 0.2, "Rain ends the drought", 0.7)))
                .containsExactly("Rain ends the drought");
    }

    @Test
    void whenAPageWasPublishedIsNoHeadline() {
        assertThat(headlines(
                        inOrder("Fog on the valley", 0.2, "Published on Monday, 3 March 2025, 18:18, by Ann Lee", 0.7)))
                .containsExactly("Fog on the valley");
    }

    private List<String> headlines(Map<String, Double> probabilities) {
        List<String> texts = new ArrayList<>(probabilities.keySet());
        texts.add(STORY);
        Sheet sheet = sheet(texts);
        LineTraits[] traits = reader.read(sheet);
        Decision[] decisions = new Decision[texts.size()];
        for (int i = 0; i < decisions.length; i++) {
            double headline = probabilities.getOrDefault(texts.get(i), 0.0);
            double[] all = new double[Label.values().length];
            all[Label.HEADLINE.ordinal()] = headline;
            all[Label.PARAGRAPH.ordinal()] = i == texts.size() - 1 ? 1 : 0;
            all[Label.OTHER.ordinal()] = i == texts.size() - 1 ? 0 : 1 - headline;
            Label label = headline > 0.5 ? Label.HEADLINE : i == texts.size() - 1 ? Label.PARAGRAPH : Label.OTHER;
            decisions[i] = new Decision(label, all);
        }
        Decision[] settled = new Headlines(sheet, traits).settle(decisions);
        List<String> headlines = new ArrayList<>();
        for (int i = 0; i < settled.length; i++) {
            if (settled[i].label() == Label.HEADLINE) {
                headlines.add(texts.get(i));
            }
        }
        return headlines;
    }

    private Sheet sheet(List<String> texts) {
        List<MarkedLine> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Folded folded = Folding.fold(texts.get(i));
            lines.add(new MarkedLine(
                    new Line(i + 1, texts.get(i), false),
                    folded,
                    rules.lexicon().scan(folded)));
        }
        return new Sheet(lines, "en", Optional.empty(), Optional.empty());
    }

    private static Map<String, Double> inOrder(String first, double likely, String second, double lessLikely) {
        Map<String, Double> lines = new LinkedHashMap<>();
        lines.put(first, likely);
        lines.put(second, lessLikely);
        return lines;
    }
}
