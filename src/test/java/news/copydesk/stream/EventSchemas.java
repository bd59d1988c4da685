package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The JSON Schemas of the events, for every test that makes events. */
public final class EventSchemas {

    private static final String BASE = "https://copydesk.news/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:schema/")));

    private EventSchemas() {}

    /** The schema of that name and version: {@code article-1}. */
    public static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".json"));
    }

    /** What is wrong with a JSON text by a schema; empty if it is valid. */
    public static List<String> faults(String name, String json) {
        return schema(name).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** Fails with every fault if the event is not valid. */
    public static void assertValid(String name, byte[] event) {
        String json = new String(event, UTF_8);
        assertThat(faults(name, json)).as(json).isEmpty();
    }
}
