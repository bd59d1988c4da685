package news.copydesk.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.print.TopicTable;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Topic;
import news.copydesk.stream.TopicReport;
import news.copydesk.stream.TopicSetup;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk topics}. */
@Command(
        name = "topics",
        description = {
            "Compare the cluster's topics with what they should be.",
            "Exit status 1 if they differ. What exists is never changed."
        },
        footer = {"", "Examples:", "  copydesk topics", "  copydesk topics --create --set topics.partitions=12"})
final class TopicsCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Console console;

    @Option(names = "--create", description = "Create those that are missing.")
    private boolean create;

    @Mixin
    private ClusterOptions options;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = options.read(console);
        List<Topic> wanted = settings.line().topics().required();
        try (Admin admin = new Clients(settings.line().kafka()).admin()) {
            TopicSetup setup = new TopicSetup(admin, PATIENCE);
            List<TopicReport> reports = create ? setup.createMissing(wanted) : setup.check(wanted);
            new TopicTable(console.ansi(), console.out()).print(reports);
            return Exit.of(reports.stream().allMatch(report -> report.findings().isEmpty()));
        }
    }
}
