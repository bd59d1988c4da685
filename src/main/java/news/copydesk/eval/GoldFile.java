package news.copydesk.eval;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of a labelled folder: what it lacks is told with its name. */
final class GoldFile {

    static final String FORM = "a labelled folder holds gold/<id>.json and articles/<id>.txt";

    private final String name;
    private final JsonNode root;

    GoldFile(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /** @throws EvaluationException if it cannot be read, or is no JSON object */
    static GoldFile read(Path file) {
        JsonNode root;
        try {
            root = new JsonMapper().readTree(bytes(file));
        } catch (JacksonException e) {
            throw new EvaluationException(file + " is not JSON: " + fault(e) + "; correct it", e);
        }
        GoldFile gold = new GoldFile(file.toString(), root);
        if (!root.isObject()) {
            throw gold.fault("this is no JSON object");
        }
        return gold;
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new EvaluationException(file + " is not there; " + FORM, e);
        } catch (IOException e) {
            throw new EvaluationException(file + " cannot be read: " + reason(e) + "; " + FORM, e);
        }
    }

    private static String reason(IOException fault) {
        return fault instanceof AccessDeniedException ? "permission denied" : String.valueOf(fault.getMessage());
    }

    JsonNode root() {
        return root;
    }

    /** @throws EvaluationException if there is no list of that name */
    List<JsonNode> list(JsonNode parent, String field) {
        JsonNode list = parent.path(field);
        if (!list.isArray()) {
            throw fault("'" + field + "' must be a list, if an empty one");
        }
        return list.valueStream().toList();
    }

    /** @throws EvaluationException if there is no text of that name */
    String text(JsonNode parent, String field) {
        return optional(parent, field).orElseThrow(() -> fault("a '" + field + "' is missing or not a text"));
    }

    static Optional<String> optional(JsonNode parent, String field) {
        JsonNode value = parent.path(field);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /** @throws EvaluationException if it is not the number of a line, as that field must be */
    int number(JsonNode value, String field) {
        if (!value.isInt()) {
            throw fault("'" + field + "' must be the number of a line");
        }
        return value.intValue();
    }

    /** Where it breaks off: the parser's own words tell of its features, which whoever wrote the file cannot set. */
    static String fault(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation();
        return "it breaks off, or is wrong, at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    EvaluationException fault(String what) {
        return new EvaluationException(name + ": " + what + "; correct the file or take it out of the folder");
    }
}
