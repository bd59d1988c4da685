package news.copydesk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import news.copydesk.stream.Json;
import news.copydesk.stream.LineStatus;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WebServerTest {

    private final AtomicReference<LineStatus> status =
            new AtomicReference<>(status(State.CREATED, false, Optional.empty()));
    private final WebServer server = WebServer.start(
            "localhost", 0, JobPages.of(Map.of("application", "copydesk"), status::get, () -> "größe 1\n"));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED, false, 200, 503",
        "REBALANCING, false, 200, 503",
        "RUNNING, true, 200, 200",
        "REBALANCING, true, 200, 200",
        "PENDING_SHUTDOWN, true, 200, 503",
        "NOT_RUNNING, true, 503, 503",
        "PENDING_ERROR, true, 503, 503",
        "ERROR, true, 503, 503",
    })
    void liveAndReadyFollowTheState(State state, boolean hasRun, int live, int ready) {
        status.set(status(state, hasRun, Optional.empty()));

        assertThat(get("/live").statusCode()).isEqualTo(live);
        assertThat(get("/ready").statusCode()).isEqualTo(ready);
        assertThat(text(get("/live"))).isEqualTo(state + "\n");
    }

    @Test
    void statusTellsTasksLagAndWhatWentWrong() {
        status.set(status(State.ERROR, true, Optional.of(new IllegalStateException("disk full"))));

        HttpResponse<byte[]> response = get("/status");

        JsonNode json = Json.mapper().readTree(response.body());
        assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(json.get("application").asString()).isEqualTo("copydesk");
        assertThat(json.get("state").asString()).isEqualTo("ERROR");
        assertThat(json.get("lag").asLong()).isEqualTo(7);
        assertThat(json.at("/threads/0/tasks/0_1/0").asString()).isEqualTo("news.raw-1");
        assertThat(json.get("failure").asString()).contains("disk full");
    }

    @Test
    void lengthsCountBytes() {
        HttpResponse<byte[]> response = get("/metrics");

        assertThat(text(response)).isEqualTo("größe 1\n");
        assertThat(response.headers().firstValue("content-length")).hasValue("10");
        assertThat(response.headers().firstValue("content-type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void headAnswersAsGetWithoutABody() {
        HttpResponse<byte[]> response = send("HEAD", "/metrics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-length")).hasValue("10");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void theRootListsThePages() {
        assertThat(text(get("/"))).isEqualTo("/live\n/metrics\n/ready\n/status\n");
    }

    @ParameterizedTest
    @CsvSource({"/nothing", "/live/more", "/LIVE", "/status/", "/%2e%2e/etc/passwd"})
    void unknownPathsAreNotFound(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void nothingCanBeChanged(String method) {
        HttpResponse<byte[]> response = send(method, "/live");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).hasValue("GET, HEAD");
    }

    @Test
    void aPageThatFailsDoesNotStopTheServer() {
        status.set(null);

        assertThat(get("/status").statusCode()).isEqualTo(500);
        assertThat(get("/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void aRouteGetsWhatIsVariableInThePathDecoded() throws Exception {
        Route echo = (path, forwarded) ->
                path.get(0).equals("say") ? Optional.of(Reply.text(200, path.get(1) + forwarded)) : Optional.empty();
        try (WebServer routed = WebServer.start("localhost", 0, Map.of(), echo)) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(routed.url() + "/say/a%2Fb+%C3%BC"));
            HttpResponse<String> asked = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> passedOn =
                    client.send(request.header(WebServer.FORWARDED, "1").build(), HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> other = client.send(
                    HttpRequest.newBuilder(URI.create(routed.url() + "/other")).build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(asked.body()).isEqualTo("a/b+üfalse\n");
            assertThat(passedOn.body()).isEqualTo("a/b+ütrue\n");
            assertThat(other.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNotThereIsToldWithWhatIsVariableInThePathsToo() throws Exception {
        Route articles = new Route() {
            @Override
            public Optional<Reply> answer(List<String> path, boolean forwarded) {
                return Optional.empty();
            }

            @Override
            public List<String> paths() {
                return List.of("/articles/ID/references");
            }
        };
        Map<String, Page> pages = Map.of("/live", () -> Reply.text(200, "up"));
        try (WebServer routed = WebServer.start("localhost", 0, pages, articles)) {
            HttpResponse<String> wrong = ask(routed, "/article/a1");
            HttpResponse<String> root = ask(routed, "/");

            assertThat(wrong.statusCode()).isEqualTo(404);
            assertThat(wrong.body()).isEqualTo("Nothing here; there are /live, /articles/ID/references\n");
            assertThat(root.body()).isEqualTo("/live\n/articles/ID/references\n");
        }
    }

    private HttpResponse<String> ask(WebServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void clientsThatNeverEndTheirRequestsKeepNoProbeWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket("localhost", server.port());
                slow.add(socket);
                socket.getOutputStream().write("GET /li".getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(get("/live").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void onLocalhostNobodyElseReachesIt() throws IOException {
        int port = URI.create(server.url()).getPort();
        List<InetAddress> addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof Inet4Address)
                .toList();

        for (InetAddress address : addresses) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(ConnectException.class);
        }
        assertThat(get("/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> WebServer.start("localhost", taken.getLocalPort(), Map.of()))
                    .isInstanceOf(WebException.class)
                    .hasMessageContaining("HTTP cannot listen on localhost:" + taken.getLocalPort())
                    .hasMessageContaining("http.port");
        }
    }

    private static LineStatus status(State state, boolean hasRun, Optional<Throwable> failure) {
        return new LineStatus(
                state,
                Instant.EPOCH,
                hasRun,
                List.of(new LineStatus.StreamThread("one", "RUNNING", Map.of("0_1", List.of("news.raw-1")))),
                OptionalLong.of(7),
                Duration.ZERO,
                Map.of(),
                failure);
    }

    private HttpResponse<byte[]> get(String path) {
        return send("GET", path);
    }

    private HttpResponse<byte[]> send(String method, String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
