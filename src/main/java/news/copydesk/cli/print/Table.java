package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in columns as wide as their widest cell. Cells must be fit for a terminal, see {@link Printable}. */
public final class Table {

    private static final String GAP = "  ";

    private final Ansi ansi;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(Ansi ansi, String... heads) {
        this.ansi = ansi;
        this.heads = List.of(heads);
    }

    /** @throws IllegalArgumentException if there are not as many cells as heads */
    public Table row(String... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException("A row needs " + heads.size() + " cells, not " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    public void printTo(PrintStream out) {
        printTo(out, Integer.MAX_VALUE);
    }

    /** Rows that are wider than that end in an ellipsis. */
    public void printTo(PrintStream out, int width) {
        int[] widths = IntStream.range(0, heads.size()).map(this::widest).toArray();
        out.println(ansi.dim(Columns.fit(join(heads, widths), width)));
        rows.forEach(row -> out.println(Columns.fit(join(row, widths), width)));
    }

    private int widest(int column) {
        return Math.max(
                Columns.width(heads.get(column)),
                rows.stream()
                        .mapToInt(row -> Columns.width(row.get(column)))
                        .max()
                        .orElse(0));
    }

    private static String join(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : GAP).append(Columns.pad(cells.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
