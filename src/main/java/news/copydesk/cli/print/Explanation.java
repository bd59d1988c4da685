package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.List;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Lines;
import news.copydesk.article.Provenance;
import news.copydesk.article.Role;
import news.copydesk.cli.print.Ansi.Style;

/** An article line by line, with what each line was taken for, how surely and why. */
public final class Explanation {

    private static final int NUMBER = 9;
    private static final int ROLE = 18;
    private static final int SURE = 7;
    private static final int LEAST_TEXT = 20;

    private final Ansi ansi;
    private final int text;
    private final PrintStream out;

    public Explanation(Ansi ansi, int width, PrintStream out) {
        this.ansi = ansi;
        this.text = Math.max(LEAST_TEXT, width - NUMBER - ROLE - SURE);
        this.out = out;
    }

    public void print(String name, Article article) {
        out.println(ansi.bold(Printable.line(name)));
        out.println(ansi.dim(head(article)));
        out.println(ansi.dim(
                Columns.pad("  lines", NUMBER) + Columns.pad("role", ROLE) + Columns.pad(" sure", SURE) + "text"));
        article.blocks().forEach(this::print);
    }

    private void print(Block block) {
        String role = block.role().label()
                + block.kind().map(kind -> " " + kind.label()).orElse("");
        String margin = " ".repeat(NUMBER + ROLE + SURE);
        String head = right(lines(block.lines()), NUMBER - 2) + "  "
                + ansi.paint(role, style(block.role())) + " ".repeat(Math.max(1, ROLE - role.length()))
                + right(Phrases.percent(block.confidence()), SURE - 2) + "  ";
        for (String line : Columns.wrap(Printable.line(block.text()), text)) {
            out.println(head + ansi.paint(line, style(block.role())));
            head = margin;
        }
        String mark = "· ";
        String evidence = Printable.line(String.join(", ", block.evidence()));
        for (String line : evidence.isEmpty() ? List.<String>of() : Columns.wrap(evidence, text - 2)) {
            out.println(margin + ansi.dim(mark + line));
            mark = "  ";
        }
    }

    private static String head(Article article) {
        Provenance provenance = article.provenance();
        List<String> repairs = provenance.repairs();
        return Printable.line("language " + Phrases.language(article) + ", "
                + article.direction().label() + ", charset " + provenance.charset()
                + (repairs.isEmpty() ? "" : ", repaired: " + String.join(", ", repairs)));
    }

    private static String lines(Lines lines) {
        return lines.first() == lines.last() ? String.valueOf(lines.first()) : lines.first() + "-" + lines.last();
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static Style[] style(Role role) {
        return switch (role) {
            case HEADLINE -> new Style[] {Style.BOLD, Style.GREEN};
            case KICKER, DEK, INTERTITLE -> new Style[] {Style.GREEN};
            case BYLINE, DATE, DATELINE, SOURCE, TAGS -> new Style[] {Style.CYAN};
            case CAPTION, CREDIT -> new Style[] {Style.MAGENTA};
            case CROSS_REFERENCE -> new Style[] {Style.BLUE};
            case RESIDUE -> new Style[] {Style.DIM};
            case PARAGRAPH -> new Style[0];
        };
    }
}
