package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the truth of a page from the JSON of a {@code gold} folder. */
final class GoldReader {

    private final GoldFile file;

    GoldReader(GoldFile file) {
        this.file = file;
    }

    /** @throws EvaluationException if a field is missing or is not what it should be */
    GoldArticle read() {
        JsonNode gold = file.root();
        String headline = file.text(gold, "headline");
        return new GoldArticle(
                file.text(gold, "id"),
                file.text(gold, "publisher"),
                file.text(gold, "language"),
                headline,
                GoldFile.optional(gold, "title").orElse(headline),
                strings(gold.path("authors")),
                file.list(gold, "lines").stream().map(this::line).toList(),
                file.list(gold, "captions").stream().map(this::caption).toList(),
                file.list(gold, "crossrefs").stream().map(this::reference).toList());
    }

    private GoldArticle.Line line(JsonNode line) {
        int number = file.number(line.path("n"), "n");
        String label = file.text(line, "label");
        Truth truth = Truth.of(label)
                .orElseThrow(
                        () -> file.fault("line " + number + " has the label '" + label + "'; there are " + labels()));
        boolean aside = flag(line, "xref_part")
                || flag(line, "xref_label_line")
                || GoldFile.optional(line, "pos").filter("head"::equals).isPresent();
        return new GoldArticle.Line(number, file.text(line, "text"), truth, flag(line, "neutral"), aside);
    }

    private GoldArticle.Caption caption(JsonNode caption) {
        Set<Integer> lines = new HashSet<>();
        caption.path("lines").forEach(line -> lines.add(file.number(line, "lines")));
        String text = file.text(caption, "text");
        return new GoldArticle.Caption(
                text,
                GoldFile.optional(caption, "full").orElse(text),
                GoldFile.optional(caption, "credit"),
                GoldFile.optional(caption, "credit_line"),
                GoldFile.optional(caption, "gold_caption"),
                flag(caption, "gold"),
                flag(caption, "credit_only"),
                lines);
    }

    private GoldArticle.Reference reference(JsonNode reference) {
        String title = file.text(reference, "title");
        return new GoldArticle.Reference(
                GoldFile.optional(reference, "label"),
                title,
                GoldFile.optional(reference, "full").orElse(title),
                strings(reference.path("alts")),
                file.text(reference, "pos").equals("inline"),
                flag(reference, "cued"));
    }

    private static boolean flag(JsonNode parent, String field) {
        return parent.path(field).asBoolean(false);
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(value -> {
            if (value.isString()) {
                strings.add(value.stringValue());
            }
        });
        return strings;
    }

    private static String labels() {
        return Arrays.stream(Truth.values()).map(Truth::label).collect(Collectors.joining(" "));
    }
}
