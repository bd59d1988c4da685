package news.copydesk.cli.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.audit.AuditReport;
import news.copydesk.audit.Flaw;
import news.copydesk.audit.Place;
import news.copydesk.stream.Json;

/** What an audit found, for a person and for machines. */
public final class AuditSheet {

    private static final String NONE = "-";

    private final AuditReport report;
    private final String raw;
    private final Map<Place, byte[]> keys;

    /**
     * @param raw name of the raw topic
     * @param keys of raw records, as far as they are known
     */
    public AuditSheet(AuditReport report, String raw, Map<Place, byte[]> keys) {
        this.report = report;
        this.raw = raw;
        this.keys = keys;
    }

    /** @param most how many flaws to list */
    public void print(Ansi ansi, PrintStream out, int width, int most) {
        Table records = new Table(ansi, "became", "raw records");
        report.records().forEach((fate, count) -> records.row(fate.label(), String.valueOf(count)));
        records.printTo(out);
        List<Flaw> flaws = report.flaws().stream().limit(most).toList();
        if (!flaws.isEmpty()) {
            out.println();
            Table table = new Table(ansi, "flaw", "raw record", "key", "article", "says");
            flaws.forEach(flaw -> table.row(
                    flaw.kind().label(),
                    flaw.place().map(place -> raw + ":" + place).orElse(NONE),
                    key(flaw).map(Printable::line).orElse(NONE),
                    flaw.id().map(Printable::line).orElse(NONE),
                    Printable.line(flaw.message())));
            table.printTo(out, width);
        }
        if (report.flawCount() > flaws.size()) {
            out.println("and " + (report.flawCount() - flaws.size()) + " more");
        }
        out.println();
        if (report.beyond() > 0) {
            out.println(report.beyond() + " events are of raw records older than those that were read: not judged");
        }
        if (report.otherEdition() > 0) {
            out.println(report.otherEdition() + " events were edited by other rules or another version of the program:"
                    + " differences can come of that");
        }
        if (report.ahead() > 0) {
            out.println(
                    report.ahead() + (report.ahead() == 1 ? " raw record says that its" : " raw records say that their")
                            + " page was fetched more than a day after "
                            + (report.ahead() == 1 ? "it was" : "they were")
                            + " written: the time of the record counts");
        }
        if (report.inDoubt() > 0) {
            out.println(
                    report.inDoubt() + (report.inDoubt() == 1 ? " article has" : " articles have")
                            + " raw records with a timestamp far ahead, for which the present counted: versions were not judged");
        }
        if (!report.clusters()) {
            out.println("clusters were not judged: the job is at work, and one article more can change any of them");
        }
        out.println(report.total() + " raw records of " + report.articles() + " articles: "
                + (report.isClean()
                        ? "nothing missing, nothing double"
                        : report.flawCount() + (report.flawCount() == 1 ? " flaw" : " flaws")));
    }

    /** One object. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Long> records = new LinkedHashMap<>();
        report.records().forEach((fate, count) -> records.put(fate.label(), count));
        json.put("clean", report.isClean());
        json.put("total", report.total());
        json.put("records", records);
        json.put("articles", report.articles());
        json.put("complete", report.complete());
        json.put("notJudged", report.beyond());
        json.put("otherRules", report.otherEdition());
        json.put("ahead", report.ahead());
        json.put("inDoubt", report.inDoubt());
        json.put("clustersJudged", report.clusters());
        json.put("flawCount", report.flawCount());
        json.put("flaws", report.flaws().stream().map(this::json).toList());
        return Json.mapper().writeValueAsString(json);
    }

    private Map<String, Object> json(Flaw flaw) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", flaw.kind().label());
        flaw.place().ifPresent(place -> {
            json.put("topic", raw);
            json.put("partition", place.partition());
            json.put("offset", place.offset());
        });
        key(flaw).ifPresent(key -> json.put("key", key));
        flaw.id().ifPresent(id -> json.put("articleId", id));
        json.put("message", flaw.message());
        return json;
    }

    private Optional<String> key(Flaw flaw) {
        return flaw.place().map(keys::get).map(key -> new String(key, StandardCharsets.UTF_8));
    }
}
