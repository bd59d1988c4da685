package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.link.reference.SiteArticle;
import news.copydesk.stream.Json;
import news.copydesk.stream.ManyHeadlines;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Very many headlines in the state of a real process: what a reference costs among them, what memory the process has, and how long it
 * takes to come back after SIGKILL. In full size, which takes some minutes:
 *
 * <pre>mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=BigStateIT -Dstate.headlines=1000000</pre>
 */
class BigStateIT {

    private static final int HEADLINES = Integer.getInteger("state.headlines", 10_000);
    private static final int FULL = 1_000_000;
    private static final int SITES = 40;
    private static final String BEFORE_LINK = "copydesk-by-site-repartition";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int HEAP_MIB = 256;
    /** {@code state.memory}, as it is set unless somebody sets it. */
    private static final int STATE_MIB = 96;
    /** What Java has beside the heap: classes, compiled code, stacks, buffers of the Kafka clients. */
    private static final int JAVA_MIB = 300;

    private static final List<String> HEAP = List.of("-Xmx" + HEAP_MIB + "m", "-XX:+UseSerialGC");

    @TempDir
    Path folder;

    @Test
    void aReferenceCostsLittleMoreAmongVeryManyHeadlines() throws Exception {
        Path output = folder.resolve("site.txt");
        int few = Math.max(1_000, HEADLINES / 100);
        Process site = ProgramProcess.start(
                output,
                HEAP,
                "news.copydesk.stream.BigSite",
                folder.resolve("site").toString(),
                "" + few,
                "" + HEADLINES,
                "" + Math.min(20_000, HEADLINES / 5));
        assertThat(site.waitFor()).as(Files.readString(output)).isZero();
        Map<String, Double> figures = new HashMap<>();
        for (String line : Files.readAllLines(output)) {
            String[] parts = line.split(" ");
            if (parts.length == 2) {
                figures.put(parts[0], Double.valueOf(parts[1]));
            }
        }

        double ratio = figures.get("many") / figures.get("few");
        tell(
                "one reference among %,d headlines: %.0f µs of processor time; among %,d: %.0f µs, %.2f times as much;"
                        + " %.1f %% found; peak RSS %.0f MiB",
                few,
                figures.get("few"),
                HEADLINES,
                figures.get("many"),
                ratio,
                100 * figures.get("found"),
                figures.get("peak"));
        assertThat(figures.get("found")).isGreaterThan(0.98);
        assertThat(figures.get("peak")).isLessThan(HEAP_MIB + STATE_MIB + JAVA_MIB);
        // A few thousand references on a busy machine tell nothing.
        assertThat(HEADLINES < FULL || ratio <= 1.5).as("%.2f times", ratio).isTrue();
    }

