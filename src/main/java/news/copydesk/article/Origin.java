package news.copydesk.article;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where a raw article came from.
 *
 * @param topic Kafka topic of the raw record
 * @param partition its partition
 * @param offset its offset
 * @param input name of the file, or of whatever the feeder called it
 */
public record Origin(Optional<String> topic, OptionalInt partition, OptionalLong offset, Optional<String> input) {

    /** An article that was handed over in memory. */
    public static Origin unknown() {
        return new Origin(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** An article read from a file or stream of that name. */
    public static Origin input(String name) {
        return new Origin(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), Optional.of(name));
    }

    /** An article read from a Kafka record. */
    public static Origin record(String topic, int partition, long offset, Optional<String> input) {
        return new Origin(Optional.of(topic), OptionalInt.of(partition), OptionalLong.of(offset), input);
    }
}
