package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import news.copydesk.cli.print.Ansi.Style;
import news.copydesk.eval.Evaluation;
import news.copydesk.eval.Scores;

/** What is different from an earlier evaluation: the figures of all, those of each language, the articles that moved. */
public final class ComparisonSheet {

    private final Ansi ansi;
    private final PrintStream out;

    public ComparisonSheet(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    /** @param most how many articles to name at most */
    public void print(Scores now, Scores before, int most) {
        out.println(ansi.bold("Since the baseline"));
        if (!now.sameArticles(before)) {
            out.println(ansi.paint("The baseline was measured on other articles: compare with care.", Style.YELLOW));
        }
        List<Scores.Change> changes = now.changesSince(before);
        if (changes.isEmpty()) {
            out.println("No figure has changed.");
        } else {
            changes(changes);
        }
        List<Scores.Shift> shifts = now.shiftsSince(before);
        if (!shifts.isEmpty()) {
            out.println();
            shifts(shifts, most);
        }
        out.println();
    }

    private void changes(List<Scores.Change> changes) {
        Grid grid = new Grid(ansi, List.of("figure", "lang", "before", "now", "change"));
        changes.stream().filter(ComparisonSheet::isOfAll).forEach(change -> row(grid, change));
        changes.stream().filter(change -> !isOfAll(change)).forEach(change -> row(grid, change));
        grid.printTo(out);
    }

    private static boolean isOfAll(Scores.Change change) {
        return change.row().equals(Evaluation.ALL);
    }

    private static void row(Grid grid, Scores.Change change) {
        grid.row(List.of(
                new Grid.Cell(change.measure().label()),
                new Grid.Cell(Printable.line(change.row())),
                new Grid.Cell(EvaluationSheet.percent(change.before())),
                new Grid.Cell(EvaluationSheet.percent(change.now())),
                new Grid.Cell(
                        String.format(Locale.ROOT, "%+.1f", 100 * change.difference()), colour(change.difference()))));
    }

    private void shifts(List<Scores.Shift> shifts, int most) {
        long better = shifts.stream().filter(shift -> shift.gained() > 0).count();
        out.println("Articles read better: " + better + ", worse: " + (shifts.size() - better));
        Grid grid = new Grid(ansi, List.of("article", "lost", "now", "gained"));
        shifts.stream()
                .limit(most)
                .forEach(shift -> grid.row(List.of(
                        new Grid.Cell(Printable.line(shift.id())),
                        new Grid.Cell(EvaluationSheet.number(shift.before())),
                        new Grid.Cell(EvaluationSheet.number(shift.now())),
                        new Grid.Cell(String.format(Locale.ROOT, "%+.2f", shift.gained()), colour(shift.gained())))));
        grid.printTo(out);
    }

    private static Style colour(double gain) {
        return gain > 0 ? Style.GREEN : Style.RED;
    }
}
