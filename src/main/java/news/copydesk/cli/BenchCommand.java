package news.copydesk.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import news.copydesk.bench.Bench;
import news.copydesk.bench.BenchPlan;
import news.copydesk.bench.BenchReport;
import news.copydesk.bench.BrokerProcess;
import news.copydesk.bench.StartUp;
import news.copydesk.bench.StartUpReport;
import news.copydesk.bench.Workbench;
import news.copydesk.cli.kafka.BenchClients;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.print.BenchSheet;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.StartUpSheet;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Json;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk bench}. */
@Command(
        name = "bench",
        description = {
            "Measure the line on this machine: throughput against an identity topology, latency at half load, processor time,"
                    + " memory, and where the time goes.",
            "Starts a broker, and a job for each of identity, edit and the whole line, in processes of their own. With"
                    + " --bootstrap-servers the cluster is yours; what is made on it begins with copydesk-bench- and is deleted."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk bench",
            "  copydesk bench --articles 20000 --rounds 5 --json > bench.json",
            "  copydesk bench --start-up --rounds 5",
            "  copydesk bench --corpus scraped/ -b kafka-1:9092"
        })
final class BenchCommand implements Callable<Integer> {

    private static final Duration STOPPING = Duration.ofSeconds(60);
    private static final List<String> CLUSTER = List.of("bootstrap.servers", "security.", "sasl.", "ssl.");

    private final Console console;

    @Option(
            names = "--start-up",
            description =
                    "Measure instead how soon the job works: from java -jar until the first article is out, in each round once"
                            + " without and once with an archive of classes.")
    private boolean startUp;

    @Option(names = "--json", description = "For machines: an object.")
    private boolean json;

    @Mixin
    private BenchOptions work;

    @Mixin
    private ClusterOptions options;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        work.check();
        Settings settings = options.read(console);
        work.checkInstances(options.namesCluster() ? settings.line().topics() : Topics.standard());
        BenchPlan plan = work.plan(settings.rules());
        Thread here = Thread.currentThread();
        try (Shutdown shutdown = new Shutdown(here::interrupt, STOPPING);
                Folder folder = Folder.of(Optional.empty())) {
            if (options.namesCluster()) {
                LineSettings line = settings.line();
                run(plan, line, folder, line.kafka().get("bootstrap.servers"));
            } else {
                onOwnBroker(plan, settings, folder);
            }
            shutdown.ended(Exit.DONE);
        }
        return Exit.DONE;
    }

    private void onOwnBroker(BenchPlan plan, Settings settings, Folder folder) {
        console.err().println("starting a broker");
        try (BrokerProcess broker = BrokerProcess.start(folder.path())) {
            LineSettings line = LineSettings.of(broker.bootstrapServers())
                    .withMaxInputBytes(settings.line().maxInputBytes())
                    .withState(settings.line().state())
                    .withKafka(besidesCluster(settings.line().kafka()));
            run(plan, line, folder, "one, of the bench's own");
        }
    }

    /** The caller's properties for clients and the job, but for those that lead to a cluster of the caller's. */
    static Map<String, String> besidesCluster(Map<String, String> kafka) {
        Map<String, String> rest = new LinkedHashMap<>(kafka);
        rest.keySet().removeIf(name -> CLUSTER.stream().anyMatch(name::contains));
        return rest;
    }

    private void run(BenchPlan plan, LineSettings line, Folder folder, String broker) {
        String name = "copydesk-bench-" + UUID.randomUUID().toString().substring(0, 8);
        try (BenchProgress progress = new BenchProgress(console)) {
            BenchClients clients = new BenchClients(new Clients(line.kafka()));
            Workbench workbench = new Workbench(plan, line, clients, progress, folder.path(), name);
            if (startUp) {
                print(new StartUp(workbench).run(broker));
            } else {
                print(new Bench(workbench).run(broker));
            }
        }
    }

    private void print(BenchReport report) {
        if (json) {
            console.out().println(Printable.json(Json.mapper().writeValueAsString(report)));
        } else {
            new BenchSheet(console.ansi(), console.out()).print(report);
        }
    }

    private void print(StartUpReport report) {
        if (json) {
            console.out().println(Printable.json(Json.mapper().writeValueAsString(report)));
        } else {
            new StartUpSheet(console.ansi(), console.out()).print(report);
        }
    }
}
