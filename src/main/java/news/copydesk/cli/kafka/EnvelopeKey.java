package news.copydesk.cli.kafka;

import java.nio.charset.StandardCharsets;
import news.copydesk.stream.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The key under which a JSON envelope is sent: its {@code url}, so that all versions of a page stay in order. */
public final class EnvelopeKey {

    private static final byte[] NONE = {};

    private EnvelopeKey() {}

    /** The UTF-8 of the address; empty if the envelope has none. What is wrong with an envelope is for the job to say. */
    public static byte[] of(byte[] envelope) {
        try (JsonParser parser = Json.mapper().createParser(envelope)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return NONE;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean url = parser.currentName().equals("url");
                JsonToken value = parser.nextToken();
                if (url && value == JsonToken.VALUE_STRING) {
                    return parser.getString().getBytes(StandardCharsets.UTF_8);
                }
                parser.skipChildren();
            }
            return NONE;
        } catch (JacksonException malformed) {
            return NONE;
        }
    }
}
