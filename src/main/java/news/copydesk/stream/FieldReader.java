package news.copydesk.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads the string fields of a JSON object in one pass, without a tree. Unknown fields are skipped whatever they hold, down to a
 * stated depth; a known field must be a string, and there once.
 */
final class FieldReader {

    /** Nothing that we read nests; this is for the unknown fields of feeders who send everything they have. */
    private static final int MAX_DEPTH = 64;

    private static final String DATA = "data";

    /** How Jackson begins to tell of bytes in another charset. */
    private static final String NO_UTF_8 = "Invalid UTF-8";

    private static final String OF_DEPTH = ", from `";
    private static final List<String> OF_THE_PARSER =
            List.of(OF_DEPTH, " (start marker at ", ": enable `", " (not recognized as one since Feature");

    private static final JsonFactory JSON = JsonFactory.builder()
            // Python writes NaN and Infinity unless it is told not to.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    // The intake has measured the record already.
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Set<String> names;
    private final Optional<FieldReader> data;

    private FieldReader(Set<String> names, Optional<FieldReader> data) {
        this.names = names;
        this.data = data;
    }

    /** Reads objects with these fields. */
    static FieldReader of(Set<String> names) {
        return new FieldReader(names, Optional.empty());
    }

    /** Reads also a field {@code data}: a string, or an object that {@code reader} knows. */
    FieldReader withData(FieldReader reader) {
        return new FieldReader(names, Optional.of(reader));
    }

    Fields read(byte[] json) {
        JsonParser parser;
        try {
            // Looks at the first bytes for their encoding already.
            parser = JSON.createParser(ObjectReadContext.empty(), json);
        } catch (JacksonException fault) {
            return broken(new Collected(), "The JSON cannot be read: " + Fault.line(plain(fault.getOriginalMessage())));
        }
        return read(parser);
    }

    Fields read(String json) {
        return read(JSON.createParser(ObjectReadContext.empty(), json));
    }

    private Fields read(JsonParser parser) {
        Collected collected = new Collected();
        try (parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken(collected, "The JSON is no object");
            }
            object(parser, this, collected);
            if (collected.fault == null && parser.nextToken() != null) {
                return broken(collected, "Something follows the JSON object");
            }
        } catch (JacksonException fault) {
            // The parser looks at a value's first character when it reads the name, so the fault may come before the
            // loop sees it.
            collected.known |= parser.currentName() != null && names.contains(parser.currentName());
            return broken(
                    collected,
                    "The JSON does not parse" + where(fault.getLocation()) + ": "
                            + Fault.line(plain(fault.getOriginalMessage())));
        }
        return collected.fault == null
                ? new Fields.Read(collected.strings, Optional.ofNullable(collected.data))
                : broken(collected, collected.fault);
    }

    private static void object(JsonParser parser, FieldReader reader, Collected into) {
        for (String name = parser.nextName(); name != null && into.fault == null; name = parser.nextName()) {
            boolean isData = reader.data.isPresent() && name.equals(DATA);
            boolean isKnown = isData || reader.names.contains(name);
            into.known |= isKnown;
            JsonToken value = parser.nextToken();
            if (isData) {
                data(parser, reader.data.get(), value, into);
            } else if (isKnown) {
                string(parser, name, value, into);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void data(JsonParser parser, FieldReader reader, JsonToken value, Collected into) {
        boolean again = into.data != null || into.strings.containsKey(DATA);
        if (again && value != JsonToken.VALUE_NULL) {
            into.fault = twice(DATA);
        } else if (value == JsonToken.START_OBJECT) {
            Collected inner = new Collected();
            object(parser, reader, inner);
            into.data = inner.strings;
            into.fault = inner.fault;
        } else {
            string(parser, DATA, value, into);
        }
    }

    private static void string(JsonParser parser, String name, JsonToken value, Collected into) {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (value != JsonToken.VALUE_STRING) {
            into.fault = "The field " + name + " is no string";
        } else if (into.strings.put(name, parser.getString()) != null) {
            into.fault = twice(name);
        }
    }

    private static String twice(String name) {
        return "The field " + name + " is there twice";
    }

    /** The parser's message without what it says of its own features, which the feeder cannot set. */
    private static String plain(String message) {
        int end = message.length();
        for (String begin : OF_THE_PARSER) {
            int at = message.indexOf(begin);
            end = at < 0 ? end : Math.min(end, at);
        }
        return message.startsWith(OF_DEPTH, end) ? message.substring(0, end) + ")" : message.substring(0, end);
    }

    private static String where(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static Fields.Broken broken(Collected collected, String cause) {
        String remedy = cause.contains(NO_UTF_8)
                ? ": send UTF-8, or name the charset in content-type"
                : ": send one JSON object with a string field text, or declare content-type text/plain";
        return new Fields.Broken(collected.known, cause + remedy);
    }

    /** Grows while one object is read. */
    private static final class Collected {
        private final Map<String, String> strings = new HashMap<>();
        private Map<String, String> data;
        private boolean known;
        private String fault;
    }
}
