package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import news.copydesk.cli.print.Ansi.Style;
import news.copydesk.eval.Evaluation;
import news.copydesk.eval.Measure;
import news.copydesk.eval.ScoredArticle;
import news.copydesk.eval.Tally;

/** What the desk is worth on labelled pages, for a person: percentages by language, intervals, the worst articles. */
public final class EvaluationSheet {

    private static final int COLUMN = 7;
    private static final int MARGIN = 11;
    private static final int REASONS = 3;
    private static final int INDENT = 4;
    /** Those after it are told in the list of intervals only. */
    private static final Measure LAST_COLUMN = Measure.LANGUAGE;

    private final Ansi ansi;
    private final int width;
    private final PrintStream out;

    /** @param width columns that a table may take */
    public EvaluationSheet(Ansi ansi, int width, PrintStream out) {
        this.ansi = ansi;
        this.width = width;
        this.out = out;
    }

    /** The table by language, in several parts if it is wider than the terminal. */
    public void scores(Evaluation evaluation) {
        List<Evaluation.Row> rows = evaluation.rows();
        for (List<Measure> part : parts()) {
            List<String> heads = new ArrayList<>(List.of("lang", "n"));
            part.forEach(measure -> heads.add(measure.head()));
            Grid grid = new Grid(ansi, heads);
            for (Evaluation.Row row : rows) {
                Style[] style = row.name().equals(Evaluation.ALL) ? new Style[] {Style.BOLD} : new Style[0];
                List<Grid.Cell> cells = new ArrayList<>();
                cells.add(new Grid.Cell(Printable.line(row.name()), style));
                cells.add(new Grid.Cell(String.valueOf(row.articles()), style));
                part.forEach(measure -> cells.add(new Grid.Cell(percent(measure.of(row.marks())), style)));
                grid.row(cells);
            }
            grid.printTo(out);
            out.println();
        }
    }

    /** Every measure of all articles with its interval, and how many there were to find. */
    public void intervals(Evaluation evaluation) {
        long publishers = evaluation.articles().stream()
                .map(ScoredArticle::publisher)
                .distinct()
                .count();
        title("All: " + Phrases.count(evaluation.articles().size(), "article") + " of "
                + Phrases.count(publishers, "publisher") + ", " + evaluation.unanswered()
                + " without output; 95 % intervals by drawing publishers");
        Grid grid = new Grid(ansi, List.of("figure", "%", "from", "to", "of"));
        Evaluation.Row all = evaluation.all();
        evaluation
                .intervals()
                .forEach((measure, interval) -> grid.row(Grid.cells(
                        measure.label(),
                        percent(measure.of(all.marks())),
                        percent(interval.low()),
                        percent(interval.high()),
                        String.valueOf((long) all.marks().of(measure.figure()).wanted()))));
        grid.printTo(out);
        out.println();
    }

    /** The articles that lost most, each with the figures that cost most. */
    public void worst(List<ScoredArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        title("Worst articles, by the sum of what their figures lost (1 for a whole figure)");
        for (ScoredArticle article : articles) {
            out.println(ansi.bold(Printable.line(article.id())) + "  " + number(article.lost()));
            String why = article.losses().stream()
                    .limit(REASONS)
                    .map(EvaluationSheet::reason)
                    .collect(Collectors.joining("; "));
            String whole = article.answered() ? why : "the desk made no article of it";
            Columns.wrap(whole, width - INDENT).forEach(line -> out.println(" ".repeat(INDENT) + line));
        }
        out.println();
    }

    private static String reason(ScoredArticle.Loss loss) {
        Tally tally = loss.tally();
        String label = loss.measure().label();
        return switch (loss.measure()) {
            case HEADLINE, DEK, LANGUAGE -> label + " wrong";
            case BODY -> label + " " + percent(tally.f1());
            case CREDIT ->
                label + " wrong on " + count(tally.wanted() - tally.found()) + " of " + count(tally.wanted());
            default ->
                label + " " + percent(tally.f1()) + " (" + missed(tally) + count(tally.given() - tally.right())
                        + " wrong)";
        };
    }

    private static String missed(Tally tally) {
        return tally.wanted() > 0
                ? "missed " + count(tally.wanted() - tally.found()) + " of " + count(tally.wanted()) + ", "
                : "there are none, ";
    }

    /** Columns that fit beside each other; precision, recall and F1 of a figure are not parted. */
    private List<List<Measure>> parts() {
        List<List<Measure>> parts = new ArrayList<>();
        List<Measure> part = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            boolean starts = part.isEmpty() || part.get(part.size() - 1).figure() != measure.figure();
            long together = List.of(Measure.values()).stream()
                    .filter(other -> other.figure() == measure.figure())
                    .count();
            if (starts && !part.isEmpty() && MARGIN + COLUMN * (part.size() + together) > width) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            part.add(measure);
            if (measure == LAST_COLUMN) {
                break;
            }
        }
        parts.add(part);
        return parts;
    }

    private void title(String text) {
        out.println(ansi.bold(text));
    }

    static String percent(OptionalDouble value) {
        return value.isPresent() ? percent(value.getAsDouble()) : "-";
    }

    /** A number from 0 to 1 as a percentage with one digit. */
    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f", 100 * value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String count(double value) {
        return String.valueOf((long) value);
    }
}
