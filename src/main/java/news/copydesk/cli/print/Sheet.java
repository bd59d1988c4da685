package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines of text with labels at the left and wrapped text beside them. The text must be fit for a terminal, see {@link Printable}. */
public final class Sheet {

    private static final int LABEL = 13;
    private static final int LEAST_TEXT = 20;

    private final Ansi ansi;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    public Sheet(Ansi ansi, int width) {
        this.ansi = ansi;
        this.width = width;
    }

    public Sheet title(String text) {
        Columns.wrap(text, width).forEach(line -> lines.add(ansi.bold(line)));
        return this;
    }

    public Sheet faint(String text) {
        Columns.wrap(text, width).forEach(line -> lines.add(ansi.dim(line)));
        return this;
    }

    /** A row; an empty text gives none. */
    public Sheet row(String label, String text) {
        return text.isEmpty() ? this : row(ansi.paint(label, Ansi.Style.CYAN), label.length(), text, false);
    }

    /** A row without a label that adds to the one above it; an empty text gives none. */
    public Sheet more(String text) {
        return text.isEmpty() ? this : row("", 0, text, true);
    }

    /** Running text over the whole width. */
    public Sheet paragraph(String text) {
        lines.addAll(Columns.wrap(text, width));
        return this;
    }

    public Sheet blank() {
        lines.add("");
        return this;
    }

    private Sheet row(String label, int labelWidth, String text, boolean faint) {
        String head = "  " + label + " ".repeat(Math.max(1, LABEL - labelWidth));
        for (String line : Columns.wrap(text, Math.max(LEAST_TEXT, width - LABEL - 2))) {
            lines.add(head + (faint ? ansi.dim(line) : line));
            head = " ".repeat(LABEL + 2);
        }
        return this;
    }

    public void printTo(PrintStream out) {
        lines.forEach(out::println);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
