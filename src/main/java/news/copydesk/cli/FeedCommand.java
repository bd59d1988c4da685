package news.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.EnvelopeKey;
import news.copydesk.cli.kafka.Feeder;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.Progress;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Topic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.header.Headers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk feed}. */
@Command(
        name = "feed",
        description = {
            "Send raw articles to the cluster and wait until it has taken them.",
            "A file is one article; an .ndjson file, or any with --ndjson, holds one JSON envelope a line. The key is the"
                    + " address if it is known, else the name of the article's file; a line, or what comes from standard input,"
                    + " then has none."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk feed articles/",
            "  copydesk feed -b kafka-1:9092 scraped.ndjson",
            "  scraper | copydesk feed --ndjson -"
        })
final class FeedCommand implements Callable<Integer> {

    /** Milliseconds that a cluster which has answered once may be away: as long as a broker takes to start again. */
    private static final String RESTART = "120000";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Articles; - is standard input.")
    private List<String> arguments;

    @Option(names = "--ndjson", description = "Every input holds one JSON envelope a line.")
    private boolean ndjson;

    @Mixin
    private HintOptions hints;

    @Mixin
    private ClusterOptions options;

    FeedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(console.in(), ndjson);
        hints.requireOne(spec, inputs.isOne(arguments));
        List<Inputs.Source> sources = find(inputs);
        if (sources.isEmpty()) {
            return Exit.DONE;
        }
        Settings settings = options.read(console);
        Topic raw = settings.line().topics().raw();
        Clients clients = new Clients(settings.line().kafka());
        clients.partitions(List.of(raw.name()));
        Map<String, String> producing = Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                String.valueOf(raw.maxMessageBytes()),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                RESTART);
        Clock clock = Clock.systemUTC();
        long start = clock.millis();
        try (Producer<byte[], byte[]> producer = clients.producer(producing)) {
            Feeder feeder = new Feeder(producer, raw.name(), this::complain);
            boolean read = feed(inputs, sources, feeder, clock);
            requireCluster(producer, feeder, clients);
            report(feeder, raw.name(), clock.millis() - start);
            return Exit.of(read && feeder.refused() == 0);
        }
    }

    private List<Inputs.Source> find(Inputs inputs) {
        List<Inputs.Source> sources = new ArrayList<>();
        for (String argument : arguments) {
            List<Inputs.Source> found = inputs.find(argument);
            sources.addAll(found);
            if (found.isEmpty()) {
                console.err().println("copydesk feed: " + Printable.line(Inputs.nothingIn(argument)));
            }
        }
        return sources;
    }

    private boolean feed(Inputs inputs, List<Inputs.Source> sources, Feeder feeder, Clock clock) {
        boolean countable = sources.stream().noneMatch(inputs::isLines);
        OptionalLong total = countable ? OptionalLong.of(sources.size()) : OptionalLong.empty();
        boolean good = true;
        try (Progress progress = new Progress(console.err(), console.terminal().err(), clock, total)) {
            for (Inputs.Source source : sources) {
                good &= feed(inputs, source, feeder, progress);
                if (feeder.isGone()) {
                    return false;
                }
            }
            feeder.flush();
        }
        return good;
    }

    private boolean feed(Inputs inputs, Inputs.Source source, Feeder feeder, Progress progress) {
        try {
            return inputs.read(source, input -> {
                Map<String, String> headers = new TreeMap<>(hints.headers());
                headers.put(HeaderNames.INPUT, input.name());
                Headers all = Editing.headers(input.contentType(), headers);
                boolean sent =
                        feeder.send(input.name(), key(input, headers, inputs.isLines(source)), input.bytes(), all);
                progress.show(feeder.taken());
                return sent;
            });
        } catch (Failure failure) {
            console.err().println("copydesk feed: " + Printable.line(failure.getMessage()));
            return false;
        }
    }

    private static void requireCluster(Producer<byte[], byte[]> producer, Feeder feeder, Clients clients) {
        if (feeder.isGone()) {
            // What is still on its way would be waited for another two minutes.
            producer.close(Duration.ZERO);
            throw new Failure("no Kafka answers at " + clients.servers() + " any more; " + feeder.taken()
                    + " were taken, feed the rest again when it is back");
        }
    }

    /** @param isLine whether it is one of many in a file, whose name is not its own */
    static byte[] key(Input input, Map<String, String> headers, boolean isLine) {
        String url = headers.get(HeaderNames.URL);
        if (url != null) {
            return url.getBytes(StandardCharsets.UTF_8);
        }
        byte[] address = input.contentType().filter(Input.JSON::equals).isPresent()
                ? EnvelopeKey.of(input.bytes())
                : new byte[0];
        boolean named = input.contentType().isPresent() && !isLine;
        return address.length == 0 && named ? input.name().getBytes(StandardCharsets.UTF_8) : address;
    }

    private void complain(String name, String why) {
        console.err().println("copydesk feed: " + Printable.line(name + " was not taken: " + why));
    }

    private void report(Feeder feeder, String topic, long millis) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d fed to %s, %.1f MB in %.1f s%s%n",
                        feeder.taken(),
                        topic,
                        feeder.bytes() / 1e6,
                        millis / 1e3,
                        feeder.refused() > 0 ? "; " + feeder.refused() + " were not taken" : "");
    }
}
