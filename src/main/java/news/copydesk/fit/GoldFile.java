package news.copydesk.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labels of one page; what they lack is told with the name of the file. */
record GoldFile(Path file, JsonNode root) {

    private static final String REMEDY = "; correct the file or take it out of the folder";

    /** @throws IOException if it cannot be read, or is no JSON object */
    static GoldFile read(Path file) throws IOException {
        GoldFile gold;
        try {
            gold = new GoldFile(file, new JsonMapper().readTree(Files.readAllBytes(file)));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new IOException(
                    file + ":" + at.getLineNr() + ": this is no JSON, at column " + at.getColumnNr() + REMEDY, e);
        }
        if (!gold.root().isObject()) {
            throw gold.fault("this is no JSON object");
        }
        return gold;
    }

    String text(JsonNode parent, String field) throws IOException {
        JsonNode value = parent.path(field);
        if (!value.isString()) {
            throw fault("a '" + field + "' is missing or not a text");
        }
        return value.stringValue();
    }

    JsonNode list(String field) throws IOException {
        JsonNode list = root.path(field);
        if (!list.isArray()) {
            throw fault("'" + field + "' must be a list, if an empty one");
        }
        return list;
    }

    int number(JsonNode parent, String field) throws IOException {
        JsonNode value = parent.path(field);
        if (!value.isInt()) {
            throw fault("'" + field + "' must be the number of a line");
        }
        return value.intValue();
    }

    private IOException fault(String what) {
        return new IOException(file + ": " + what + REMEDY);
    }
}
