package news.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import news.copydesk.cli.kafka.Clients;
import news.copydesk.cli.kafka.Feeder;
import news.copydesk.cli.kafka.Harvest;
import news.copydesk.cli.kafka.TopicReader;
import news.copydesk.cli.print.HarvestSheet;
import news.copydesk.cli.print.Phrases;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.Producer;

/** Feeds the samples to a job and shows what comes out of it. */
final class Demonstration {

    /** Without anything new: a machine that is busy elsewhere brings it out more slowly, but brings it. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** How long the first event may take: a machine with too much to do may be busy for half a minute with what Java has to compile. */
    private static final Duration PATIENCE_AT_FIRST = Duration.ofSeconds(60);

    private final Console console;
    private final LocalJob job;
    private final BooleanSupplier stopped;

    /** @param stopped whether nobody wants to see it any more */
    Demonstration(Console console, LocalJob job, BooleanSupplier stopped) {
        this.console = console;
        this.job = job;
        this.stopped = stopped;
    }

    /**
     * @param most events shown of each topic
     * @param rest where the others of a topic are to be seen, to follow "5 more;"
     * @return true if all came out that had to
     */
    boolean run(List<Samples.Sample> samples, int most, UnaryOperator<String> rest) {
        if (stopped.getAsBoolean()) {
            return false;
        }
        Clock clock = Clock.systemUTC();
        Topics topics = job.settings().topics();
        Clients clients = job.clients();
        List<String> edited = names(samples, false);
        List<String> rejected = names(samples, true);
        Harvest harvest = new Harvest(topics);
        Set<String> missing;
        long start;
        try (TopicReader reader = TopicReader.open(clients, Harvest.topics(topics))) {
            reader.seekToEnd();
            start = clock.millis();
            feed(clients, topics, samples);
            long last = start;
            int stillMissing = edited.size() + rejected.size();
            Duration patience = PATIENCE_AT_FIRST;
            do {
                reader.poll().forEach(harvest::add);
                missing = harvest.missing(edited, rejected);
                if (missing.size() != stillMissing) {
                    last = clock.millis();
                    stillMissing = missing.size();
                    patience = PATIENCE;
                }
            } while (!missing.isEmpty() && !stopped.getAsBoolean() && clock.millis() - last < patience.toMillis());
        }
        if (stopped.getAsBoolean()) {
            return false;
        }
        long taken = clock.millis() - start;
        new HarvestSheet(topics, console.ansi(), console.width(), console.out()).print(harvest, most, rest);
        total(samples.size(), harvest, taken);
        missing.forEach(what -> console.err().println("copydesk: missing: " + what));
        return missing.isEmpty();
    }

    private void feed(Clients clients, Topics topics, List<Samples.Sample> samples) {
        try (Producer<byte[], byte[]> producer = clients.producer(Map.of())) {
            Feeder feeder = new Feeder(
                    producer,
                    topics.raw().name(),
                    (name, why) -> console.err().println("copydesk: " + name + " was not taken: " + why));
            for (Samples.Sample sample : samples) {
                Input input = sample.input();
                feeder.send(
                        input.name(),
                        input.name().getBytes(StandardCharsets.UTF_8),
                        input.bytes(),
                        Editing.headers(input.contentType(), Map.of(HeaderNames.INPUT, input.name())));
            }
            feeder.flush();
        }
    }

    private static List<String> names(List<Samples.Sample> samples, boolean rejected) {
        return samples.stream()
                .filter(sample -> sample.expected().isPresent() == rejected)
                .map(sample -> sample.input().name())
                .toList();
    }

    private void total(int fed, Harvest harvest, long millis) {
        console.out().println();
        console.out()
                .println(console.ansi()
                        .bold(Phrases.count(fed, "raw record") + " in, "
                                + Phrases.count(harvest.articles().size(), "article") + ", "
                                + Phrases.count(harvest.captions().size(), "caption") + ", "
                                + Phrases.count(harvest.references().size(), "reference") + " and "
                                + Phrases.count(harvest.letters().size(), "dead letter") + " out in "
                                + String.format(Locale.ROOT, "%.1f s", millis / 1000.0)));
    }
}
