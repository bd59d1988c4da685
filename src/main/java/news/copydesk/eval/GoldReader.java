package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the truth of a page from the JSON of a {@code gold} folder. */
final class GoldReader {

    private final String name;

    /** @param name of the file, for messages */
    GoldReader(String name) {
        this.name = name;
    }

    /** @throws EvaluationException if a field is missing or is not what it should be */
    GoldArticle read(JsonNode gold) {
        String headline = text(gold, "headline");
        return new GoldArticle(
                text(gold, "id"),
                text(gold, "publisher"),
                text(gold, "language"),
                headline,
                optional(gold, "title").orElse(headline),
                strings(gold.path("authors")),
                list(gold, "lines").stream().map(this::line).toList(),
                list(gold, "captions").stream().map(this::caption).toList(),
                list(gold, "crossrefs").stream().map(this::reference).toList());
    }

    private GoldArticle.Line line(JsonNode line) {
        int number = number(line.path("n"), "n");
        String label = text(line, "label");
        Truth truth = Truth.of(label)
                .orElseThrow(() -> fault("line " + number + " has the label '" + label + "'; there are " + labels()));
        boolean aside = flag(line, "xref_part")
                || flag(line, "xref_label_line")
                || optional(line, "pos").filter("head"::equals).isPresent();
        return new GoldArticle.Line(number, text(line, "text"), truth, flag(line, "neutral"), aside);
    }

    private GoldArticle.Caption caption(JsonNode caption) {
        Set<Integer> lines = new HashSet<>();
        caption.path("lines").forEach(line -> lines.add(number(line, "lines")));
        String text = text(caption, "text");
        return new GoldArticle.Caption(
                text,
                optional(caption, "full").orElse(text),
                optional(caption, "credit"),
                optional(caption, "credit_line"),
                optional(caption, "gold_caption"),
                flag(caption, "gold"),
                flag(caption, "credit_only"),
                lines);
    }

    private GoldArticle.Reference reference(JsonNode reference) {
        String title = text(reference, "title");
        return new GoldArticle.Reference(
                optional(reference, "label"),
                title,
                optional(reference, "full").orElse(title),
                strings(reference.path("alts")),
                text(reference, "pos").equals("inline"),
                flag(reference, "cued"));
    }

    private List<JsonNode> list(JsonNode parent, String field) {
        JsonNode list = parent.path(field);
        if (!list.isArray()) {
            throw fault("'" + field + "' must be a list, if an empty one");
        }
        return list.valueStream().toList();
    }

    private String text(JsonNode parent, String field) {
        return optional(parent, field).orElseThrow(() -> fault("a '" + field + "' is missing or not a text"));
    }

    private static Optional<String> optional(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
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

    private int number(JsonNode value, String field) {
        if (!value.isInt()) {
            throw fault("'" + field + "' must be the number of a line");
        }
        return value.intValue();
    }

    private EvaluationException fault(String what) {
        return new EvaluationException(name + ": " + what + "; correct the file or take it out of the folder");
    }

    private static String labels() {
        return Arrays.stream(Truth.values()).map(Truth::label).collect(Collectors.joining(" "));
    }
}
