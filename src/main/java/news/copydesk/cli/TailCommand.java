package news.copydesk.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.TopicReader;
import news.copydesk.cli.print.RecordJson;
import news.copydesk.cli.print.RecordPrinter;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk tail}. */
@Command(
        name = "tail",
        description = "Print the committed records of a topic as they arrive.",
        footer = {
            "",
            "Examples:",
            "  copydesk tail articles",
            "  copydesk tail news.captions --json --from-beginning --timeout 5s | jq .credit.agency"
        })
final class TailCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TOPIC",
            description = "raw, articles, captions, references, clusters, dead-letters, or any topic's full name.")
    private String topic;

    @Option(
            names = "--json",
            description = "One JSON object a line: events as they are, other records with key, headers and place.")
    private boolean json;

    @Option(names = "--from-beginning", description = "Begin with the oldest record that is still there.")
    private boolean fromBeginning;

    @Option(names = "--max", paramLabel = "N", description = "Stop after that many records.")
    private long max = Long.MAX_VALUE;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = TimeOptions.Span.class,
            description = "Stop when nothing has come for that long, such as 10s.")
    private Duration timeout;

    @Mixin
    private ClusterOptions options;

    TailCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (max < 1) {
            throw new ParameterException(spec.commandLine(), "--max counts from 1");
        }
        Settings settings = options.read(console);
        Topics topics = settings.line().topics();
        Clients clients = new Clients(settings.line().kafka());
        try (TopicReader reader = TopicReader.open(clients, TopicNames.full(topic, topics))) {
            if (!fromBeginning) {
                reader.seekToEnd();
            }
            Consumer<String> say = line -> console.err().println("copydesk tail: " + line);
            follow(reader, printer(topics), new ClusterWatch(reader::requireCluster, clients.servers(), say));
        }
        return Exit.DONE;
    }

    private Consumer<ConsumerRecord<byte[], byte[]>> printer(Topics topics) {
        if (json) {
            RecordJson lines = new RecordJson(topics);
            return record -> console.out().println(lines.line(record));
        }
        return new RecordPrinter(topics, console.ansi(), console.width(), console.out())::print;
    }

    private void follow(TopicReader reader, Consumer<ConsumerRecord<byte[], byte[]>> printer, ClusterWatch watch) {
        Clock clock = Clock.systemUTC();
        long printed = 0;
        long last = clock.millis();
        while (printed < max) {
            if (timeout != null && clock.millis() - last >= timeout.toMillis()) {
                reader.requireCluster();
                return;
            }
            List<ConsumerRecord<byte[], byte[]>> records = reader.poll();
            watch.look(clock.instant(), !records.isEmpty());
            for (ConsumerRecord<byte[], byte[]> record : records) {
                printer.accept(record);
                last = clock.millis();
                if (++printed == max || console.out().checkError()) {
                    return;
                }
            }
        }
    }
}
