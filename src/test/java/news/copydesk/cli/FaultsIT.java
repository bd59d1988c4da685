package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.copydesk.cli.print.Ansi;
import news.copydesk.cli.print.Table;
import news.copydesk.containers.Installation;
import news.copydesk.containers.NeedsDocker;
import news.copydesk.containers.Node;
import news.copydesk.stream.Json;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Three brokers, two instances of the job from its image, and articles coming in all the time, while something goes wrong. Each time the
 * job is RUNNING again without a hand, and {@code copydesk audit} finds nothing missing and nothing double. Two faults in each build,
 * under a light load; all, in a quarter of an hour, or some:
 *
 * <pre>mvn verify -Pfaults
 * mvn verify -Pfaults -Dfaults=kill-instance,cut-broker -Dfaults.rate=100</pre>
 *
 * {@code -Dfaults.guarantee=at_least_once} shows that the audit would notice.
 */
@NeedsDocker(base = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsIT {

    private static final String FAULTS = System.getProperty("faults", Faults.SHORT);
    private static final boolean SHORT = FAULTS.equals(Faults.SHORT);
    private static final int RATE = Integer.getInteger("faults.rate", SHORT ? 10 : 40);

    /** With {@code at_least_once} it is seen to fail. */
    private static final String GUARANTEE = System.getProperty("faults.guarantee", "exactly_once_v2");

    private static final Map<String, String> HURRIED_BROKER = Map.of(
            "group.initial.rebalance.delay.ms", "0",
            "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");

    /** Long transactions leave more undone for the blow to hit, and the processors to the brokers, who share them with other tests. */
    private static final Map<String, String> HURRIED_JOB = Map.of(
            "COPYDESK_KAFKA_SESSION_TIMEOUT_MS", "6000",
            "COPYDESK_KAFKA_COMMIT_INTERVAL_MS", "500",
            "COPYDESK_JAVA_OPTS", "-XX:TieredStopAtLevel=1");

    /** Fed at once before the blow, so that the job is in the midst of its work. */
    private static final int BURST = SHORT ? 60 : 200;

    private static final Path LOGS = Path.of("target", "faults");
    private static final int THREADS = 2;
    private static final Duration WARMING = Duration.ofSeconds(SHORT ? 1 : 3);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    static Path folder;

    private final Table table = new Table(
            Ansi.OFF,
            "fault",
            "lasts",
            "in flight",
            "lost",
            "doubled",
            "RUNNING after",
            "in flight done after",
            "restarts");
    private Installation all;
    private Admin admin;
    private RawProgress raw;
    private Load load;

    /** The defaults of production, or those of somebody in a hurry. */
    private static Map<String, String> job() {
        Map<String, String> job = new HashMap<>(SHORT ? HURRIED_JOB : Map.of());
        job.put("COPYDESK_KAFKA_NUM_STREAM_THREADS", String.valueOf(THREADS));
        job.put("COPYDESK_KAFKA_PROCESSING_GUARANTEE", GUARANTEE);
        return job;
    }

    static List<Fault> faults() {
        return Faults.named(FAULTS);
    }

    @BeforeAll
    void start() {
        boolean limitedDisk = faults().stream().anyMatch(fault -> fault.name().equals(Faults.FILL_DISK));
        all = Installation.start(SHORT ? HURRIED_BROKER : Map.of(), job(), limitedDisk);
        admin = Admin.create(Map.of(
                "bootstrap.servers", all.bootstrapServers(),
                // A broker that says nothing is soon left for another one; a machine that is slow is given time.
                "request.timeout.ms", "5000",
                "default.api.timeout.ms", "30000"));
        raw = new RawProgress(admin);
        load = new Load(all.bootstrapServers(), RATE);
    }

    @AfterAll
    @SuppressWarnings("SystemOut")
    void stop() throws IOException {
        if (load != null) {
            load.close();
            admin.close();
            all.writeLogs(LOGS);
            all.close();
        }
        table.printTo(System.out);
    }

    @AfterEach
    void pause() throws InterruptedException {
        load.pause();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void nothingIsLostNothingIsDoubledAndTheJobRunsAgain(Fault fault) throws Exception {
        Recovery.awaitWholeCluster(admin, all.brokers().size(), PATIENCE);
        int restarts = restarts();
        load.begin();
        settle();
        load.burst(BURST);
        int sent = load.sent();
        Map<TopicPartition, Long> fed = raw.ends();
        long inFlight = sent - RawProgress.sum(raw.committed());

        Recovery recovery = new Recovery(all, admin, THREADS * all.instances().size(), fed);
        try {
            fault.blow().on(all, admin);
            recovery.watch(fault.lasts());
        } finally {
            fault.mend().on(all, admin);
        }
        recovery.await(PATIENCE);
        assertThat(load.sent()).as("the load went on").isGreaterThan(sent);
        load.end();
        awaitDone();

        JsonNode audit = audit();
        enter(
                fault.what(),
                fault.lasts().toSeconds() + " s",
                String.valueOf(inFlight),
                String.valueOf(flaws(audit, "missing")),
                String.valueOf(flaws(audit, "double")),
                recovery.wasImpaired() ? seconds(recovery.untilRunning()) : "stayed so",
                seconds(recovery.untilDone()),
                String.valueOf(restarts() - restarts));
        assertThat(audit.get("clean").asBoolean()).as(audit.toPrettyString()).isTrue();
        assertThat(audit.get("total").asLong()).as("raw records audited").isEqualTo(load.sent());
        assertThat(audit.get("records").path("waiting").asLong(0))
                .as(audit.toPrettyString())
                .isZero();
        assertThat(inFlight).as("in flight when it happened").isPositive();
    }

    /** At once for whoever waits, and for the table. */
    @SuppressWarnings("SystemOut")
    private void enter(String... cells) {
        System.out.println(String.join(", ", cells));
        table.row(cells);
    }

    private void settle() throws InterruptedException {
        Recovery calm = new Recovery(all, admin, THREADS * all.instances().size(), Map.of());
        calm.await(PATIENCE);
        calm.watch(WARMING);
    }

    private void awaitDone() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isDone()) {
            assertThat(System.nanoTime())
                    .as(() -> "not all raw records are done; " + all.story())
                    .isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private boolean isDone() throws InterruptedException {
        try {
            return raw.isDone();
        } catch (ExecutionException noAnswer) {
            return false;
        }
    }

    private JsonNode audit() {
        Cli.Ran ran = new Cli(folder)
                .withShippedDesk()
                .run("audit", "--json", "--wait", PATIENCE.toMinutes() + "min", "-b", all.bootstrapServers());
        assertThat(ran.err()).as("what the audit says besides").isEmpty();
        return Json.mapper().readTree(ran.out());
    }

    private static long flaws(JsonNode audit, String kind) {
        return audit.get("flaws")
                .valueStream()
                .filter(flaw -> flaw.get("kind").asString().equals(kind))
                .count();
    }

    private int restarts() {
        return all.instances().stream().mapToInt(Node::restarts).sum();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
