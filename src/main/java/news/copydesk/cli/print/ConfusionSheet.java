package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.copydesk.article.Role;
import news.copydesk.cli.print.Ansi.Style;
import news.copydesk.eval.Confusion;
import news.copydesk.eval.Truth;

/** How many lines of each label were taken for each role. */
public final class ConfusionSheet {

    private static final Map<Role, String> SHORT = Map.of(
            Role.HEADLINE, "headl",
            Role.DATELINE, "datel",
            Role.CAPTION, "capt",
            Role.PARAGRAPH, "para",
            Role.INTERTITLE, "inter",
            Role.CROSS_REFERENCE, "xref",
            Role.RESIDUE, "resid");

    private final Ansi ansi;
    private final PrintStream out;

    public ConfusionSheet(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    public void print(Confusion confusion) {
        out.println(ansi.bold("Lines by what they are (rows) and what they were taken for (columns)"));
        List<String> heads = new ArrayList<>(List.of("truth"));
        confusion.roles().forEach(role -> heads.add(SHORT.getOrDefault(role, role.label())));
        if (confusion.hasUndecided()) {
            heads.add("none");
        }
        Grid grid = new Grid(ansi, heads);
        for (Truth truth : confusion.truths()) {
            List<Grid.Cell> cells = new ArrayList<>(List.of(new Grid.Cell(truth.label())));
            confusion.roles().forEach(role -> cells.add(cell(confusion.count(truth, role), truth.accepts(role))));
            if (confusion.hasUndecided()) {
                cells.add(cell(confusion.undecided(truth), false));
            }
            grid.row(cells);
        }
        grid.printTo(out);
        out.println();
    }

    private static Grid.Cell cell(int count, boolean right) {
        if (count == 0) {
            return new Grid.Cell("·", Style.DIM);
        }
        return new Grid.Cell(String.valueOf(count), right ? Style.GREEN : Style.YELLOW);
    }
}
