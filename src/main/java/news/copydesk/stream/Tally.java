package news.copydesk.stream;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.copydesk.link.Counts.Counted;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.common.metrics.Sensor.RecordingLevel;
import org.apache.kafka.streams.StreamsMetrics;

/**
 * Counts, as Kafka Streams metrics of the group {@code stream-SCOPE-metrics}: {@code OPERATION-total} and its rate, by what is counted in
 * the tag {@code SCOPE-id}. Everything that can be counted is there from the start, at zero.
 */
final class Tally {

    private final Map<String, Sensor> sensors = new HashMap<>();
    /** The same by the constants that have been counted: most is counted by them, and their labels are not made for each. */
    private final Map<Enum<?>, Sensor> ofConstants = new HashMap<>();

    private Tally(StreamsMetrics metrics, String scope, String operation, List<String> what) {
        what.forEach(one -> sensors.put(one, metrics.addRateTotalSensor(scope, one, operation, RecordingLevel.INFO)));
    }

    static Tally of(StreamsMetrics metrics, String scope, String operation, List<String> what) {
        return new Tally(metrics, scope, operation, what);
    }

    /** What the algorithms of {@code link} report: {@code stream-link-metrics}, {@code counted-total}. */
    static Tally ofLink(StreamsMetrics metrics) {
        return new Tally(
                metrics,
                "link",
                "counted",
                Arrays.stream(Counted.values()).map(Tally::label).toList());
    }

    void count(String what) {
        sensors.get(what).record();
    }

    void count(Enum<?> what) {
        ofConstants
                .computeIfAbsent(what, constant -> sensors.get(label(constant)))
                .record();
    }

    /** {@code BAND_FULL} is {@code band-full}. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
