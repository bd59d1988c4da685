package news.copydesk.rules;

import java.util.List;

/** What a YAML file says, each part with the 1-based line it stands in: text, lists and mappings, and nothing else. */
sealed interface Yaml {

    int line();

    /** What it is, for messages. */
    String describe();

    /** Text, number, truth value or nothing: all of them as they are written. */
    record Scalar(String text, boolean quoted, int line) implements Yaml {

        /** Whether nothing is written here, or YAML's {@code null} or {@code ~}. */
        boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        @Override
        public String describe() {
            return isAbsent() ? "nothing" : "'" + text + "'";
        }
    }

    record Sequence(List<Yaml> items, int line) implements Yaml {

        @Override
        public String describe() {
            return "a list";
        }
    }

    record Mapping(List<Entry> entries, int line) implements Yaml {

        @Override
        public String describe() {
            return "a mapping";
        }
    }

    record Entry(Scalar key, Yaml value) {}
}
