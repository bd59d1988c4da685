package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.copydesk.article.RejectedException;
import news.copydesk.article.Rejection;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;

/**
 * Writes dead letters: the raw record's own key, value and headers, and behind them why it could not be edited, in our words and in the
 * names of Kafka Streams' native dead letters.
 *
 * <p>A letter always fits its topic, because one that does not would be refused by the cluster again at each try and nothing behind it
 * would ever be edited. A raw record that is too large for it (it may have been compressed better than here) loses its value, or its
 * headers if they are what is too large, then both, then its key; what is missing is named, and so is where to find it.
 */
final class DeadLetters {

    /** A varint of length before each of name and value, at its longest. */
    private static final int HEADER_FRAME = 10;

    private final int capacity;

    /**
     * @param capacity bytes that key, value and headers of a letter may have together
     */
    DeadLetters(int capacity) {
        this.capacity = capacity;
    }

    /** Where a raw record stands. */
    record Place(String topic, int partition, long offset) {

        @Override
        public String toString() {
            return topic + ":" + partition + ":" + offset;
        }
    }

    /** What to send; {@code key} and {@code value} may be {@code null}, as those of the raw record. */
    record Letter(byte[] key, byte[] value, Headers headers) {}

    /**
     * @param headers the raw record's; what an earlier try left on a replayed record is replaced
     * @param fault what was thrown, if the rejection comes of that
     */
    Letter write(
            byte[] key, byte[] value, Headers headers, Rejection rejection, Optional<Throwable> fault, Place place) {
        Headers reason = reason(headers, rejection, fault, place);
        Headers kept = withoutTraces(headers);
        int left = capacity - size(reason) - 64;
        if (size(key) + size(value) + size(kept) <= left) {
            return new Letter(key, value, both(kept, reason));
        }
        if (size(key) + size(kept) <= left) {
            return new Letter(key, null, both(kept, without("value", reason)));
        }
        if (size(key) + size(value) <= left) {
            return new Letter(key, value, without("headers", reason));
        }
        if (size(key) <= left) {
            return new Letter(key, null, without("value,headers", reason));
        }
        return new Letter(null, null, without("value,headers,key", reason));
    }

    private static Headers without(String parts, Headers reason) {
        return reason.add(HeaderNames.OMITTED, utf8(parts));
    }

    private static Headers reason(Headers raw, Rejection rejection, Optional<Throwable> fault, Place place) {
        byte[] message = utf8(rejection.message());
        byte[] topic = utf8(place.topic());
        byte[] partition = utf8(String.valueOf(place.partition()));
        byte[] offset = utf8(String.valueOf(place.offset()));
        Headers headers = new RecordHeaders()
                .add(HeaderNames.REASON, utf8(rejection.reason().label()))
                .add(HeaderNames.STAGE, utf8(rejection.stage()))
                .add(HeaderNames.MESSAGE, message)
                .add(HeaderNames.TOPIC, topic)
                .add(HeaderNames.PARTITION, partition)
                .add(HeaderNames.OFFSET, offset)
                .add(HeaderNames.ATTEMPT, utf8(String.valueOf(attempt(raw))))
                .add(
                        HeaderNames.KAFKA_ERRORS_PREFIX + "exception",
                        utf8(fault.<Class<?>>map(Throwable::getClass)
                                .orElse(RejectedException.class)
                                .getName()))
                .add(HeaderNames.KAFKA_ERRORS_PREFIX + "message", message)
                .add(HeaderNames.KAFKA_ERRORS_PREFIX + "topic", topic)
                .add(HeaderNames.KAFKA_ERRORS_PREFIX + "partition", partition)
                .add(HeaderNames.KAFKA_ERRORS_PREFIX + "offset", offset);
        fault.ifPresent(
                thrown -> headers.add(HeaderNames.KAFKA_ERRORS_PREFIX + "stacktrace", utf8(Fault.trace(thrown))));
        return headers;
    }

    /** How often the record has been tried, this time included: 1 unless a replay says otherwise. */
    private static int attempt(Headers headers) {
        Header header = headers.lastHeader(HeaderNames.ATTEMPT);
        if (header == null || header.value() == null) {
            return 1;
        }
        try {
            return Math.max(1, Integer.parseInt(new String(header.value(), StandardCharsets.UTF_8)));
        } catch (NumberFormatException notOurs) {
            return 1;
        }
    }

    private static Headers withoutTraces(Headers headers) {
        Headers kept = new RecordHeaders();
        for (Header header : headers) {
            if (!header.key().startsWith(HeaderNames.COPYDESK_PREFIX)
                    && !header.key().startsWith(HeaderNames.KAFKA_ERRORS_PREFIX)) {
                kept.add(header);
            }
        }
        return kept;
    }

    private static Headers both(Headers first, Headers second) {
        second.forEach(first::add);
        return first;
    }

    private static int size(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static int size(Headers headers) {
        int size = 0;
        for (Header header : headers) {
            size += HEADER_FRAME + Utils.utf8Length(header.key()) + size(header.value());
        }
        return size;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
