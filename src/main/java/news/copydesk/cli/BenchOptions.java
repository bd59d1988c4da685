package news.copydesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.bench.BenchPlan;
import news.copydesk.stream.Topics;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code copydesk bench} is to run: how much, over which texts, how often. */
final class BenchOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "100000",
            description = "In each round. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "After one to warm up. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "Texts (*.txt, UTF-8) to run over, instead of articles made of the samples. Once through, words are"
                            + " exchanged, so that none is a copy.")
    private Optional<Path> corpus = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed makes the same articles. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--latency-seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long articles come in at half load. Default: ${DEFAULT-VALUE}.")
    private int latencySeconds;

    @Option(
            names = "--instances",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "With 2 or more, measure the whole line also as shared by so many. Default: ${DEFAULT-VALUE}.")
    private int instances;

    @Option(
            names = "--java-options",
            paramLabel = "OPTIONS",
            defaultValue = "-Xmx224m -XX:+UseSerialGC -XX:FreqInlineSize=80 -XX:MaxInlineLevel=6",
            description =
                    "Of each job's process, separated by spaces. Default, as the launchers have it but for heap and"
                            + " collector, which are for a job in 600 MB: ${DEFAULT-VALUE}.")
    private String javaOptions;

    /** @throws ParameterException for a number of which nothing can be measured */
    void check() {
        if (articles < 1 || rounds < 1 || latencySeconds < 1 || instances < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--articles, --rounds, --latency-seconds and --instances must be 1 or more");
        }
    }

    /**
     * More instances than partitions would have nothing to do, and each is a process.
     *
     * @throws ParameterException if there are more
     */
    void checkInstances(Topics topics) {
        int partitions = topics.raw().partitions();
        if (instances > partitions) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--instances must be at most " + partitions + ", as many as the topics have partitions, not "
                            + instances);
        }
    }

    /**
     * The plan, with the texts read.
     *
     * @param rules folder whose rules win over those in the jar
     */
    BenchPlan plan(Optional<Path> rules) {
        return new BenchPlan(
                articles,
                rounds,
                seed,
                BenchTexts.read(corpus),
                corpus.isPresent(),
                Duration.ofSeconds(latencySeconds),
                instances,
                Stream.of(javaOptions.split(" "))
                        .filter(option -> !option.isEmpty())
                        .toList(),
                rules);
    }
}
