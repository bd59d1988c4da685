package news.copydesk.cli.print;

import java.io.PrintStream;
import news.copydesk.article.Article;
import news.copydesk.stream.Json;
import tools.jackson.databind.ObjectWriter;

/** Prints articles one after the other in the form asked for. */
public final class EventPrinter implements AutoCloseable {

    /** What the output looks like. */
    public enum Format {
        /** For a person. */
        TEXT,
        /** Indented JSON. */
        JSON,
        /** One JSON object a line. */
        NDJSON
    }

    private final PrintStream out;
    private final Format format;
    private final boolean list;
    private final Ansi ansi;
    private final int width;
    private final ObjectWriter writer;
    private boolean first = true;

    /**
     * @param list whether {@link Format#JSON} is a JSON array, as it has to be if there may be several articles
     * @param width in columns, for {@link Format#TEXT}
     */
    public EventPrinter(PrintStream out, Format format, boolean list, Ansi ansi, int width) {
        this.out = out;
        this.format = format;
        this.list = list && format == Format.JSON;
        this.ansi = ansi;
        this.width = width;
        this.writer = format == Format.JSON
                ? Json.mapper().writerWithDefaultPrettyPrinter()
                : Json.mapper().writer();
    }

    public void print(Article article) {
        switch (format) {
            case TEXT -> text(article);
            case NDJSON -> out.println(json(article));
            case JSON -> {
                out.print(list ? first ? "[" : ",\n" : "");
                out.print(json(article));
                out.print(list ? "" : "\n");
            }
        }
        first = false;
    }

    private String json(Article article) {
        return Printable.json(writer.writeValueAsString(article));
    }

    private void text(Article article) {
        if (!first) {
            out.println("\n" + ansi.dim("─".repeat(width)) + "\n");
        }
        Sheet sheet = new Sheet(ansi, width);
        new Card(sheet).article(article).body(article);
        sheet.printTo(out);
    }

    /** Ends the list, if it is one. */
    @Override
    public void close() {
        if (list) {
            out.println(first ? "[]" : "]");
        }
        out.flush();
    }
}
