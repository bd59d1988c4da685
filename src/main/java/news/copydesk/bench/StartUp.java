package news.copydesk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.copydesk.stream.Topic;
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

    public StartUp(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * One start to warm up, which makes the archive of classes, then as many as the plan has rounds, without it and with it in turn.
     *
     * @param broker how to call the broker in the report
     * @throws BenchException if the cluster or a process fails
     */
    public StartUpReport run(String broker) {
        try (Playground playground = new Playground(workbench.connections().admin(), workbench.name())) {
            Starts starts = new Starts(workbench, playground);
            ClassArchive archive = ClassArchive.in(workbench.folder());
            List<StartUpReport.Start> bare = new ArrayList<>();
            List<StartUpReport.Start> archived = new ArrayList<>();
            try (Consumer<byte[], byte[]> reader = reader(starts.articles())) {
                workbench.observer().begins("a first start, which makes the archive");
                start(starts, archive.whenMade(), reader);
                for (int i = 1; i <= workbench.plan().rounds(); i++) {
                    workbench
                            .observer()
                            .begins("round " + i + " of " + workbench.plan().rounds());
                    bare.add(start(starts, List.of(), reader));
                    if (archive.isThere()) {
                        archived.add(start(starts, archive.whenUsed(), reader));
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

    private StartUpReport.Start start(Starts starts, List<String> javaOptions, Consumer<byte[], byte[]> reader) {
        starts.feed(1);
        List<String> options = new ArrayList<>(workbench.plan().javaOptions());
        options.addAll(javaOptions);
        try (ProgramRun run = ProgramRun.start(options, starts.arguments(), workbench.folder())) {
            while (reader.poll(POLL).isEmpty()) {
                run.requireAlive();
                run.requireYounger(PATIENCE);
                if (Thread.currentThread().isInterrupted()) {
                    throw new BenchException("Interrupted");
                }
            }
            return new StartUpReport.Start(run.age().toMillis(), run.cpu().toMillis());
        }
    }

    private Consumer<byte[], byte[]> reader(Topic articles) {
        Consumer<byte[], byte[]> reader = workbench.connections().reader();
        List<TopicPartition> partitions = reader.partitionsFor(articles.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        reader.assign(partitions);
        reader.seekToEnd(partitions);
        partitions.forEach(reader::position);
        return reader;
    }
}
