package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.copydesk.article.RejectedException;
import news.copydesk.article.Rejection;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Writes on a raw record why it could not be edited. */
final class DeadLetters {

    private DeadLetters() {}

    /** Where a raw record stands. */
    record Place(String topic, int partition, long offset) {}

    /**
     * The raw record's headers, with ours and those of Kafka Streams' own dead letters behind them. What an earlier try left on a
     * replayed record is replaced.
     *
     * @param fault what was thrown, if the rejection comes of that
     */
    static Headers headers(Headers raw, Rejection rejection, Optional<Throwable> fault, Place place) {
        Headers headers = withoutTraces(raw);
        String partition = String.valueOf(place.partition());
        String offset = String.valueOf(place.offset());
        add(headers, HeaderNames.REASON, rejection.reason().label());
        add(headers, HeaderNames.STAGE, rejection.stage());
        add(headers, HeaderNames.MESSAGE, rejection.message());
        add(headers, HeaderNames.TOPIC, place.topic());
        add(headers, HeaderNames.PARTITION, partition);
        add(headers, HeaderNames.OFFSET, offset);
        add(headers, HeaderNames.ATTEMPT, String.valueOf(attempt(raw)));
        add(
                headers,
                HeaderNames.KAFKA_ERRORS_PREFIX + "exception",
                fault.<Class<?>>map(Throwable::getClass)
                        .orElse(RejectedException.class)
                        .getName());
        add(headers, HeaderNames.KAFKA_ERRORS_PREFIX + "message", rejection.message());
        fault.ifPresent(f -> add(headers, HeaderNames.KAFKA_ERRORS_PREFIX + "stacktrace", Fault.trace(f)));
        add(headers, HeaderNames.KAFKA_ERRORS_PREFIX + "topic", place.topic());
        add(headers, HeaderNames.KAFKA_ERRORS_PREFIX + "partition", partition);
        add(headers, HeaderNames.KAFKA_ERRORS_PREFIX + "offset", offset);
        return headers;
    }

    /** How often the record has been tried, this time included: 1 unless a replay says otherwise. */
    static int attempt(Headers headers) {
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

    static Headers withoutTraces(Headers headers) {
        Headers kept = new RecordHeaders();
        for (Header header : headers) {
            if (!isTrace(header.key())) {
                kept.add(header);
            }
        }
        return kept;
    }

    static boolean isTrace(String header) {
        return header.startsWith(HeaderNames.COPYDESK_PREFIX) || header.startsWith(HeaderNames.KAFKA_ERRORS_PREFIX);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
