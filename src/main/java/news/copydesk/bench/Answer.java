package news.copydesk.bench;

import java.util.Map;
import java.util.Optional;

/**
 * What the job's process says, one line of JSON each.
 *
 * @param failure why the order could not be carried out
 * @param firstMillis when the first record came, since the epoch; 0 if none has
 * @param records that have come
 * @param cpuNanos and {@code allocatedBytes}: used since then
 * @param peakRssBytes of the process since it began; 0 if unknown
 * @param samples how often stream threads were seen in each stage
 */
record Answer(
        Optional<String> failure,
        long firstMillis,
        long records,
        long cpuNanos,
        long allocatedBytes,
        long peakRssBytes,
        Map<String, Integer> samples) {

    static Answer nothing() {
        return new Answer(Optional.empty(), 0, 0, 0, 0, 0, Map.of());
    }

    static Answer failed(String why) {
        return new Answer(Optional.of(why), 0, 0, 0, 0, 0, Map.of());
    }
}
