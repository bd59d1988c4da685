package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.api.Test;

class RefrainsTest {

    @Test
    void whatComesFourTimesIsFurniture() {
        List<MarkedLine> page =
                page("Rain ends drought", "Story", "It rained.", "Story", "It poured.", "Story", "Story");

        Refrains refrains = new Refrains(page);

        assertThat(refrains.without(page))
                .extracting(MarkedLine::text)
                .containsExactly("Rain ends drought", "It rained.", "It poured.");
        assertThat(refrains.block(page.get(1), ResidueKind.NAVIGATION)).satisfies(block -> {
            assertThat(block.role()).isEqualTo(Role.RESIDUE);
            assertThat(block.kind()).contains(ResidueKind.NAVIGATION);
            assertThat(block.evidence()).containsExactly("refrain=4");
        });
    }

    @Test
    void whatComesThreeTimesMayBeAHeadlineAndItsRepetitions() {
        List<MarkedLine> page = page("Rain ends drought", "Rain ends drought", "It rained.", "Rain ends drought");

        assertThat(new Refrains(page).without(page)).hasSize(4);
    }

    @Test
    void longLinesAndLinesWithFiguresAreNoRefrains() {
        List<MarkedLine> page = page(
                "Chapter 12",
                "Chapter 12",
                "Chapter 12",
                "Chapter 12",
                "He said it and he said it again.",
                "He said it and he said it again.",
                "He said it and he said it again.",
                "He said it and he said it again.");

        assertThat(new Refrains(page).without(page)).hasSize(8);
    }

    @Test
    void ornamentsAreFurnitureHoweverSeldomTheyCome() {
        List<MarkedLine> page =
                page("Rain ends drought", "* * *", "It rained.", "👇👇👇", "—————", "It poured.", "★★★☆☆", "𠮷");

        Refrains refrains = new Refrains(page);

        assertThat(refrains.without(page))
                .extracting(MarkedLine::text)
                .containsExactly("Rain ends drought", "It rained.", "It poured.", "𠮷");
        assertThat(refrains.block(page.get(3), ResidueKind.OTHER).evidence()).containsExactly("ornament");
    }

    @Test
    void whatABlankLinePartedStaysParted() {
        List<MarkedLine> page = new ArrayList<>(page("It rained.", "Story", "Story", "Story", "Story", "It poured."));
        page.set(1, line(2, "Story", true));

        assertThat(new Refrains(page).without(page).get(1).line().blankBefore()).isTrue();
    }

    private static List<MarkedLine> page(String... texts) {
        List<MarkedLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(line(lines.size() + 1, text, false));
        }
        return lines;
    }

    private static MarkedLine line(int number, String text, boolean blankBefore) {
        return new MarkedLine(new Line(number, text, blankBefore), Folding.fold(text), List.of());
    }
}
