package news.copydesk.stream;

import java.util.Map;
import java.util.Optional;

/** What was read of a JSON object: the string fields that we know by name, and nothing of the others. */
sealed interface Fields {

    /**
     * The object was well formed.
     *
     * @param strings value by name; a field that is {@code null} in the JSON is left out
     * @param data the fields of an object called {@code data}, where the vocabulary has one
     */
    record Read(Map<String, String> strings, Optional<Map<String, String>> data) implements Fields {}

    /**
     * It was not.
     *
     * @param known whether a field that we know came before the fault, so that an object of ours must have been meant
     * @param message cause and remedy
     */
    record Broken(boolean known, String message) implements Fields {}
}
