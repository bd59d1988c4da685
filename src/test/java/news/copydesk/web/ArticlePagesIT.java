package news.copydesk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.dev.EmbeddedKafka;
import news.copydesk.stream.Json;
import news.copydesk.stream.Line;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.TinyDesk;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two instances share the articles; either answers for all of them. */
@SuppressWarnings("try") // an instance that runs is a resource that nobody calls
class ArticlePagesIT {

    private static final int STORIES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    /** An instance of the job and its web server. */
    private record Instance(Line line, WebServer web) implements AutoCloseable {
        @Override
        public void close() {
            web.close();
            line.close();
        }
    }

    @Test
    void eitherInstanceTellsWhatAnArticleRefersToAndWhatRefersToIt() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start();
                Instance one = start(kafka, "one");
                Instance other = start(kafka, "other")) {
            one.line().awaitRunning(PATIENCE);
            other.line().awaitRunning(PATIENCE);
            feed(kafka.bootstrapServers());

            for (int i = 0; i < STORIES; i++) {
                String target = url("target", i);
                String pointer = url("pointer", i);
                for (Instance asked : List.of(one, other)) {
                    JsonNode references = await(
                            asked, "/articles/" + segment(pointer) + "/references", "/references/0/target/articleId");
                    assertThat(references.at("/references/0/target/articleId").asString())
                            .isEqualTo(target);
                    JsonNode backlinks = await(asked, "/articles/" + segment(target) + "/backlinks", "/backlinks/0/id");
                    assertThat(backlinks.at("/backlinks/0/articleId").asString())
                            .isEqualTo(pointer);
                }
            }
            assertThat(tasks(one)).as("the work is shared").isPositive();
            assertThat(tasks(other)).isPositive();
            assertThat(get(one, "/articles/nobody/references").statusCode()).isEqualTo(404);
            assertThat(get(other, "/articles/nobody/anything").statusCode()).isEqualTo(404);
            assertThat(get(other, "/").body()).contains("/articles/ID/references", "/articles/ID/backlinks");
        }
    }

    private Instance start(EmbeddedKafka kafka, String name) throws IOException {
        int port = freePort();
        LineSettings settings = LineSettings.of(kafka.bootstrapServers())
                .withCloseTimeout(Duration.ofSeconds(10))
                .withKafka(Map.of(
                        "application.server",
                        "localhost:" + port,
                        "num.stream.threads",
                        "1",
                        "state.dir",
                        folder.resolve(name).toString()));
        Line line = new Line(settings, new TinyDesk(), Clock.systemUTC());
        WebServer web = WebServer.start("localhost", port, Map.of(), new ArticlePages(line.lookup()));
        line.start();
        return new Instance(line, web);
    }

    private static void feed(String servers) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.in.flight.requests.per.connection", "1"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < STORIES; i++) {
                String bridge = "Mayor of Upper Weir number " + (i + 2) + " opens the swing bridge";
                send(producer, "pointer", i, """
                        Dam reopens after the floods of the winter
                        The dam in the upper valley reopened on Monday, the mayor said in the evening.
                        Read also: %s
                        Nobody was hurt when the river rose in January, and the fields have dried since then.
                        """.formatted(bridge));
                send(producer, "target", i, bridge + """

                        The bridge over the old harbour opened on Tuesday, after eleven years of repairs.
                        Boats can pass it twice a day, the harbour office said, and walkers at any other hour.
                        """);
            }
        }
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, String kind, int number, String text) {
        String url = url(kind, number);
        producer.send(new ProducerRecord<>(
                "news.raw",
                null,
                url.getBytes(UTF_8),
                text.getBytes(UTF_8),
                new RecordHeaders()
                        .add("url", url.getBytes(UTF_8))
                        .add("source", ("Weir Post " + number).getBytes(UTF_8))));
    }

    private static String url(String kind, int number) {
        return "https://post" + number + ".example/" + kind;
    }

    /** The answer, once it has what it must have. */
    private JsonNode await(Instance asked, String path, String pointer) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(asked, path);
        while (answer.statusCode() != 200
                || Json.mapper().readTree(answer.body()).at(pointer).isMissingNode()) {
            assertThat(System.nanoTime())
                    .as("%s says %s %s", path, answer.statusCode(), answer.body())
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            answer = get(asked, path);
        }
        return Json.mapper().readTree(answer.body());
    }

    private HttpResponse<String> get(Instance asked, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(asked.web().url() + path)).build(), BodyHandlers.ofString());
    }

    /** The tiny desk's ids are addresses. */
    private static String segment(String id) {
        return URLEncoder.encode(id, UTF_8);
    }

    private static long tasks(Instance instance) {
        return instance.line().status().threads().stream()
                .mapToLong(thread -> thread.tasks().size())
                .sum();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
