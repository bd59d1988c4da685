package news.copydesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a mapping and their values, checked while they are asked for. Whatever is wrong becomes a fault and then counts as absent. */
final class Fields {

    private final String where;
    private final int line;
    private final Map<String, Yaml> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Faults faults;

    private Fields(String where, int line, Faults faults) {
        this.where = where;
        this.line = line;
        this.faults = faults;
    }

    /** The mapping {@code value}, in which any key is allowed. */
    static Fields open(Yaml value, String where, Faults faults) {
        Fields fields = new Fields(where, value.line(), faults);
        if (value instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach(fields::add);
        } else {
            faults.add(
                    value.line(),
                    fields.subject() + " has to be a mapping, not " + value.describe(),
                    "Write 'key: value' lines");
        }
        return fields;
    }

    /** The mapping {@code value}, in which no other keys than the known ones are allowed. */
    static Fields of(Yaml value, String where, List<String> known, Faults faults) {
        Fields fields = open(value, where, faults);
        for (String key : List.copyOf(fields.values.keySet())) {
            if (!known.contains(key)) {
                String inside = where.isEmpty() ? "" : " in " + where;
                faults.add(fields.lines.get(key), "unknown key '" + key + "'" + inside, Spelling.remedy(key, known));
                fields.values.remove(key);
            }
        }
        return fields;
    }

    private void add(Yaml.Entry entry) {
        String key = entry.key().text();
        Integer first = lines.putIfAbsent(key, entry.key().line());
        if (first != null) {
            faults.add(
                    entry.key().line(), "the key '" + key + "' is here twice, first in line " + first, "Merge the two");
        } else {
            values.put(key, entry.value());
        }
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** The line of a key, of the mapping if it has no such key. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    Optional<Yaml> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The mapping under a key, in which no other keys than the known ones are allowed; one without keys if there is none. */
    Fields mapping(String key, List<String> known) {
        return value(key)
                .map(value -> of(value, path(key), known, faults))
                .orElseGet(() -> new Fields(path(key), line, faults));
    }

    Optional<String> text(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof Yaml.Scalar scalar
                && !scalar.isAbsent()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        faults.add(
                line(key),
                "'" + path(key) + "' has to be a text, not " + value.get().describe(),
                "Write '" + key + ": text'");
        return Optional.empty();
    }

    /** The text under a key that has to be there; empty, with a fault, if it is not. */
    Optional<String> required(String key) {
        if (!lines.containsKey(key)) {
            faults.add(
                    line,
                    "the key '" + key + "' is missing" + (where.isEmpty() ? "" : " in " + where),
                    "Add '" + key + ": …'");
        }
        return text(key);
    }

    boolean flag(String key) {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            faults.add(
                    line(key),
                    "'" + path(key) + "' has to be true or false, not '" + text.get() + "'",
                    "Write '" + key + ": true'");
        }
        return text.filter("true"::equals).isPresent();
    }

    /** The items of the list under a key; none if there is no list. */
    List<Yaml> items(String key) {
        Optional<Yaml> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        String example = value.get() instanceof Yaml.Scalar scalar && !scalar.isAbsent() ? scalar.text() : "";
        faults.add(
                line(key),
                "'" + path(key) + "' has to be a list, not " + value.get().describe(),
                "Write '" + key + ": [" + example + "]'");
        return List.of();
    }

    /** The texts of the list under a key, each with its line. */
    List<Yaml.Scalar> texts(String key) {
        List<Yaml.Scalar> texts = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (!(item instanceof Yaml.Scalar scalar)) {
                faults.add(
                        item.line(),
                        "'" + path(key) + "' has " + item.describe() + " where a phrase has to be",
                        "Write one text per item, quoted if it has a colon or a comma");
            } else if (scalar.isAbsent() || scalar.text().isBlank()) {
                faults.add(item.line(), "empty phrase in '" + path(key) + "'", "Delete it");
            } else {
                texts.add(new Yaml.Scalar(scalar.text().strip(), scalar.quoted(), scalar.line()));
            }
        }
        return texts;
    }

    /** Where a key is, for messages: {@code credit.markers}. */
    String path(String key) {
        return where.isEmpty() ? key : where + "." + key;
    }

    private String subject() {
        return where.isEmpty() ? "the file" : "'" + where + "'";
    }
}
