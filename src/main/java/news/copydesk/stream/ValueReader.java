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
import news.copydesk.article.Rejection.Reason;

/** Reads the value of one raw record. */
final class ValueReader {

    private static final FieldReader ENVELOPE =
            FieldReader.of(Set.of("text", "url", "source", "language", "title", "fetchedAt", "publishedAt"));
    private static final FieldReader EVENT = FieldReader.of(
                    Set.of("specversion", "source", "time", "subject", "datacontenttype", "data_base64"))
            .withData(ENVELOPE);

    private final Clues clues;
    private final Origin origin;

    /**
     * @param clues what stands around the value: weaker than what an envelope in it says
     */
    ValueReader(Clues clues, Origin origin) {
        this.clues = clues;
        this.origin = origin;
    }

    /** Reads text or an envelope. */
    Intake.Result body(byte[] value, Optional<ContentType> declared) {
        int start = firstVisible(value);
        if (start == value.length) {
            return Intake.refuse(
                    Reason.EMPTY,
                    "There is only white space in the value, or a byte order mark with nothing to read behind it: send the"
                            + " article's text");
        }
        if (declared.isEmpty()) {
            Content text = new Content.Bytes(value, Optional.empty());
            return value[start] == '{' || startsWith(value, 0, '{')
                    ? perhapsEnvelope(ENVELOPE.read(value), text)
                    : accept(text);
        }
        ContentType type = declared.get();
        if (type.isPlainText()) {
            return accept(new Content.Bytes(value, type.charset()));
        }
        return type.isJson() ? json(value, type) : unsupported(type);
    }

    /** Reads a CloudEvent in structured mode. */
    Intake.Result event(byte[] value) {
        Fields fields = EVENT.read(value);
        if (fields instanceof Fields.Broken broken) {
            return malformed(broken.message());
        }
        Fields.Read event = (Fields.Read) fields;
        Map<String, String> attributes = event.strings();
        String version = attributes.getOrDefault("specversion", "1.0");
        if (!version.startsWith("1.")) {
            return malformed("CloudEvents " + Fault.word(version) + " is not known: send version 1.0");
        }
        Clues around =
                clues.over(Clues.ofEvent(attributes.get("source"), attributes.get("time"), attributes.get("subject")));
        return new ValueReader(around, origin).data(event);
    }

    private Intake.Result data(Fields.Read event) {
        if (event.data().isPresent()) {
            return envelope(new Fields.Read(event.data().get(), Optional.empty()));
        }
        Optional<ContentType> type =
                Optional.ofNullable(event.strings().get("datacontenttype")).map(ContentType::parse);
        String base64 = event.strings().get("data_base64");
        if (base64 != null) {
            return encoded(base64, type);
        }
        String data = event.strings().get("data");
        if (data == null) {
            return malformed("The CloudEvent has no data: send the text, or an envelope, as data or data_base64");
        }
        if (type.isPresent() && !type.get().isPlainText() && !type.get().isJson()) {
            return unsupported(type.get());
        }
        boolean object = data.stripLeading().startsWith("{")
                && type.map(ContentType::isJson).orElse(true);
        return object ? perhapsEnvelope(ENVELOPE.read(data), new Content.Text(data)) : text(data);
    }

    private Intake.Result encoded(String base64, Optional<ContentType> type) {
        byte[] data;
        try {
            data = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException fault) {
            return malformed("The CloudEvent's data_base64 is not Base64: " + Fault.word(fault.getMessage()));
        }
        return body(data, type);
    }

    private Intake.Result json(byte[] value, ContentType type) {
        // Jackson tells the Unicode encodings apart by itself; any other charset has to be declared.
        if (type.charset().isEmpty() || type.charset().get().regionMatches(true, 0, "utf", 0, 3)) {
            return envelope(ENVELOPE.read(value));
        }
        try {
            return envelope(ENVELOPE.read(
                    new String(value, Charset.forName(type.charset().get()))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Intake.refuse(
                    Reason.UNSUPPORTED_CONTENT_TYPE,
                    "The charset " + Fault.word(type.charset().get()) + " of the JSON is not known: send UTF-8");
        }
    }

    /** What may be an envelope, but was not declared as one. */
    private Intake.Result perhapsEnvelope(Fields fields, Content otherwise) {
        return fields instanceof Fields.Broken broken && !broken.known() ? accept(otherwise) : envelope(fields);
    }

    private Intake.Result envelope(Fields fields) {
        if (fields instanceof Fields.Broken broken) {
            return malformed(broken.message());
        }
        Map<String, String> envelope = ((Fields.Read) fields).strings();
        if (!envelope.containsKey("text")) {
            return malformed("The JSON object has no field text: send the article's text in it, or declare content-type"
                    + " application/cloudevents+json if it is a CloudEvent");
        }
        return new ValueReader(Clues.ofEnvelope(envelope).over(clues), origin).text(envelope.get("text"));
    }

    private Intake.Result text(String text) {
        return text.isBlank()
                ? Intake.refuse(Reason.EMPTY, "There is only white space in the text: send the article's text")
                : accept(new Content.Text(text));
    }

    private Intake.Result accept(Content content) {
        Origin named = clues.input() == null
                ? origin
                : new Origin(origin.topic(), origin.partition(), origin.offset(), Optional.of(clues.input()));
        return new Intake.Accepted(new RawArticle(content, clues.hints(), named));
    }

    private static Intake.Refused malformed(String message) {
        return Intake.refuse(Reason.MALFORMED_ENVELOPE, message);
    }

    private static Intake.Refused unsupported(ContentType type) {
        return Intake.refuse(
                Reason.UNSUPPORTED_CONTENT_TYPE,
                "The content type " + Fault.word(type.type())
                        + " is not taken: send text/plain, application/json or application/cloudevents+json");
    }

    /** Where something other than ASCII white space starts, behind a byte order mark if there is one; the length if nowhere. */
    private static int firstVisible(byte[] value) {
        boolean wide = startsWith(value, 0xFF, 0xFE) || startsWith(value, 0xFE, 0xFF);
        int i = wide ? 2 : startsWith(value, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (i < value.length && (value[i] == ' ' || value[i] >= '\t' && value[i] <= '\r' || wide && value[i] == 0)) {
            i++;
        }
        return i;
    }

    private static boolean startsWith(byte[] value, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= value.length || (value[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
