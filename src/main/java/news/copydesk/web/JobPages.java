package news.copydesk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import news.copydesk.stream.Json;
import news.copydesk.stream.LineStatus;

/** What a job shows: {@code /live}, {@code /ready}, {@code /status} and {@code /metrics}. */
public final class JobPages {

    /** Kafka Streams itself has no such state. */
    private static final String STALLED = "STALLED";

    private JobPages() {}

    /**
     * The pages by path.
     *
     * @param about facts that stay, shown first on {@code /status}: name, version, …
     * @param status cached; asked for with every request
     * @param metrics in Prometheus' text format
     */
    public static Map<String, Page> of(
            Map<String, String> about, Supplier<LineStatus> status, Supplier<String> metrics) {
        return Map.of(
                "/live", () -> verdict(status.get(), status.get().live()),
                "/ready", () -> verdict(status.get(), status.get().ready()),
                "/status", () -> status(about, status.get()),
                "/metrics", () -> Reply.of(Reply.OK, "text/plain; version=0.0.4; charset=utf-8", metrics.get()));
    }

    private static Reply verdict(LineStatus status, boolean good) {
        String why = !good && status.stalled() ? STALLED : status.state().name();
        return Reply.text(good ? Reply.OK : Reply.UNAVAILABLE, why);
    }

    private static Reply status(Map<String, String> about, LineStatus status) {
        Map<String, Object> facts = new LinkedHashMap<>(about);
        facts.put("state", status.state().name());
        facts.put("since", status.since().toString());
        facts.put("live", status.live());
        facts.put("ready", status.ready());
        status.lag().ifPresent(lag -> facts.put("lag", lag));
        facts.put("stalled", status.stalled());
        facts.put("restoring", status.restoring());
        facts.put("threads", status.threads());
        status.failure().ifPresent(cause -> facts.put("failure", String.valueOf(cause)));
        return Reply.of(Reply.OK, "application/json", Json.mapper().writeValueAsString(facts) + "\n");
    }
}
