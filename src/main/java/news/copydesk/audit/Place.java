package news.copydesk.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.copydesk.stream.HeaderNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Where a raw record stands.
 *
 * @param partition below 2^19
 * @param offset below 2^44
 */
public record Place(int partition, long offset) {

    private static final int OFFSET_BITS = 44;

    static Place of(ConsumerRecord<?, ?> record) {
        return new Place(record.partition(), record.offset());
    }

    /** The place in one number. */
    long packed() {
        return (long) partition << OFFSET_BITS | offset;
    }

    static Place ofPacked(long packed) {
        return new Place((int) (packed >>> OFFSET_BITS), packed & (1L << OFFSET_BITS) - 1);
    }

    /** The place that a dead letter says it comes from; empty if it is none of that topic's. */
    static Optional<Place> ofLetter(ConsumerRecord<byte[], byte[]> letter, String topic) {
        return text(letter, HeaderNames.TOPIC)
                .filter(topic::equals)
                .flatMap(known -> text(letter, HeaderNames.PARTITION)
                        .flatMap(partition -> text(letter, HeaderNames.OFFSET)
                                .flatMap(offset -> parse(topic, topic + ":" + partition + ":" + offset))));
    }

    /** The place of the raw record that made the job write an event, by the event's CloudEvents id. */
    static Optional<Place> ofEvent(ConsumerRecord<byte[], byte[]> event, String topic) {
        return text(event, HeaderNames.CE_ID).flatMap(id -> parse(topic, id));
    }

    /** Reads {@code topic:partition:offset}, up to a {@code #} or further colon. */
    private static Optional<Place> parse(String topic, String text) {
        if (!text.startsWith(topic + ":")) {
            return Optional.empty();
        }
        String[] numbers = text.substring(topic.length() + 1).split("[:#]", 3);
        try {
            int partition = Integer.parseInt(numbers[0]);
            long offset = numbers.length < 2 ? -1 : Long.parseLong(numbers[1]);
            return partition < 0 || offset < 0 ? Optional.empty() : Optional.of(new Place(partition, offset));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(ConsumerRecord<byte[], byte[]> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return partition + ":" + offset;
    }
}
