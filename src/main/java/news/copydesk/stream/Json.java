package news.copydesk.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one mapper for events: fields in the order of their record, an absent value left out, UTF-8. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // JSON without what every event of its kind has is none of ours.
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_ABSENT)
                    .withContentInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Json() {}

    /** Thread-safe and immutable. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * An event, of a newer version with more fields as well.
     *
     * @throws JacksonException if it is no JSON, or lacks a field that is not {@code Optional}
     */
    public static <T> T read(byte[] event, Class<T> type) {
        T read = MAPPER.readValue(event, type);
        if (read == null) {
            throw DatabindException.from((JsonParser) null, "null is no event");
        }
        return read;
    }
}
