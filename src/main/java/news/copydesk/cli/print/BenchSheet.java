package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.copydesk.bench.BenchReport;
import news.copydesk.bench.BenchReport.Result;

/** The bench's table: a column a variant, a row a figure. */
public final class BenchSheet {

    private static final double MEGA = 1e6;
    private static final double LEAST_SHARE = 0.005;

    private final Ansi ansi;
    private final PrintStream out;

    public BenchSheet(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    public void print(BenchReport report) {
        BenchReport.Load load = report.load();
        out.println(Measured.format(
                "%,d articles, %.0f MB, %d partitions, seed %d; %d rounds in turn after one to warm up; median (least to most)",
                load.articles(), load.bytes() / MEGA, load.partitions(), load.seed(), load.rounds()));
        out.println(Measured.on(report.machine()));
        out.println();
        Grid grid = new Grid(ansi, heads(report.variants()));
        row(grid, report, "articles/s", result -> Measured.spread(result.articlesPerSecond(), "%,.0f", 1));
        row(grid, report, "MB/s", result -> Measured.format("%.1f", result.megabytesPerSecond()));
        row(grid, report, "ratio to identity", result -> Measured.spread(result.ratio(), "%.2f", 1));
        row(grid, report, "CPU ms/article", result -> Measured.format("%.3f", result.cpuMillisPerArticle()));
        row(
                grid,
                report,
                "allocated KB/article",
                result -> Measured.format("%,.1f", result.allocatedBytesPerArticle() / 1e3));
        row(grid, report, "peak RSS MB", BenchSheet::peak);
        grid.printTo(out);
        if (load.instances() > 1) {
            out.println(ansi.dim(Measured.format(
                    "the shared line is the whole one by %d instances, on the same processors; their largest RSS",
                    load.instances())));
        }
        out.println();
        latency(report.latency());
        out.println();
        stages(report.variants());
    }

    private void latency(BenchReport.Latency latency) {
        out.println(Measured.format(
                "whole line at half load (%,.0f articles/s, %,d measured), sent to read: p50 %d ms, p95 %d ms, p99 %d ms, most %d ms",
                latency.articlesPerSecond(),
                latency.measured(),
                latency.p50(),
                latency.p95(),
                latency.p99(),
                latency.most()));
    }

    private void stages(List<Result> variants) {
        Set<String> names = new TreeSet<>();
        variants.forEach(result -> result.stages().forEach((stage, share) -> {
            if (share >= LEAST_SHARE) {
                names.add(stage);
            }
        }));
        Result whole = variants.get(variants.size() - 1);
        List<String> ordered = new ArrayList<>(names);
        ordered.sort((a, b) -> Double.compare(share(whole, b), share(whole, a)));
        List<String> heads = heads(variants);
        heads.set(0, "stream threads' time");
        Grid grid = new Grid(ansi, heads);
        for (String stage : ordered) {
            List<Grid.Cell> cells = new ArrayList<>(Grid.cells(stage));
            variants.forEach(result ->
                    cells.add(new Grid.Cell(Measured.format("%.1f %%", 100 * share(result, stage)))));
            grid.row(cells);
        }
        grid.printTo(out);
        out.println(ansi.dim(
                "sampled fifty times a second at safepoints; a step owns what it calls; idle waits for records"));
    }

    private static double share(Result result, String stage) {
        return Map.copyOf(result.stages()).getOrDefault(stage, 0.0);
    }

    private static List<String> heads(List<Result> variants) {
        List<String> heads = new ArrayList<>(List.of(""));
        variants.forEach(result -> heads.add(result.variant().label()));
        return heads;
    }

    private static void row(
            Grid grid, BenchReport report, String name, java.util.function.Function<Result, String> figure) {
        List<Grid.Cell> cells = new ArrayList<>(Grid.cells(name));
        report.variants().forEach(result -> cells.add(new Grid.Cell(figure.apply(result))));
        grid.row(cells);
    }

    private static String peak(Result result) {
        return result.peakRssBytes().isPresent()
                ? Measured.format("%.0f", result.peakRssBytes().getAsLong() / MEGA)
                : "-";
    }
}
