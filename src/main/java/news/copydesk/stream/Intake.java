package news.copydesk.stream;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Content;
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
    private static final FieldReader ENVELOPE =
            FieldReader.of(Set.of("text", "url", "source", "language", "title", "fetchedAt", "publishedAt"));
    private static final FieldReader EVENT = FieldReader.of(
                    Set.of("specversion", "source", "time", "subject", "datacontenttype", "data_base64"))
            .withData(ENVELOPE);

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
                            ? "The record is a tombstone: this version cannot withdraw an article by its key, so nothing was changed"
                            : "The record has no value: send the article's text as the value");
        }
        if (value.length > maxBytes) {
            return refuse(
                    Reason.TOO_LARGE,
                    "The value has " + value.length + " bytes, more than the limit of " + maxBytes
                            + ": send one article a record, or raise the limit");
        }
        Metadata metadata = Metadata.of(headers);
        boolean event = metadata.contentType().map(ContentType::isCloudEvent).orElse(false);
        return event
                ? event(EVENT.read(value), metadata.clues(), origin)
                : body(value, metadata.contentType(), metadata.clues(), origin);
    }

    private static Result body(byte[] value, Optional<ContentType> declared, Clues clues, Origin origin) {
        int start = firstVisible(value);
        if (start == value.length) {
            return refuse(Reason.EMPTY, "There is only white space in the value: send the article's text");
        }
        if (declared.isEmpty()) {
            return value[start] == '{'
                    ? sniffed(ENVELOPE.read(value), new Content.Bytes(value, Optional.empty()), clues, origin)
                    : accept(new Content.Bytes(value, Optional.empty()), clues, origin);
        }
        ContentType type = declared.get();
        if (type.isPlainText()) {
            return accept(new Content.Bytes(value, type.charset()), clues, origin);
        }
        return type.isJson() ? json(value, type, clues, origin) : unsupported(type);
    }

    private static Result json(byte[] value, ContentType type, Clues clues, Origin origin) {
        // Jackson tells the Unicode encodings apart by itself; any other charset has to be declared.
        if (type.charset().isEmpty() || type.charset().get().regionMatches(true, 0, "utf", 0, 3)) {
            return envelope(ENVELOPE.read(value), clues, origin);
        }
        try {
            return envelope(
                    ENVELOPE.read(
                            new String(value, Charset.forName(type.charset().get()))),
                    clues,
                    origin);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return refuse(
                    Reason.UNSUPPORTED_CONTENT_TYPE,
                    "The charset " + type.charset().get() + " of the JSON is not known: send UTF-8");
        }
    }

    private static Result event(Fields fields, Clues clues, Origin origin) {
        if (fields instanceof Fields.Broken broken) {
            return malformed(broken.message());
        }
        Fields.Read event = (Fields.Read) fields;
        Map<String, String> attributes = event.strings();
        if (!attributes.getOrDefault("specversion", "1.0").startsWith("1.")) {
            return malformed("CloudEvents " + attributes.get("specversion") + " is not known: send version 1.0");
        }
        Clues all =
                clues.over(Clues.ofEvent(attributes.get("source"), attributes.get("time"), attributes.get("subject")));
        if (event.data().isPresent()) {
            return envelope(new Fields.Read(event.data().get(), Optional.empty()), all, origin);
        }
        Optional<ContentType> type =
                Optional.ofNullable(attributes.get("datacontenttype")).map(ContentType::parse);
        if (attributes.containsKey("data_base64")) {
            return encoded(attributes.get("data_base64"), type, all, origin);
        }
        String data = attributes.get("data");
        if (data == null) {
            return malformed("The CloudEvent has no data: send the text, or an envelope, as data or data_base64");
        }
        if (type.isPresent() && !type.get().isPlainText() && !type.get().isJson()) {
            return unsupported(type.get());
        }
        boolean object = data.stripLeading().startsWith("{")
                && type.map(ContentType::isJson).orElse(true);
        return object ? sniffed(ENVELOPE.read(data), new Content.Text(data), all, origin) : text(data, all, origin);
    }

    private static Result encoded(String base64, Optional<ContentType> type, Clues clues, Origin origin) {
        try {
            byte[] data = Base64.getDecoder().decode(base64);
            return body(data, type, clues, origin);
        } catch (IllegalArgumentException fault) {
            return malformed("The CloudEvent's data_base64 is not Base64: " + Fault.line(fault.getMessage()));
        }
    }

    /** What may be an envelope, but was not declared as one. */
    private static Result sniffed(Fields fields, Content otherwise, Clues clues, Origin origin) {
        return fields instanceof Fields.Broken broken && !broken.known()
                ? accept(otherwise, clues, origin)
                : envelope(fields, clues, origin);
    }

    private static Result envelope(Fields fields, Clues clues, Origin origin) {
        if (fields instanceof Fields.Broken broken) {
            return malformed(broken.message());
        }
        Map<String, String> envelope = ((Fields.Read) fields).strings();
        if (!envelope.containsKey("text")) {
            return malformed("The JSON object has no field text: send the article's text in it, or declare content-type"
                    + " application/cloudevents+json if it is a CloudEvent");
        }
        return text(envelope.get("text"), Clues.ofEnvelope(envelope).over(clues), origin);
    }

    private static Result text(String text, Clues clues, Origin origin) {
        return text.isBlank()
                ? refuse(Reason.EMPTY, "There is only white space in the text: send the article's text")
                : accept(new Content.Text(text), clues, origin);
    }

    private static Result accept(Content content, Clues clues, Origin origin) {
        Origin named = clues.input() == null
                ? origin
                : new Origin(origin.topic(), origin.partition(), origin.offset(), Optional.of(clues.input()));
        return new Accepted(new RawArticle(content, clues.hints(), named));
    }

    private static Refused malformed(String message) {
        return refuse(Reason.MALFORMED_ENVELOPE, message);
    }

    private static Refused unsupported(ContentType type) {
        return refuse(
                Reason.UNSUPPORTED_CONTENT_TYPE,
                "The content type " + Fault.line(type.type())
                        + " is not taken: send text/plain, application/json or application/cloudevents+json");
    }

    private static Refused refuse(Reason reason, String message) {
        return new Refused(new Rejection(reason, STAGE, message));
    }

    /** Where something other than ASCII white space starts, after a UTF-8 byte order mark if there is one; the length if nowhere. */
    private static int firstVisible(byte[] value) {
        boolean marked =
                value.length >= 3 && value[0] == (byte) 0xEF && value[1] == (byte) 0xBB && value[2] == (byte) 0xBF;
        int i = marked ? 3 : 0;
        while (i < value.length && (value[i] == ' ' || (value[i] >= '\t' && value[i] <= '\r'))) {
            i++;
        }
        return i;
    }
}
