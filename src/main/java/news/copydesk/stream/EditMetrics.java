package news.copydesk.stream;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.Sensor.RecordingLevel;
import org.apache.kafka.streams.StreamsMetrics;

/**
 * Counts what leaves the edit processor, as Kafka Streams metrics of the group {@code stream-edit-metrics}: {@code published-total} by
 * sink and {@code dead-letters-total} by reason, both in the tag {@code edit-id}, with their rates.
 */
final class EditMetrics {

    private static final String SCOPE = "edit";

    private final Map<String, Sensor> published = new HashMap<>();
    private final Map<Reason, Sensor> deadLetters = new EnumMap<>(Reason.class);

    EditMetrics(StreamsMetrics metrics) {
        for (String sink : CopydeskTopology.EVENT_SINKS) {
            published.put(sink, metrics.addRateTotalSensor(SCOPE, sink, "published", RecordingLevel.INFO));
        }
        for (Reason reason : Reason.values()) {
            deadLetters.put(
                    reason, metrics.addRateTotalSensor(SCOPE, reason.label(), "dead-letters", RecordingLevel.INFO));
        }
    }

    void published(String sink) {
        published.get(sink).record();
    }

    void rejected(Reason reason) {
        deadLetters.get(reason).record();
    }
}
