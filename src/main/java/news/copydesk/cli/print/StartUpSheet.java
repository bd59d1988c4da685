package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.List;
import news.copydesk.bench.BenchReport.Spread;
import news.copydesk.bench.StartUpReport;

/** How soon the job works, as a table. */
public final class StartUpSheet {

    private static final double SECOND = 1e3;

    private final Ansi ansi;
    private final PrintStream out;

    public StartUpSheet(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    public void print(StartUpReport report) {
        out.println(Measured.format(
                "from java -jar until a reader has the first committed article; median of %d (least to most)",
                report.bare().starts()));
        out.println(Measured.on(report.machine()));
        out.println();
        Grid grid = new Grid(ansi, List.of("", "s on the clock", "s of processor time"));
        row(grid, "java -jar", report.bare());
        report.archived().ifPresent(series -> row(grid, "with an archive of classes", series));
        grid.printTo(out);
    }

    private static void row(Grid grid, String name, StartUpReport.Series series) {
        grid.row(Grid.cells(name, seconds(series.millis()), seconds(series.cpuMillis())));
    }

    private static String seconds(Spread spread) {
        return Measured.spread(spread, "%.2f", SECOND);
    }
}
