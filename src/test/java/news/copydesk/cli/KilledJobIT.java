package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.cli.Ledger.Fate;
import news.copydesk.cli.Ledger.Place;
import news.copydesk.cli.Samples.Sample;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles are fed in two editions while the broker and the job, which are one process, are killed with SIGKILL and started again,
 * several times: every raw record is accounted for exactly once, as an event of the right version or as a dead letter. An edition that
 * was the same as the first would publish nothing, so the second one has grown; its version says that what was remembered has survived.
 * {@link AuditedKillsIT} kills the job alone. In full size, which takes some minutes:
 *
 * <pre>mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KilledJobIT -Dkilled.articles=1000 -Dkilled.kills=5</pre>
 */
class KilledJobIT {

    private static final int ARTICLES = Integer.getInteger("killed.articles", 150);
    private static final int KILLS = Integer.getInteger("killed.kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Records under way when the process dies: so few that there is always something left to feed. */
    private static final int AHEAD = 2 * ARTICLES / (3 * (KILLS + 1));

    @TempDir
    Path folder;

    private final List<Integer> underWay = new ArrayList<>();

    @Test
    void theBrokerIsKilledWithTheJob() throws Exception {
        int port = freePort();
        String servers = "localhost:" + port;
        List<Sample> records = new ArrayList<>(Feedstock.of(ARTICLES));
        records.addAll(Feedstock.edition(ARTICLES, 2));
        Path output = folder.resolve("output.txt");
        Process job = start(port, output);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            awaitTopics(admin, job, output);
            RawProgress raw = new RawProgress(admin);
            try (SteadyFeeder feeder = new SteadyFeeder(servers, records);
                    Ledger ledger = new Ledger(servers)) {
                long deadline = System.nanoTime() + PATIENCE.toNanos();
                while (ledger.size() < records.size() || !raw.isDone()) {
                    assertThat(job.isAlive()).as(() -> text(output)).isTrue();
                    assertThat(System.nanoTime())
                            .as("%s of %s accounted for", ledger.size(), records.size())
                            .isLessThan(deadline);
                    feeder.feedUpTo(ledger.size() + AHEAD);
                    ledger.poll();
                    if (underWay.size() < KILLS
                            && ledger.size() >= (underWay.size() + 1) * records.size() / (KILLS + 1)) {
                        kill(job, feeder, ledger, admin);
                        job = start(port, output);
                    }
                }
                ledger.readToEnd();

                assertAccountedForOnce(records, feeder.places(), ledger);
                assertThat(raw.records()).isEqualTo(records.size());
                tell(records, ledger);
            }
        } finally {
            job.destroyForcibly().waitFor();
        }
    }

    private Process start(int port, Path output) throws IOException {
        return ProgramProcess.start(
                output,
                "dev",
                "--no-samples",
                "--port=" + port,
                "--data=" + folder.resolve("data"),
                "--set=http.port=0");
    }

    /** In the middle of a transaction, if one is seen in time. */
    private void kill(Process job, SteadyFeeder feeder, Ledger ledger, Admin admin) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        ledger.readToEnd();
        feeder.feedUpTo(ledger.size() + AHEAD);
        while (!ledger.isBehind(admin) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        job.destroyForcibly().waitFor();
        underWay.add(feeder.sent() - ledger.size());
        assertThat(feeder.sent()).as("killed while there is more to feed").isLessThan(2 * ARTICLES);
    }

    private void assertAccountedForOnce(List<Sample> fed, List<Place> places, Ledger ledger) {
        Map<Place, List<Fate>> expected = new LinkedHashMap<>();
        for (int i = 0; i < fed.size(); i++) {
            Sample sample = fed.get(i);
            int version = i < ARTICLES ? 1 : 2;
            expected.put(
                    places.get(i),
                    List.of(sample.expected()
                            .map(reason -> Fate.deadLetter(reason.label()))
                            .orElseGet(() -> Fate.article(sample.input().name(), version))));
        }
        assertThat(expected).as("no two records stand at one place").hasSize(fed.size());
        assertThat(ledger.fates()).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(underWay).hasSize(KILLS);
    }

    @SuppressWarnings("SystemOut")
    private void tell(List<Sample> fed, Ledger ledger) {
        Map<String, Integer> outcomes = new TreeMap<>();
        ledger.fates()
                .values()
                .forEach(fates -> fates.forEach(fate -> outcomes.merge(
                        fate.topic().equals(Topics.standard().articles().name()) ? "articles" : fate.outcome(),
                        1,
                        Integer::sum)));
        System.out.println(fed.size() + " raw records, killed " + KILLS + " times with " + underWay
                + " under way, each accounted for once: " + outcomes + "; " + ledger.aborted()
                + " records of aborted transactions");
    }

    private static void awaitTopics(Admin admin, Process job, Path output) throws InterruptedException {
        Set<String> wanted = Set.copyOf(
                Topics.standard().required().stream().map(Topic::name).toList());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!names(admin).containsAll(wanted)) {
            assertThat(job.isAlive()).as(() -> text(output)).isTrue();
            assertThat(System.nanoTime()).as(() -> text(output)).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static Set<String> names(Admin admin) throws InterruptedException {
        try {
            return admin.listTopics().names().get();
        } catch (ExecutionException notYet) {
            return Set.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
