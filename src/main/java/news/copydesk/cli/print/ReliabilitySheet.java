package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import news.copydesk.eval.Reliability;

/** How sure the desk was of its lines, and how often it was right. */
public final class ReliabilitySheet {

    private final Ansi ansi;
    private final PrintStream out;

    public ReliabilitySheet(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    public void print(Reliability reliability) {
        if (reliability.bands().isEmpty()) {
            return;
        }
        out.println(ansi.bold("Lines by how sure the desk was of them, and the share of them that is right; off by "
                + percent(reliability.error()) + " points"));
        Grid grid = new Grid(ansi, List.of("confidence", "lines", "mean", "right"));
        for (Reliability.Band band : reliability.bands()) {
            grid.row(List.of(
                    new Grid.Cell(String.format(Locale.ROOT, "%.2f to %.2f", band.from(), band.to())),
                    new Grid.Cell(String.valueOf(band.lines())),
                    new Grid.Cell(percent(band.promised())),
                    new Grid.Cell(percent(band.kept()))));
        }
        grid.printTo(out);
        out.println();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
