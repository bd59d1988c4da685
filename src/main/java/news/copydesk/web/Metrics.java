package news.copydesk.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;

/** The metrics of a job: the virtual machine's, and those of Kafka Streams and its clients that do not multiply. */
public final class Metrics implements AutoCloseable {

    /**
     * Kafka has some twenty metrics for each partition, task, broker, store and node of the topology: thousands, that nobody looks at. Those of the
     * client, of its threads, and of each client inside them stay.
     */
    private static final List<String> DENIED = List.of(
            "kafka.app.info",
            "kafka.admin.client",
            "kafka.restore.consumer",
            "kafka.consumer.node",
            "kafka.producer.node",
            "kafka.stream.processor.node",
            "kafka.stream.record.cache",
            "kafka.stream.state",
            "kafka.stream.task",
            "kafka.stream.topic");

    /** Of each task only what it dropped, which should be nothing, and what it has still to restore. */
    private static final List<String> ALLOWED =
            List.of("kafka.stream.task.dropped.records", "kafka.stream.task.restore.remaining");

    private static final Set<String> DENIED_TAGS = Set.of("partition", "node.id", "node-id");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final KafkaStreamsMetrics streams;

    /** @param application put on every metric as a label */
    public Metrics(String application, KafkaStreams client) {
        registry.config()
                .commonTags(Tags.of("application", application))
                .meterFilter(MeterFilter.deny(Metrics::denied));
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        streams = new KafkaStreamsMetrics(client);
        streams.bindTo(registry);
    }

    /** All metrics as of now in Prometheus' text format. */
    public String scrape() {
        return registry.scrape();
    }

    private static boolean denied(Meter.Id id) {
        boolean listed = DENIED.stream().anyMatch(id.getName()::startsWith)
                && ALLOWED.stream().noneMatch(id.getName()::startsWith);
        return listed || id.getTags().stream().map(Tag::getKey).anyMatch(DENIED_TAGS::contains);
    }

    @Override
    public void close() {
        streams.close();
        collections.close();
        registry.close();
    }
}
