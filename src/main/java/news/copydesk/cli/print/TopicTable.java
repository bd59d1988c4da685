package news.copydesk.cli.print;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import news.copydesk.cli.print.Ansi.Style;
import news.copydesk.stream.Topic;
import news.copydesk.stream.TopicReport;

/** Topics as they are, with what should be where that differs, and what to do about it. */
public final class TopicTable {

    private static final int KIB = 1024;
    private static final String NONE = "-";

    private final Ansi ansi;
    private final PrintStream out;

    public TopicTable(Ansi ansi, PrintStream out) {
        this.ansi = ansi;
        this.out = out;
    }

    public void print(List<TopicReport> reports) {
        Table table =
                new Table(ansi, "topic", "", "partitions", "replication", "cleanup", "retention", "largest batch");
        for (TopicReport report : reports) {
            table.row(is(report));
            if (!report.findings().isEmpty()) {
                table.row(shouldBe(report.expected()));
            }
        }
        table.printTo(out);
        reports.stream()
                .flatMap(report -> report.findings().stream())
                .forEach(finding -> out.println(ansi.paint("! ", Style.RED) + Printable.line(finding.message())));
    }

    private static String[] is(TopicReport report) {
        String name = report.expected().name();
        if (report.actual().isEmpty()) {
            return new String[] {name, "is missing", NONE, NONE, NONE, NONE, NONE};
        }
        TopicReport.Actual actual = report.actual().get();
        String state = report.created() ? "created" : report.findings().isEmpty() ? "as it should be" : "is";
        return new String[] {
            name,
            state,
            String.valueOf(actual.partitions()),
            String.valueOf(actual.replication()),
            actual.cleanupPolicy(),
            actual.cleanupPolicy().equals(Topic.Cleanup.COMPACT.policy())
                    ? NONE
                    : retention(Duration.ofMillis(actual.retentionMillis())),
            size(actual.maxMessageBytes())
        };
    }

    private static String[] shouldBe(Topic expected) {
        boolean compacted = expected.cleanup() == Topic.Cleanup.COMPACT;
        return new String[] {
            "",
            "should be",
            String.valueOf(expected.partitions()),
            expected.replication().isPresent()
                    ? String.valueOf(expected.replication().getAsInt())
                    : "any",
            expected.cleanup().policy(),
            compacted ? NONE : retention(expected.retention().orElse(Duration.ofMillis(-1))),
            size(expected.maxMessageBytes())
        };
    }

    private static String retention(Duration retention) {
        if (retention.isNegative()) {
            return "for ever";
        }
        return retention.toDays() > 0 ? retention.toDays() + " d" : retention.toMinutes() + " min";
    }

    private static String size(int bytes) {
        return bytes % (KIB * KIB) == 0 ? bytes / (KIB * KIB) + " MiB" : bytes / KIB + " KiB";
    }
}
