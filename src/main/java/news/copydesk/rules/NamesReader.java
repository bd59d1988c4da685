package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code rules/names.yaml}: under {@code given}, {@code family} and {@code givenCharacters} a text for each script, of names separated
 * by spaces or of characters.
 */
final class NamesReader {

    private static final String GIVEN = "given";
    private static final String FAMILY = "family";
    private static final String CHARACTERS = "givenCharacters";

    private final Faults faults;

    NamesReader(Faults faults) {
        this.faults = faults;
    }

    NameLists read(Yaml root) {
        Fields file = Fields.of(root, "", List.of(GIVEN, FAMILY, CHARACTERS), faults);
        return new NameLists(words(file, GIVEN), words(file, FAMILY), words(file, CHARACTERS));
    }

    private List<String> words(Fields file, String key) {
        List<String> words = new ArrayList<>();
        file.value(key).map(given -> Fields.open(given, key, faults)).ifPresent(scripts -> {
            for (String script : scripts.keys()) {
                scripts.text(script).ifPresent(text -> add(text, script, scripts, words));
            }
        });
        return words;
    }

    private void add(String text, String script, Fields scripts, List<String> names) {
        for (String name : text.split("\\s+")) {
            if (name.codePoints().anyMatch(c -> Character.isDigit(c) || c == ',' || c == ';')) {
                faults.add(
                        scripts.line(script),
                        "'" + name + "' in '" + scripts.path(script) + "' is not a name",
                        "Separate names by spaces, and write each as one word");
            } else {
                names.add(name);
            }
        }
    }
}