    @Test
    void theJobKeepsItsBoundAndComesBackWithAllItKnew() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start()) {
            String servers = kafka.bootstrapServers();
            assertThat(new Cli(folder).run("topics", "--create", "-b", servers).status())
                    .isZero();
            Process job = start(servers);
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
                await(job, () -> admin.listTopics().names().get().contains(BEFORE_LINK));
                long start = System.nanoTime();
                feed(servers);
                await(job, () -> isWorkedOff(admin));
                double fed = (System.nanoTime() - start) / 1e9;
                long before = peakMib(job);

                job.destroyForcibly().waitFor();
                start = System.nanoTime();
                job = start(servers);
                ask(servers);
                Map<String, Boolean> answered = new TreeMap<>();
                try (KafkaConsumer<byte[], byte[]> reader = reader(servers)) {
                    await(job, () -> readAnswers(reader, answered));
                }
                double back = (System.nanoTime() - start) / 1e9;
                assertThat(answered).as(this::output).doesNotContainValue(false);

                long peak = Math.max(before, peakMib(job));
                tell(
                        "the job has taken %,d headlines in %.0f s; killed and started again, it has answered from all of them"
                                + " after %.1f s, of which up to 6 are the dead one's session; peak RSS %d MiB (heap %d, state"
                                + " %d)",
                        HEADLINES, fed, back, peak, HEAP_MIB, STATE_MIB);
                assertThat(peak).isLessThan(HEAP_MIB + STATE_MIB + JAVA_MIB);
            } finally {
                job.destroyForcibly().waitFor();
            }
        }
    }

    private Process start(String servers) throws IOException {
        return ProgramProcess.start(
                folder.resolve("job.txt"),
                HEAP,
                "news.copydesk.cli.Main",
                "run",
                "--bootstrap-servers=" + servers,
                "--kafka=consumer.session.timeout.ms=6000",
                "--kafka=consumer.heartbeat.interval.ms=2000",
                "--set=http.port=0",
                "--set=state.directory=" + folder.resolve("state"));
    }

    /** All headlines, in turn of each site. */
    private static void feed(String servers) {
        send(servers, IntStream.range(0, HEADLINES).mapToObj(i -> ManyHeadlines.article("site" + i % SITES, i)));
    }

    /** Of each site an article that points to the first, and one that points to the last of its headlines. */
    private static void ask(String servers) {
        send(
                servers,
                IntStream.range(0, SITES)
                        .boxed()
                        .flatMap(i -> Stream.of(
                                ManyHeadlines.pointing("site" + i, "first" + i, i),
                                ManyHeadlines.pointing("site" + i, "last" + i, HEADLINES - SITES + i))));
    }

    private static void send(String servers, Stream<SiteArticle> articles) {
        Queue<Exception> refused = new ConcurrentLinkedQueue<>();
        try (KafkaProducer<byte[], byte[]> producer = producer(servers)) {
            articles.forEach(article -> producer.send(
                    new ProducerRecord<>(BEFORE_LINK, article.site().getBytes(UTF_8), ManyHeadlines.message(article)),
                    (at, failed) -> Optional.ofNullable(failed).ifPresent(refused::add)));
        }
        assertThat(refused).isEmpty();
    }

    private static boolean readAnswers(KafkaConsumer<byte[], byte[]> reader, Map<String, Boolean> answered) {
        for (ConsumerRecord<byte[], byte[]> record : reader.poll(Duration.ofMillis(100))) {
            ReferenceEvent event = Json.mapper().readValue(record.value(), ReferenceEvent.class);
            answered.put(event.articleId(), event.reference().target().isPresent());
        }
        return answered.size() == 2 * SITES;
    }

    private static KafkaProducer<byte[], byte[]> producer(String servers) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", servers,
                        "linger.ms", "20",
                        "compression.type", "lz4",
                        // The topic has just been made: as Clients, of a broker that does not lead it yet.
                        "max.in.flight.requests.per.connection", "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> reader(String servers) {
        KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                partitions(Topics.standard().references().name());
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        return reader;
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topics.standard().articles().partitions())
                .mapToObj(i -> new TopicPartition(topic, i))
                .toList();
    }

    private static boolean isWorkedOff(Admin admin) throws Exception {
        Map<TopicPartition, OffsetSpec> latest =
                partitions(BEFORE_LINK).stream().collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest()));
        var ends = admin.listOffsets(latest).all().get();
        var done = admin.listConsumerGroupOffsets("copydesk")
                .partitionsToOffsetAndMetadata()
                .get();
        return ends.entrySet().stream()
                .allMatch(end -> Optional.ofNullable(done.get(end.getKey()))
                        .filter(at -> at.offset() >= end.getValue().offset())
                        .isPresent());
    }

    private void await(Process job, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            assertThat(job.isAlive()).as(() -> "is alive: " + output()).isTrue();
            assertThat(System.nanoTime()).as(this::output).isLessThan(deadline);
            Thread.sleep(100);
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("job.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static long peakMib(Process process) throws IOException {
        Path status = Path.of("/proc", "" + process.pid(), "status");
        assumeTrue(Files.exists(status), "only Linux tells the memory of a process like that");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("SystemOut")
    private static void tell(String format, Object... figures) {
        System.out.println(String.format(java.util.Locale.ROOT, format, figures));
    }
}
