package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A table of numbers: its first column stands at the left, all others at the right. Cells must be fit for a terminal. */
final class Grid {

    private static final String GAP = "  ";

    private final Ansi ansi;
    private final List<String> heads;
    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(Ansi ansi, List<String> heads) {
        this.ansi = ansi;
        this.heads = List.copyOf(heads);
    }

    /** A text and how it looks. */
    record Cell(String text, List<Ansi.Style> styles) {

        Cell(String text, Ansi.Style... styles) {
            this(text, List.of(styles));
        }
    }

    Grid row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    void printTo(PrintStream out) {
        int[] widths = IntStream.range(0, heads.size()).map(this::widest).toArray();
        out.println(line(
                heads.stream().map(head -> new Cell(head, Ansi.Style.DIM)).toList(), widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private int widest(int column) {
        return Math.max(
                Columns.width(heads.get(column)),
                rows.stream()
                        .mapToInt(row -> Columns.width(row.get(column).text()))
                        .max()
                        .orElse(0));
    }

    private String line(List<Cell> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String space = " ".repeat(Math.max(0, widths[i] - Columns.width(cell.text())));
            String text = ansi.paint(cell.text(), cell.styles().toArray(Ansi.Style[]::new));
            line.append(i == 0 ? text + space : GAP + space + text);
        }
        return line.toString().stripTrailing();
    }

    static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::new).toList();
    }
}
