package news.copydesk.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.copydesk.web.Metrics;
import org.apache.kafka.streams.KafkaStreams;

/** Metrics that are set up while the job starts: that takes a third of a second, and nobody asks for them so soon. */
final class OpeningMetrics implements AutoCloseable {

    private final CompletableFuture<Metrics> metrics;

    private OpeningMetrics(CompletableFuture<Metrics> metrics) {
        this.metrics = metrics;
    }

    static OpeningMetrics begin(String application, KafkaStreams streams) {
        return new OpeningMetrics(CompletableFuture.supplyAsync(() -> new Metrics(application, streams)));
    }

    /** As {@link Metrics#scrape()}; waits until there are any. */
    String scrape() {
        return metrics.join().scrape();
    }

    /** Waits until they are set up, if they can be. */
    @Override
    public void close() {
        metrics.handle((opened, failed) -> Optional.ofNullable(opened)).join().ifPresent(Metrics::close);
    }
}
