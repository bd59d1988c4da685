package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.copydesk.article.Role;
import news.copydesk.eval.JudgedLine;

/** Lines that were taken for what they are not, by kind of mistake, the most frequent first; of each kind the surest first. */
public final class MistakeSheet {

    private static final int SURE = 6;
    private static final int LEAST_TEXT = 20;

    private final Ansi ansi;
    private final int width;
    private final PrintStream out;

    /** @param width columns that a line may take; its text is cut to them */
    public MistakeSheet(Ansi ansi, int width, PrintStream out) {
        this.ansi = ansi;
        this.width = width;
        this.out = out;
    }

    public void print(List<JudgedLine> mistakes) {
        if (mistakes.isEmpty()) {
            out.println("No line is missed or mistaken.");
            return;
        }
        Map<String, List<JudgedLine>> kinds = mistakes.stream()
                .collect(Collectors.groupingBy(MistakeSheet::kind, LinkedHashMap::new, Collectors.toList()));
        int place = mistakes.stream()
                .mapToInt(line -> Columns.width(place(line)))
                .max()
                .orElse(0);
        kinds.entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.getValue().size()))
                .forEach(kind -> {
                    out.println(ansi.bold(kind.getKey())
                            + ansi.dim("  " + kind.getValue().size()));
                    kind.getValue().stream()
                            .sorted(Comparator.comparingDouble(line -> -line.confidence()))
                            .forEach(line -> print(line, place));
                    out.println();
                });
    }

    private void print(JudgedLine line, int place) {
        String sure = Phrases.percent(line.confidence());
        String head =
                "  " + Columns.pad(place(line), place) + " ".repeat(Math.max(1, SURE - sure.length())) + sure + "  ";
        int room = Math.max(LEAST_TEXT, width - Columns.width(head));
        out.println(ansi.dim(head) + Columns.fit(Printable.line(line.text()), room));
    }

    private static String kind(JudgedLine line) {
        return line.truth().label() + " taken for "
                + line.decision().map(Role::label).orElse("nothing");
    }

    private static String place(JudgedLine line) {
        return Printable.line(line.articleId()) + ":" + line.number();
    }
}
