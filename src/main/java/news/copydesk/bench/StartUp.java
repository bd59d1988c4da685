package news.copydesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * How soon the job works: starts {@code copydesk run} as a process of its own, again and again, on a topic with one new record, and waits
 * until a reader has the committed article. Everything is in that time: Java, rules, the group, state, the record, two transactions.
 */
public final class StartUp {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(10);

    private final Workbench workbench;
    private final Feed feed;
    private long record;

    public StartUp(Workbench workbench) {
        this.workbench = workbench;
        this.feed = workbench.feed();
    }

    /**
     * One start to warm up, which makes the archive of classes, then as many as the plan has rounds, without it and with it in turn.
     *
     * @param broker how to call the broker in the report
     * @throws BenchException if the cluster or a process fails
     */
    public StartUpReport run(String broker) {
        try (Playground playground = new Playground(workbench.connections().admin(), workbench.name())) {
            Topics topics = workbench.settings().topics().withPrefix(workbench.name() + ".");
            playground.create(topics.required());
            Path config = writeConfig(topics);
            ClassArchive archive = ClassArchive.in(workbench.folder());
            List<StartUpReport.Start> bare = new ArrayList<>();
            List<StartUpReport.Start> archived = new ArrayList<>();
            try (Consumer<byte[], byte[]> reader = reader(topics)) {
                workbench.observer().begins("a first start, which makes the archive");
                start(topics, config, archive.whenMade(), reader);
                for (int i = 1; i <= workbench.plan().rounds(); i++) {
                    workbench
                            .observer()
                            .begins("round " + i + " of " + workbench.plan().rounds());
                    bare.add(start(topics, config, List.of(), reader));
                    if (archive.isThere()) {
                        archived.add(start(topics, config, archive.whenUsed(), reader));
                    }
                }
            }
            return StartUpReport.of(
                    new BenchReport.Machine(
                            Runtime.getRuntime().availableProcessors(),
                            Runtime.version().toString(),
                            workbench.plan().javaOptions(),
                            broker),
                    bare,
                    archived);
        }
    }

    private StartUpReport.Start start(
            Topics topics, Path config, List<String> javaOptions, Consumer<byte[], byte[]> reader) {
        feed.load(topics.raw().name(), record++, 1);
        List<String> options = new ArrayList<>(workbench.plan().javaOptions());
        options.addAll(javaOptions);
        try (ProgramRun run =
                ProgramRun.start(options, List.of("run", "--config", config.toString()), workbench.folder())) {
            while (reader.poll(POLL).isEmpty()) {
                run.requireAlive();
                if (run.age().compareTo(PATIENCE) > 0) {
                    throw new BenchException("The job has not made its article in " + PATIENCE.toMinutes()
                            + " minutes: " + run.lastWords());
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new BenchException("Interrupted");
                }
            }
            return new StartUpReport.Start(run.age().toMillis(), run.cpu().toMillis());
        }
    }

    private Consumer<byte[], byte[]> reader(Topics topics) {
        Consumer<byte[], byte[]> reader = workbench.connections().reader();
        List<TopicPartition> partitions = reader.partitionsFor(topics.articles().name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToEnd(partitions);
        partitions.forEach(reader::position);
        return reader;
    }

    /** A file, so that no secret of the cluster's stands on a command line. JSON is YAML. */
    private Path writeConfig(Topics topics) {
        Map<String, String> kafka = new LinkedHashMap<>(workbench.settings().kafka());
        kafka.remove("state.dir");
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("application", workbench.name());
        workbench
                .plan()
                .rules()
                .ifPresent(rules -> config.put("rules", rules.toAbsolutePath().toString()));
        config.put(
                "topics",
                Map.of(
                        "raw", topics.raw().name(),
                        "articles", topics.articles().name(),
                        "captions", topics.captions().name(),
                        "references", topics.references().name(),
                        "clusters", topics.clusters().name(),
                        "dead-letters", topics.deadLetters().name()));
        config.put(
                "state", Map.of("directory", workbench.folder().resolve("state").toString(), "standby-replicas", "0"));
        config.put("http", Map.of("port", "0"));
        config.put("kafka", kafka);
        try {
            return Files.write(
                    workbench.folder().resolve("start-up.yaml"),
                    Json.mapper().writeValueAsString(config).getBytes(UTF_8));
        } catch (IOException e) {
            throw new BenchException(
                    "The settings of the job cannot be written to " + workbench.folder() + ": " + e.getMessage(), e);
        }
    }
}
