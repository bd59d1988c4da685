package news.copydesk.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small HTTP server: GET and HEAD on a handful of exact paths, and on what a route makes of others. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    /** Most of them wait for a client or for another instance, and a health probe must not wait behind those. */
    private static final int THREADS = 32;

    private static final long IDLE_SECONDS = 30;
    /** Seconds for a client to send its request, which Java's server gives as long as it likes. */
    private static final String PATIENCE = "10";

    private static final String ALLOWED = "GET, HEAD";
    /** Header of a question that another instance has passed on. */
    static final String FORWARDED = "x-copydesk-forwarded";

    private final String host;
    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, Page> pages;
    private final Route route;

    private WebServer(String host, HttpServer server, ExecutorService threads, Map<String, Page> pages, Route route) {
        this.host = host;
        this.server = server;
        this.threads = threads;
        this.pages = pages;
        this.route = route;
    }

    /**
     * Starts listening.
     *
     * @param port 0 for any free one
     * @param pages by path: {@code /live}; the root lists them
     * @throws WebException if it cannot listen there
     */
    public static WebServer start(String host, int port, Map<String, Page> pages) {
        return start(host, port, pages, Route.none());
    }

    /**
     * The same with paths that have something variable in them.
     *
     * @param route asked where there is no page
     */
    public static WebServer start(String host, int port, Map<String, Page> pages, Route route) {
        try {
            InetSocketAddress address = new InetSocketAddress(host, port);
            if (address.isUnresolved()) {
                throw new IOException("unknown host");
            }
            // The server takes it from nowhere else.
            System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", PATIENCE);
            HttpServer http = HttpServer.create(address, 0);
            ExecutorService threads = threads();
            WebServer server = new WebServer(host, http, threads, new TreeMap<>(pages), route);
            http.setExecutor(threads);
            http.createContext("/", server::handle);
            http.start();
            return server;
        } catch (IOException e) {
            throw new WebException(
                    "HTTP cannot listen on " + host + ":" + port + " (" + e.getMessage()
                            + "); choose another http.host or http.port: --set http.port=0 takes any free one",
                    e);
        }
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "web");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** {@code http://localhost:8090}. */
    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, reply(exchange));
        }
    }

    private Reply reply(HttpExchange exchange) {
        String method = exchange.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", ALLOWED);
            return Reply.text(Reply.METHOD_NOT_ALLOWED, "Only " + ALLOWED);
        }
        String path = exchange.getRequestURI().getPath();
        Page page = "/".equals(path) ? this::index : pages.get(path);
        try {
            if (page != null) {
                return page.get();
            }
            boolean forwarded = exchange.getRequestHeaders().containsKey(FORWARDED);
            return route.answer(segments(exchange.getRequestURI()), forwarded).orElseGet(this::nothing);
        } catch (RuntimeException fault) {
            LOG.warn("{} failed", path, fault);
            return Reply.text(Reply.INTERNAL_ERROR, "This failed; the log says why");
        }
    }

    private Reply nothing() {
        return Reply.text(Reply.NOT_FOUND, "Nothing here; there are " + String.join(", ", paths()));
    }

    private static List<String> segments(URI address) {
        return Arrays.stream(address.getRawPath().split("/", -1))
                .skip(1)
                // A plus sign is one, in a path.
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private Reply index() {
        return Reply.text(Reply.OK, String.join("\n", paths()));
    }

    private List<String> paths() {
        return Stream.concat(pages.keySet().stream(), route.paths().stream()).toList();
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            // The server adds a length by itself to everything but the answer to HEAD, which must tell that of GET.
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(reply.body().length));
            exchange.sendResponseHeaders(reply.status(), -1);
        } else {
            // A length of 0 would mean chunks, one of -1 means none.
            exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
            exchange.getResponseBody().write(reply.body());
        }
    }

    /** Stops listening at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
