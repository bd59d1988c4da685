package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code rules/names.yaml}: under {@code given} a text of names for each script, separated by spaces. */
final class NamesReader {

    private final Faults faults;

    NamesReader(Faults faults) {
        this.faults = faults;
    }

    List<String> read(Yaml root) {
        Fields file = Fields.of(root, "", List.of("given"), faults);
        List<String> names = new ArrayList<>();
        file.value("given").map(given -> Fields.open(given, "given", faults)).ifPresent(scripts -> {
            for (String script : scripts.keys()) {
                scripts.text(script).ifPresent(text -> add(text, script, scripts, names));
            }
        });
        return names;
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
