package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.copydesk.audit.MiniLine;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.Line;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit of what the job itself makes of articles that are fetched again, revised, withdrawn, and come late or by two ways. */
class AuditOnLineIT {

    @TempDir
    Path folder;

    @Test
    void whateverHappensToAnArticleIsAccountedFor() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start()) {
            LineSettings settings =
                    LineSettings.of(kafka.bootstrapServers()).withKafka(Map.of("state.dir", folder.toString()));
            assumeTrue(remembers(settings), "the topology has no versions yet");
            assertThat(run(kafka, "topics", "--create").status()).isZero();
            feed(kafka, MiniLine.random(new Random(4), 60, 600));

            try (Line line = new Line(settings, MiniLine.DESK, Clock.systemUTC())) {
                line.start();
                line.awaitRunning(Duration.ofSeconds(60));
                awaitAllTaken(kafka);
                Cli.Ran audit = run(kafka, "audit");

                assertThat(audit.status()).as(audit.out() + audit.err()).isZero();
                assertThat(audit.out())
                        .contains("unchanged ", "superseded ", "revised ", "withdrawn ", "revived ", "dead-letter ")
                        .doesNotContain("far ahead")
                        .endsWith("nothing missing, nothing double\n");

                allowTimestampsAhead(kafka, settings.topics().raw().name());
                Duration ahead = Duration.ofHours(5);
                feed(
                        kafka,
                        new MiniLine()
                                .feed(0, "ahead", "ahead | Snow in May | A garden | | ")
                                .feed(0, "ahead", "ahead | Snow in June | | | ", ahead)
                                .feed(0, "ahead", "ahead | Snow in July | | | ")
                                .feed(0, "ahead", null, ahead)
                                .feed(0, "ahead", "ahead | Snow in August | | | "));
                awaitAllTaken(kafka);
                audit = run(kafka, "audit");

                assertThat(audit.status()).as(audit.out() + audit.err()).isZero();
                assertThat(audit.out()).contains("not-judged ", "1 article has raw records with a timestamp far ahead");
            }
        }
    }

    private static void allowTimestampsAhead(EmbeddedKafka kafka, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            AlterConfigOp ahead = new AlterConfigOp(
                    new ConfigEntry("message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE)),
                    AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(ahead)))
                    .all()
                    .get();
        }
    }

    private static boolean remembers(LineSettings settings) {
        return CopydeskTopology.build(settings, MiniLine.DESK).describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .anyMatch(node -> node instanceof Processor processor
                        && !processor.stores().isEmpty());
    }

    private static void feed(EmbeddedKafka kafka, MiniLine line) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "max.in.flight.requests.per.connection", "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            line.raws().forEach(producer::send);
        }
    }

    private static void awaitAllTaken(EmbeddedKafka kafka) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            RawProgress raw = new RawProgress(admin);
            while (!raw.isDone()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.onSpinWait();
            }
        }
    }

    private Cli.Ran run(EmbeddedKafka kafka, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-b", kafka.bootstrapServers()));
        return new Cli(folder).withDesk(MiniLine.DESK).run(all.toArray(new String[0]));
    }
}
