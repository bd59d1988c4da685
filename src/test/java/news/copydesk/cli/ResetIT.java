package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Line;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job is set back, and cleaned away, under both group protocols. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResetIT {

    @TempDir
    static Path folder;

    private EmbeddedKafka kafka;

    @BeforeAll
    void startBroker() {
        kafka = EmbeddedKafka.start();
    }

    @AfterAll
    void stopBroker() {
        kafka.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "streams"})
    void aJobStartsAgainFromTheBeginning(String protocol) throws Exception {
        String job = "reset-" + protocol;
        run(job, "topics", "--create");
        feed(job, "One");
        try (Line line = start(job, protocol)) {
            assertThat(articles(job, 1)).hasSize(1);
            assertThat(run(job, "audit").out()).endsWith("nothing missing, nothing double\n");
            Cli.Ran refused = run(job, "reset");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err())
                    .startsWith("copydesk reset: the job is running, or was killed less than its session timeout ago: ")
                    .contains("--dry-run")
                    .hasLineCount(1);
            assertThat(run(job, "reset", "--dry-run").out()).startsWith("running: " + job + "-");
            assertThat(run(job, "clean", "--yes").status()).isEqualTo(1);
            requireRefusedToOthers(job);
            assertThat(line.status().failure()).isEmpty();
        }
        Path state = Files.createDirectories(folder.resolve(job).resolve(job).resolve("0_0"));
        Files.writeString(state.resolve("checkpoint"), "0");

        Cli.Ran rehearsal = run(job, "reset", "--dry-run");
        assertThat(rehearsal.out())
                .contains("would delete the offsets of group " + job + "\n")
                .contains("would start group " + job + " at " + job + ".raw:0:0\n")
                .contains("would delete the state of this machine in " + state.getParent() + "\n")
                .doesNotContain("running");
        assertThat(state).exists();

        Cli.Ran done = run(job, "reset");
        assertThat(done.err()).isEmpty();
        assertThat(done.status()).isZero();
        assertThat(state.getParent()).doesNotExist();
        try (Line line = start(job, protocol)) {
            assertThat(articles(job, 2)).hasSize(2);
            assertThat(line.status().failure()).isEmpty();
            assertThat(run(job, "audit").out())
                    .containsPattern("double +1\n")
                    .contains("version 1 (new) is there twice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "streams"})
    void cleaningLeavesNothingButTheInput(String protocol) throws Exception {
        String job = "clean-" + protocol;
        run(job, "topics", "--create");
        feed(job, "One", "nothing");
        try (Line line = start(job, protocol)) {
            assertThat(articles(job, 1)).hasSize(1);
            assertThat(line.status().failure()).isEmpty();
        }
        create(job + "-old-changelog");

        assertThat(run(job, "clean").status()).isEqualTo(2);
        Cli.Ran done = run(job, "clean", "--yes");

        assertThat(done.err()).isEmpty();
        assertThat(done.out())
                .contains(
                        "done: delete the offsets of group " + job + "\n", "done: delete topic " + job + ".articles\n")
                .contains("left alone: topic " + job + "-old-changelog");
        assertThat(topics(job)).containsExactlyInAnyOrder(job + ".raw", job + "-old-changelog");
        assertThat(run(job, "clean", "--dry-run").out()).doesNotContain("would ");
        try (Line line = start(job, protocol)) {
            assertThat(articles(job, 1)).hasSize(1);
            assertThat(run(job, "audit").status()).isZero();
            assertThat(line.status().failure()).isEmpty();
        }
    }

    /** Whoever mistypes the name has the topics of a running job deleted. */
    private void requireRefusedToOthers(String job) throws Exception {
        String other = job + "-mistyped";
        for (String command : List.of("clean --yes", "clean --dry-run", "reset", "reset --dry-run")) {
            Cli.Ran unknown = runAs(other, job, command.split(" "));
            assertThat(unknown.status()).isEqualTo(1);
            assertThat(unknown.out()).isEmpty();
            assertThat(unknown.err())
                    .contains(": there is no job " + other + " on the cluster at localhost:")
                    .endsWith("; check `application`\n")
                    .hasLineCount(1);
        }
        commit(other, job + ".raw");
        Cli.Ran refused = runAs(other, job, "clean", "--yes");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .isEqualTo("copydesk clean: the topics may be another job's, which is running: the group " + job
                        + " reads " + job + ".raw; check `application`, or stop that group, then try again\n");
        assertThat(runAs(other, job, "clean", "--dry-run").out())
                .startsWith("at work on " + job + ".raw, so nothing would be done: group " + job + "\n");
        assertThat(topics(job)).contains(job + ".articles", job + ".dead-letters");
    }

    @Test
    void aTimeToStartFromIsTaken() throws Exception {
        run("timed", "topics", "--create");
        commit("timed", "timed.raw");
        feed("timed", "One");
        String now = Clock.systemUTC().instant().toString();

        assertThat(run("timed", "reset", "--dry-run", "--from", now).out()).containsPattern("at timed.raw:[0-3]:1\n");
        assertThat(run("timed", "reset", "--dry-run", "--from", "1h").out()).doesNotContain(":1\n");
        assertThat(run("timed", "reset", "--from", "soon").status()).isEqualTo(2);
    }

    @Test
    void stateThatIsInUseIsLeftAlone() throws Exception {
        run("locked", "topics", "--create");
        Path state = Files.createDirectories(folder.resolve("locked").resolve("locked"));
        Path lock = Files.writeString(state.resolve("kafka-streams-process-metadata"), "{}");
        try (RandomAccessFile file = new RandomAccessFile(lock.toFile(), "rw");
                FileLock held = file.getChannel().lock()) {
            assertThat(held.isValid()).isTrue();
            Cli.Ran ran = run("locked", "reset");
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.err())
                    .startsWith("copydesk reset: the state in ")
                    .contains("is in use")
                    .hasLineCount(1);
        }
        assertThat(run("locked", "reset").status()).isZero();
        assertThat(state).doesNotExist();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws Exception {
        run("foreign", "topics", "--create");
        Path broker = Files.createDirectories(
                folder.resolve("foreign").resolve("foreign").resolve("kafka"));

        assertThat(run("foreign", "reset", "--dry-run").out())
                .startsWith("no job's state, so nothing would be done: " + broker + "\n");
        Cli.Ran ran = run("foreign", "reset");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("copydesk reset: " + broker + " is no job's state, so " + broker.getParent()
                        + " is not deleted")
                .hasLineCount(1);
        assertThat(broker).exists();
    }

    private Line start(String job, String protocol) throws Exception {
        LineSettings settings = LineSettings.of(kafka.bootstrapServers())
                .withApplicationId(job)
                .withTopics(Topics.standard()
                        .map(topic -> topic.withName(topic.name().replace("news.", job + "."))))
                .withKafka(Map.of(
                        "group.protocol",
                        protocol,
                        "state.dir",
                        folder.resolve(job).toString()));
        Line line = new Line(settings, new PlainDesk(), Clock.systemUTC());
        line.start();
        line.awaitRunning(Duration.ofSeconds(60));
        return line;
    }

    private void feed(String job, String... texts) throws Exception {
        for (String text : texts) {
            Path file = Files.writeString(folder.resolve(job + "-" + text + ".txt"), text);
            assertThat(run(job, "feed", file.toString()).status()).isZero();
        }
    }

    /** At least so many events of articles. */
    private List<String> articles(String job, int count) {
        return run(
                        job,
                        "tail",
                        job + ".articles",
                        "--json",
                        "--from-beginning",
                        "--max",
                        "" + count,
                        "--timeout",
                        "30s")
                .out()
                .lines()
                .toList();
    }

    /** As a job that has run leaves its group. */
    private void commit(String group, String topic) throws Exception {
        try (Admin admin = admin()) {
            admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(0)))
                    .all()
                    .get();
        }
    }

    private void create(String topic) throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private Set<String> topics(String job) throws Exception {
        try (Admin admin = admin()) {
            Set<String> names = admin.listTopics().names().get();
            names.removeIf(name -> !name.startsWith(job));
            return names;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private Cli.Ran run(String job, String... arguments) {
        return runAs(job, job, arguments);
    }

    /** On the topics of a job, under a name that may be another. */
    private Cli.Ran runAs(String application, String job, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-b", kafka.bootstrapServers(), "--set", "application=" + application));
        all.addAll(List.of("--set", "state.directory=" + folder.resolve(application)));
        for (String topic : List.of("raw", "articles", "captions", "references", "clusters", "dead-letters")) {
            all.addAll(List.of("--set", "topics." + topic + "=" + job + "." + topic));
        }
        return new Cli(folder).run(all.toArray(new String[0]));
    }
}
