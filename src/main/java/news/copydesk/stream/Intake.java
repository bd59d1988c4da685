package news.copydesk.stream;

import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.Headers;

/**
 * Takes in raw records of every form: plain text, JSON envelopes, and CloudEvents around either.
 *
 * <p>A value without a {@code content-type} is an envelope if it is a JSON object, and text otherwise; text that merely starts with a
 * brace stays text, unless a field of an envelope stands before the place where it stops being JSON. Fields of the envelope win over
 * headers, headers over CloudEvents attributes. Thread-safe; no record makes it throw.
 */
public final class Intake {

    /** Bytes of a raw record's value that are accepted unless a setting says otherwise. */
    public static final int DEFAULT_MAX_BYTES = 1024 * 1024;

    private static final String STAGE = "intake";

    /** What became of a raw record. */
    public sealed interface Result {}

    /** It can go to the desk. */
    public record Accepted(RawArticle raw) implements Result {}

    /** It cannot, for the reason given. */
    public record Refused(Rejection rejection) implements Result {}

    private final int maxBytes;

    /**
     * @param maxBytes the largest value accepted, as it stands in the record
     */
    public Intake(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param key may be {@code null}, as Kafka has it
     * @param value may be {@code null}; not copied, and left alone
     * @param origin where the record stands; the name that its headers give it is added
     */
    public Result receive(byte[] key, byte[] value, Headers headers, Origin origin) {
        if (value == null || value.length == 0) {
            return refuse(
                    Reason.EMPTY,
                    value == null && key != null
                            ? "The record is a tombstone, but no article of its key is known: unless that is still to come, send the"
                                    + " key that the article came with"
                            : "The record has no value: send the article's text as the value");
        }
        if (value.length > maxBytes) {
            return refuse(
                    Reason.TOO_LARGE,
                    "The value has " + value.length + " bytes, more than the limit of " + maxBytes
                            + ": send one article a record, or raise the limit");
        }
        Metadata metadata = Metadata.of(headers);
        ValueReader reader = new ValueReader(metadata.clues(), origin);
        boolean event = metadata.contentType().map(ContentType::isCloudEvent).orElse(false);
        return event ? reader.event(value) : reader.body(value, metadata.contentType());
    }

    static Refused refuse(Reason reason, String message) {
        return new Refused(new Rejection(reason, STAGE, message));
    }
}
