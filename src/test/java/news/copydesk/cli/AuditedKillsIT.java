package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.cli.Samples.Sample;
import news.copydesk.dev.EmbeddedKafka;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two instances of the job share the work, and in turn one is killed with SIGKILL and started again, while articles are fed: the audit
 * finds nothing missing and nothing double. In full size, which takes some minutes:
 *
 * <pre>mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=AuditedKillsIT -Daudited.articles=20000
 * -Daudited.every=10 -Daudited.rate=100</pre>
 *
 * Every tenth record is a page that was fed before, in turn as it was and with a paragraph more; {@code -Daudited.again=5} makes it every
 * fifth, 0 none.
 */
class AuditedKillsIT {

    private static final int ARTICLES = Integer.getInteger("audited.articles", 400);
    private static final int SECONDS = Integer.getInteger("audited.every", 6);
    private static final int RATE = Integer.getInteger("audited.rate", 25);
    private static final int AGAIN = Integer.getInteger("audited.again", 10);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    @Test
    void nothingIsMissingAndNothingDouble() throws Exception {
        Map<String, String> impatient = Map.of("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(Optional.empty(), 0, impatient)) {
            String servers = kafka.bootstrapServers();
            assertThat(cli().run("topics", "--create", "-b", servers).status()).isZero();
            List<Process> instances = new ArrayList<>(List.of(start(servers, 0), start(servers, 1)));
            try {
                List<Sample> records = records();
                int kills = feedAndKill(servers, records, instances);
                Cli.Ran audit = cli().run("audit", "-b", servers, "--wait", "2min");

                assertThat(audit.status()).as(audit.out() + audit.err()).isZero();
                assertThat(audit.out())
                        .contains(records.size() + " raw records of ", "nothing missing, nothing double")
                        .doesNotContain("waiting");
                assertThat(kills).isPositive();
                tell(kills, audit);
            } finally {
                for (Process instance : instances) {
                    instance.destroyForcibly().waitFor();
                }
            }
        }
    }

    /** Distinct articles, and among them some again, long after they came first. */
    private static List<Sample> records() {
        List<Sample> first = Feedstock.of(ARTICLES);
        List<Sample> second = Feedstock.edition(ARTICLES, 2);
        List<Sample> records = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            records.add(first.get(i));
            if (AGAIN > 0 && i % AGAIN == AGAIN - 1) {
                records.add((i / AGAIN % 2 == 0 ? first : second).get(i / 3));
            }
        }
        return records;
    }

    /** Feeds until all is fed and the job has taken it; kills as long as there is more to feed. */
    private int feedAndKill(String servers, List<Sample> records, List<Process> instances) throws Exception {
        long start = System.nanoTime();
        int kills = 0;
        try (SteadyFeeder feeder = new SteadyFeeder(servers, records);
                Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            RawProgress raw = new RawProgress(admin);
            while (feeder.sent() < records.size() || !raw.isDone()) {
                long seconds = (System.nanoTime() - start) / 1_000_000_000;
                feeder.feedUpTo((int) (RATE * (seconds + 1)));
                if (feeder.sent() < records.size() && seconds >= (kills + 1L) * SECONDS) {
                    int victim = kills % instances.size();
                    instances.get(victim).destroyForcibly().waitFor();
                    instances.set(victim, start(servers, victim));
                    kills++;
                }
                assertThat(instances).allMatch(Process::isAlive, "is alive: " + output());
                assertThat(seconds).isLessThan(ARTICLES / RATE + PATIENCE.toSeconds());
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        return kills;
    }

    private Process start(String servers, int number) throws IOException {
        return ProgramProcess.start(
                folder.resolve("output.txt"),
                "run",
                "--bootstrap-servers=" + servers,
                "--kafka=consumer.session.timeout.ms=6000",
                "--kafka=consumer.heartbeat.interval.ms=2000",
                "--set=http.port=0",
                "--set=state.directory=" + folder.resolve("state-" + number));
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Cli cli() {
        return new Cli(folder).withShippedDesk();
    }

    @SuppressWarnings("SystemOut")
    private static void tell(int kills, Cli.Ran audit) {
        System.out.println(kills + " kills; the audit says:\n" + audit.out());
    }
}
