package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Json;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bench in small: that it measures, not what. */
class BenchIT {

    @TempDir
    Path home;

    @Test
    void everyFigureIsThereAndTheClusterIsLeftAsItWas() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start();
                Admin admin = Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) kafka.bootstrapServers()))) {
            Cli.Ran ran = new Cli(home)
                    .run(
                            "bench",
                            "--articles",
                            "200",
                            "--rounds",
                            "1",
                            "--latency-seconds",
                            "2",
                            "--instances",
                            "2",
                            "--java-options",
                            "-XX:TieredStopAtLevel=1",
                            "--json",
                            "-b",
                            kafka.bootstrapServers());

            assertThat(ran.status()).as(ran.err()).isZero();
            assertThat(ran.err())
                    .contains(
                            "loading", "round 1 of 1: whole line", "round 1 of 1: shared line", "latency at half load");
            JsonNode report = Json.mapper().readTree(ran.out());
            assertThat(report.at("/load/articles").asInt()).isEqualTo(200);
            assertThat(report.at("/load/bytes").asLong()).isGreaterThan(200 * 500);
            assertThat(report.get("variants")
                            .valueStream()
                            .map(result -> result.get("variant").asString()))
                    .containsExactly("IDENTITY", "EDIT", "WHOLE", "SHARED");
            report.get("variants").valueStream().forEach(BenchIT::isMeasured);
            assertThat(report.at("/variants/0/ratio/median").asDouble()).isEqualTo(1);
            assertThat(stages(report.at("/variants/1"))).contains("segment", "enrich");
            assertThat(report.at("/latency/measured").asInt()).isPositive();
            assertThat(report.at("/latency/p50").asLong())
                    .isPositive()
                    .isLessThanOrEqualTo(report.at("/latency/p99").asLong());
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .noneMatch(topic -> topic.startsWith("copydesk-bench-"));
            assertThat(admin.listGroups().all().get(10, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void propertiesReachTheJobOnTheBenchsOwnBrokerToo() {
        Cli.Ran ran = new Cli(home).run("bench", "--articles", "10", "--kafka", "num.stream.threads=0");

        assertThat(ran.status()).isNotZero();
        assertThat(ran.err()).contains("num.stream.threads is 0");
    }

    @Test
    void whatLeadsToAnotherClusterDoesNotReachTheBenchsOwnBroker() {
        assertThat(BenchCommand.besidesCluster(Map.of(
                        "bootstrap.servers", "elsewhere:9092",
                        "security.protocol", "SASL_SSL",
                        "producer.ssl.truststore.location", "trust.p12",
                        "sasl.mechanism", "PLAIN",
                        "commit.interval.ms", "50")))
                .containsExactly(entry("commit.interval.ms", "50"));
    }

    @Test
    void startsAreMeasuredUntilTheFirstArticleIsOut() {
        Cli.Ran ran = new Cli(home).run("bench", "--start-up", "--rounds", "1", "--json");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("a first start, which makes the archive", "round 1 of 1");
        JsonNode bare = Json.mapper().readTree(ran.out()).get("bare");
        assertThat(bare.get("starts").asInt()).isEqualTo(1);
        assertThat(bare.at("/millis/median").asDouble()).isBetween(500.0, 120_000.0);
        assertThat(bare.at("/cpuMillis/median").asDouble()).isPositive();
    }

    private static void isMeasured(JsonNode result) {
        for (String figure : new String[] {
            "/articlesPerSecond/median",
            "/megabytesPerSecond",
            "/ratio/least",
            "/cpuMillisPerArticle",
            "/allocatedBytesPerArticle"
        }) {
            assertThat(result.at(figure).asDouble()).as(figure).isPositive();
        }
        assertThat(result.get("stages")
                        .valueStream()
                        .mapToDouble(JsonNode::asDouble)
                        .sum())
                .isBetween(0.99, 1.01);
    }

    private static Set<String> stages(JsonNode result) {
        return Set.copyOf(result.get("stages").propertyNames());
    }
}
