package news.copydesk.cli.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import news.copydesk.stream.HeaderNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record on the dead-letter topic, read by its headers. */
public record Letter(ConsumerRecord<byte[], byte[]> record) {

    /** Reason and stage of a record that Copydesk did not write. */
    public static final String UNKNOWN = "unknown";

    /** Why it could not be edited; {@code unknown} for a record that is none of Copydesk's. */
    public String reason() {
        return header(HeaderNames.REASON).orElse(UNKNOWN);
    }

    /** The step that found it. */
    public String stage() {
        return header(HeaderNames.STAGE).orElse(UNKNOWN);
    }

    /** Cause and remedy; empty if nobody said. */
    public String message() {
        return header(HeaderNames.MESSAGE)
                .or(() -> header(HeaderNames.KAFKA_ERRORS_PREFIX + "message"))
                .orElse("");
    }

    /** How often it has been tried. */
    public int attempt() {
        return number(HeaderNames.ATTEMPT).orElse(1);
    }

    /** The partition of the raw topic that it came from. */
    public Optional<Integer> rawPartition() {
        return number(HeaderNames.PARTITION);
    }

    /** Where it came from: {@code news.raw:3:1042}; empty if nobody said. */
    public String origin() {
        return header(HeaderNames.TOPIC)
                .map(topic -> topic + ":" + header(HeaderNames.PARTITION).orElse("?") + ":"
                        + header(HeaderNames.OFFSET).orElse("?"))
                .orElse("");
    }

    /** False if the raw record was too large to be kept whole, so that there is nothing to replay. */
    public boolean isWhole() {
        return header(HeaderNames.OMITTED).isEmpty();
    }

    /** When the raw record that it is about was written. */
    public Instant time() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** {@code 3:17}, as {@code dead-letters show} takes it. */
    public String place() {
        return record.partition() + ":" + record.offset();
    }

    /** True for a header that tells of the failure, not of the raw record. */
    static boolean isTrace(Header header) {
        return header.key().startsWith(HeaderNames.COPYDESK_PREFIX)
                || header.key().startsWith(HeaderNames.KAFKA_ERRORS_PREFIX);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    private Optional<Integer> number(String name) {
        try {
            return header(name).map(Integer::valueOf);
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
