package news.copydesk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import news.copydesk.containers.Images;
import news.copydesk.containers.JobContainer;
import news.copydesk.containers.NeedsDocker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.Network;
import org.testcontainers.kafka.KafkaContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The image as it is run: beside a broker, with a root file system that cannot be written and as a user who may do nothing. */
@NeedsDocker(base = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ImageIT {

    private static final Duration GRACE_PERIOD = Duration.ofSeconds(30);

    private static final String CLASSES = "/tmp/classes.log";

    private Network network;
    private KafkaContainer kafka;
    private JobContainer job;

    @BeforeAll
    void start() {
        Images images = Images.ofEnvironment();
        network = Network.newNetwork();
        kafka = new KafkaContainer(images.kafka())
                .withNetwork(network)
                .withListener("kafka:19092")
                .withEnv(
                        "KAFKA_AUTO_CREATE_TOPICS_ENABLE",
                        "false"); // As docker/compose.yaml has it: the job makes its topics.
        kafka.start();
        job = JobContainer.on(JobContainer.image(images.base()), network, "kafka:19092")
                .withEnv("COPYDESK_JAVA_OPTS", "-Xlog:class+load:file=" + CLASSES);
        job.start();
    }

    @AfterAll
    void stop() {
        List.of(job, kafka).forEach(container -> {
            if (container != null) {
                container.stop();
            }
        });
        network.close();
    }

    @Test
    void anArticleComesOutAsAnEvent() {
        try (Newswire wire = new Newswire(kafka.getBootstrapServers())) {
            wire.send("news.raw", """
                    Harbour bridge reopens after storm repairs

                    By Jane Doe

                    The old harbour bridge carried its first cars in three weeks on Monday after engineers replaced the bearings
                    that the autumn storm had damaged.

                    Drivers queued from early morning to be among the first to cross, and the mayor thanked them for their patience.
                    """);

            JsonNode event = JsonMapper.shared().readTree(wire.first("news.articles", job::getLogs));

            assertThat(event.path("schema").asString()).isEqualTo("article/1");
            assertThat(event.path("headline").asString()).isEqualTo("Harbour bridge reopens after storm repairs");
            assertThat(event.path("language").path("tag").asString()).isEqualTo("en");
        }
    }

    @Test
    void runsAsAUserWithoutRights() throws Exception {
        assertThat(inside("id", "-u")).isEqualTo("10001");
        assertThat(inside("sed", "-n", "s/^Cap\\(Prm\\|Eff\\|Bnd\\):\\t0*$/none/p", "/proc/1/status"))
                .isEqualTo("none\nnone\nnone");
    }

    @Test
    void writesNowhereButToItsStateAndTmp() throws Exception {
        assertThat(job.execInContainer("touch", "/opt/copydesk/x").getExitCode())
                .isNotZero();
        assertThat(job.execInContainer("touch", "/var/lib/copydesk/x", "/tmp/x").getExitCode())
                .isZero();
    }

    @Test
    void hasTheJobsLibrariesAndNoneOfTheBrokers() throws Exception {
        List<String> libraries = inside("ls", "/opt/copydesk/lib").lines().toList();

        assertThat(libraries)
                .filteredOn(jar -> jar.startsWith("kafka"))
                .hasSize(2)
                .anyMatch(jar -> jar.startsWith("kafka-clients-"))
                .anyMatch(jar -> jar.startsWith("kafka-streams-"));
        assertThat(libraries)
                .anyMatch(jar -> jar.startsWith("rocksdbjni-"))
                .noneMatch(jar -> jar.startsWith("scala-"))
                .noneMatch(jar -> jar.startsWith("log4j-"))
                .noneMatch(jar -> jar.startsWith("jackson-dataformat-"));
    }

    @Test
    void startsFromAnArchiveOfAJobThatHasMetABroker() throws Exception {
        assertThat(inside("sed", "-n", "/internals.StreamTask /p", CLASSES))
                .contains("org.apache.kafka.streams.processor.internals.StreamTask source: shared objects file");
    }

    @Test
    void isTheProcessThatSignalsReach() throws Exception {
        assertThat(inside("bash", "-c", "tr '\\000' ' ' </proc/1/cmdline"))
                .startsWith("java ")
                .endsWith("-jar /opt/copydesk/copydesk.jar run");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void stopsWithinTheGracePeriodWhenAsked() {
        JobContainer.End end = job.terminate(GRACE_PERIOD);

        assertThat(end.status()).as(end.log()).isIn(0L, 143L);
        assertThat(end.took()).isLessThan(GRACE_PERIOD);
    }

    private String inside(String... command) throws Exception {
        ExecResult result = job.execInContainer(command);
        assertThat(result.getExitCode()).as(result.getStderr()).isZero();
        return result.getStdout().strip();
    }
}
