package news.copydesk.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An evaluation for machines, and the way back from it to the scores. Numbers are from 0 to 1. */
public final class EvaluationJson {

    private static final String SCHEMA = "evaluation/1";
    private static final JsonMapper JSON = new JsonMapper();

    private EvaluationJson() {}

    /**
     * The evaluation as indented JSON.
     *
     * @param before an earlier one; what has changed since is written too
     */
    public static String write(Evaluation evaluation, Optional<Scores> before) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", SCHEMA);
        root.put("articles", evaluation.articles().size());
        root.put("withoutOutput", evaluation.unanswered());
        ObjectNode rows = root.putObject("rows");
        evaluation.rows().forEach(row -> row(rows.putObject(row.name()), row));
        ObjectNode intervals = root.putObject("intervals");
        evaluation
                .intervals()
                .forEach((measure, interval) ->
                        intervals.putArray(measure.label()).add(interval.low()).add(interval.high()));
        confusion(root.putObject("confusion"), evaluation.confusion());
        reliability(root.putObject("reliability"), evaluation.reliability());
        ObjectNode pages = root.putObject("pages");
        evaluation.articles().forEach(article -> page(pages.putObject(article.id()), article));
        before.ifPresent(scores -> changes(root.putArray("changes"), evaluation.scores(), scores));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    /** A line that was mistaken, as one line of JSON. */
    public static String write(JudgedLine line) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", line.articleId());
        node.put("line", line.number());
        node.put("truth", line.truth().label());
        line.decision().ifPresent(role -> node.put("decision", role.label()));
        node.put("confidence", line.confidence());
        node.put("text", line.text());
        return JSON.writeValueAsString(node);
    }

    /**
     * The scores of an evaluation that was written earlier.
     *
     * @throws EvaluationException if the file is none
     */
    public static Scores read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            if (!root.path("schema").asString("").equals(SCHEMA)) {
                throw new EvaluationException(file + " is no evaluation; write one with copydesk eval --json");
            }
            Map<String, Map<Measure, Double>> rows = new LinkedHashMap<>();
            root.path("rows").properties().forEach(row -> rows.put(row.getKey(), measures(row.getValue())));
            Map<String, Double> lost = new LinkedHashMap<>();
            root.path("pages")
                    .properties()
                    .forEach(page ->
                            lost.put(page.getKey(), page.getValue().path("lost").asDouble(0)));
            return new Scores(rows, lost);
        } catch (JacksonException e) {
            throw unreadable(file, GoldFile.fault(e), e);
        } catch (IOException e) {
            throw unreadable(
                    file, e instanceof java.nio.file.NoSuchFileException ? "it is not there" : e.getMessage(), e);
        }
    }

    private static EvaluationException unreadable(Path file, String why, Exception cause) {
        return new EvaluationException(
                file + " cannot be read as an evaluation: " + why + "; write one with copydesk eval --json", cause);
    }

    private static void row(ObjectNode node, Evaluation.Row row) {
        node.put("articles", row.articles());
        measures(node.putObject("measures"), row.marks());
        ObjectNode tallies = node.putObject("tallies");
        row.marks()
                .tallies()
                .forEach((figure, tally) -> tallies.putObject(figure.label())
                        .put("precision", tally.precision())
                        .put("recall", tally.recall())
                        .put("f1", tally.f1())
                        .put("wanted", tally.wanted()));
    }

    private static void page(ObjectNode node, ScoredArticle article) {
        node.put("publisher", article.publisher());
        node.put("language", article.language());
        node.put("lost", article.lost());
        measures(node.putObject("measures"), article.marks());
    }

    private static void measures(ObjectNode node, Marks marks) {
        Scores.values(marks).forEach((measure, value) -> node.put(measure.label(), value));
    }

    private static Map<Measure, Double> measures(JsonNode row) {
        Map<Measure, Double> measures = new EnumMap<>(Measure.class);
        row.path("measures")
                .properties()
                .forEach(entry -> Measure.labelled(entry.getKey())
                        .ifPresent(measure ->
                                measures.put(measure, entry.getValue().asDouble())));
        return measures;
    }

    private static void changes(ArrayNode node, Scores now, Scores before) {
        now.changesSince(before)
                .forEach(change -> node.addObject()
                        .put("row", change.row())
                        .put("measure", change.measure().label())
                        .put("before", change.before())
                        .put("now", change.now()));
    }

    private static void reliability(ObjectNode node, Reliability reliability) {
        node.put("error", reliability.error());
        ArrayNode bands = node.putArray("bands");
        reliability
                .bands()
                .forEach(band -> bands.addObject()
                        .put("from", band.from())
                        .put("to", band.to())
                        .put("lines", band.lines())
                        .put("confidence", band.promised())
                        .put("right", band.kept()));
    }

    private static void confusion(ObjectNode node, Confusion confusion) {
        for (Truth truth : confusion.truths()) {
            ObjectNode row = node.putObject(truth.label());
            for (Role role : confusion.roles()) {
                if (confusion.count(truth, role) > 0) {
                    row.put(role.label(), confusion.count(truth, role));
                }
            }
            if (confusion.undecided(truth) > 0) {
                row.put("none", confusion.undecided(truth));
            }
        }
    }
}
