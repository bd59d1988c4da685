package news.copydesk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.bench.BenchReport.Latency;
import news.copydesk.bench.BenchReport.Load;
import news.copydesk.bench.BenchReport.Result;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;

/** Loads articles once, then runs the variants over them in turn, each in processes of its own that stay over the rounds. */
public final class Bench {

    private static final long LOOK_NANOS = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** What is sent first at half load meets a group that still settles, and does not count. */
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final Workbench workbench;
    private final Feed feed;
    private final Map<Variant, Crew> crews = new EnumMap<>(Variant.class);
    private final Map<Variant, List<Round>> rounds = new EnumMap<>(Variant.class);

    public Bench(Workbench workbench) {
        this.workbench = workbench;
        this.feed = workbench.feed();
    }

    /**
     * The whole bench.
     *
     * @param broker how to call the broker in the report
     * @throws BenchException if the cluster or a process fails
     */
    public BenchReport run(String broker) {
        try (Playground playground = new Playground(workbench.connections().admin(), workbench.name())) {
            for (Variant variant : workbench.plan().variants()) {
                crews.put(variant, new Crew(variant, workbench.plan(), workbench.folder()));
                rounds.put(variant, new ArrayList<>());
            }
            Topics warm = topics("warm", "load");
            Topics load = topics("raw", "load");
            playground.create(List.of(warm.raw(), load.raw()));
            workbench.observer().begins("loading");
            long warmBytes = feed.load(warm.raw().name(), 0, workbench.plan().warmUp());
            long bytes = feed.load(load.raw().name(), 0, workbench.plan().articles());
            alternate(playground, bytes, warmBytes);
            Latency latency = latency(playground);
            return new BenchReport(machine(broker), load(bytes), results(), latency);
        } finally {
            crews.values().forEach(Crew::close);
        }
    }

    private void alternate(Playground playground, long bytes, long warmBytes) {
        for (Variant variant : workbench.plan().variants()) {
            workbench.observer().begins("warming up: " + variant.label());
            round(playground, variant, "warm", "w", workbench.plan().warmUp(), warmBytes);
        }
        for (int i = 1; i <= workbench.plan().rounds(); i++) {
            for (Variant variant : workbench.plan().variants()) {
                workbench
                        .observer()
                        .begins("round " + i + " of " + workbench.plan().rounds() + ": " + variant.label());
                String number = String.format(Locale.ROOT, "%03d", i);
                rounds.get(variant)
                        .add(round(
                                playground,
                                variant,
                                "raw",
                                number,
                                workbench.plan().articles(),
                                bytes));
            }
        }
    }

    private Round round(Playground playground, Variant variant, String raw, String number, int articles, long bytes) {
        String run = run(variant, number);
        LineSettings job = job(run, topics(raw, run));
        playground.create(job.topics().required());
        Crew crew = crews.get(variant);
        crew.start(job);
        Answer used = awaitDone(playground, crew, job, articles);
        double seconds = Math.max(1, System.currentTimeMillis() - used.firstMillis()) / 1e3;
        crew.stop();
        playground.clear(run);
        return new Round(articles, bytes, seconds, used);
    }

    private Answer awaitDone(Playground playground, Crew crew, LineSettings job, int articles) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Answer used = crew.read();
            workbench.observer().done(used.records(), articles);
            if (used.records() >= articles
                    && playground.isDone(job.applicationId(), job.topics().raw().name())) {
                return crew.read();
            }
            LockSupport.parkNanos(LOOK_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new BenchException("Interrupted");
            }
        }
        throw new BenchException(
                job.applicationId() + " has not done its articles in " + PATIENCE.toMinutes() + " minutes");
    }

    private Latency latency(Playground playground) {
        double rate = Summary.of(Variant.WHOLE, rounds.get(Variant.WHOLE), rounds.get(Variant.IDENTITY))
                        .articlesPerSecond()
                        .median()
                / 2;
        int articles = (int) Math.max(
                1, Math.min(Integer.MAX_VALUE, rate * workbench.plan().latency().toMillis() / 1e3));
        String run = run(Variant.WHOLE, "half");
        LineSettings job = job(run, topics("paced", run));
        playground.create(job.topics().required());
        Crew crew = crews.get(Variant.WHOLE);
        crew.start(job);
        workbench.observer().begins("latency at half load");
        Duration settling =
                workbench.plan().latency().compareTo(SETTLING.multipliedBy(2)) < 0 ? Duration.ZERO : SETTLING;
        long[] latencies;
        try (LatencyProbe probe = new LatencyProbe(
                workbench.connections(), job.topics(), System.currentTimeMillis() + settling.toMillis())) {
            feed.pace(job.topics().raw().name(), workbench.plan().articles(), articles, rate);
            awaitDone(playground, crew, job, articles);
            // The last commit is on its way to the reader.
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            latencies = probe.sorted();
        }
        crew.stop();
        return Latency.of(rate, latencies);
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        rounds.forEach((variant, done) -> results.add(Summary.of(variant, done, rounds.get(Variant.IDENTITY))));
        return results;
    }

    private BenchReport.Machine machine(String broker) {
        return new BenchReport.Machine(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                workbench.plan().javaOptions(),
                broker);
    }

    private Load load(long bytes) {
        int partitions = workbench.settings().topics().raw().partitions();
        return new Load(
                workbench.plan().articles(),
                bytes,
                workbench.plan().seed(),
                workbench.plan().rounds(),
                partitions,
                workbench.plan().instances());
    }

    private String run(Variant variant, String number) {
        return workbench.name() + "." + variant.name().toLowerCase(Locale.ROOT) + "." + number;
    }

    /** The job's topics for one run; the raw one is shared between runs. */
    private Topics topics(String raw, String run) {
        Topics own = workbench.settings().topics().withPrefix(run + ".");
        return new Topics(
                own.raw().withName(workbench.name() + ".shared." + raw),
                own.articles(),
                own.captions(),
                own.references(),
                own.clusters(),
                own.deadLetters());
    }

    private LineSettings job(String run, Topics topics) {
        return workbench
                .settings()
                .withApplicationId(run)
                .withTopics(topics)
                .withKafka(Map.of(
                        "state.dir",
                        workbench.folder().resolve("state").resolve(run).toString(),
                        "consumer.auto.offset.reset",
                        "earliest"));
    }
}
