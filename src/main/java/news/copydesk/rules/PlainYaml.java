package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain part of YAML that rule files are written in, in a tenth of the time that a whole parser takes when it has just been
 * loaded: block mappings and lists, flow lists and mappings one within the other, scalars on one line, folded text, comments. Of anything
 * else, right or wrong, it keeps its hands off, and {@link YamlReader} decides; what it does read, it reads as that does.
 */
final class PlainYaml {

    private static final int DEEPEST = 8;
    private static final String NO_START = ",[]{}#&*!|>'\"%@`";

    private static final int NONE = -1;
    private static final int LONGEST_KEY = 100;

    private final String text;
    /** The place; between values, where the first of the next line with anything but a comment on it stands. */
    private int at;

    private int line = 1;
    /** How far in that line is; {@link #NONE} at the end. */
    private int indent;

    private PlainYaml(String text) {
        this.text = text;
    }

    /** Something that is not plain. */
    private static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotPlain() {
            super(null, null, false, false);
        }
    }

    /** The document; empty if it is not plain. */
    static Optional<Yaml> read(String text) {
        if (!isPrintable(text)) {
            return Optional.empty();
        }
        PlainYaml reader = new PlainYaml(text);
        try {
            reader.nextLine();
            Yaml root = reader.block(0);
            require(reader.indent == NONE);
            return Optional.of(root);
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    /** No tab, no line end but a line feed, nothing that YAML forbids or that a parser has an opinion of. */
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n'
                    || c >= 0x7F && c < 0xA0
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\uFEFF'
                    || c >= '\uFFFE') {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** From the beginning of a line to what is next on this or a later one. */
    private void nextLine() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else if (c == '\n' || c == '#') {
                skipLine();
                start = at;
            } else {
                indent = at - start;
                return;
            }
        }
        indent = NONE;
    }

    private Yaml block(int depth) {
        require(indent != NONE && depth < DEEPEST);
        return isDash() ? sequence(depth) : mapping(depth);
    }

    private boolean isDash() {
        return text.startsWith("- ", at);
    }

    private Yaml sequence(int depth) {
        int in = indent;
        int first = line;
        List<Yaml> items = new ArrayList<>();
        while (indent == in && isDash()) {
            at++;
            skipSpaces();
            require(!isDash() && peek() != '\n' && peek() != '#');
            if (isKey()) {
                indent = at - text.lastIndexOf('\n', at) - 1;
                items.add(mapping(depth + 1));
            } else {
                items.add(value(in));
            }
        }
        // A list may be as far in as the key that it stands under.
        require(indent <= in);
        return new Yaml.Sequence(items, first);
    }

    /** Whether the item of a list is a mapping. */
    private boolean isKey() {
        int end = text.indexOf('\n', at);
        int colon = text.indexOf(':', at);
        boolean colonHere = colon >= 0 && (end < 0 || colon < end);
        char c = peek();
        return c != '[' && c != '{' && c != '"' && c != '\'' && colonHere && charAt(colon + 1) <= ' ';
    }

    private Yaml mapping(int depth) {
        int in = indent;
        int first = line;
        List<Yaml.Entry> entries = new ArrayList<>();
        while (indent == in && !isDash()) {
            Yaml.Scalar key = key();
            skipSpaces();
            boolean nested = peek() == '\n' || peek() == '#';
            entries.add(new Yaml.Entry(key, nested ? nested(in, depth) : value(in)));
        }
        require(indent < in);
        return new Yaml.Mapping(entries, first);
    }

    private Yaml nested(int in, int depth) {
        skipLine();
        nextLine();
        require(indent > in || indent == in && isDash());
        return block(depth + 1);
    }

    private Yaml.Scalar key() {
        int here = line;
        char c = peek();
        if (isQuote(c)) {
            Yaml.Scalar key = quoted(here);
            require(peek() == ':' && charAt(at + 1) <= ' ' && key.text().length() < LONGEST_KEY);
            at++;
            return key;
        }
        int start = at;
        while (at - start < LONGEST_KEY && (Character.isLetterOrDigit(peek()) || peek() == '_' || peek() == '-')) {
            at++;
        }
        require(at > start && text.charAt(start) != '-' && peek() == ':');
        String key = text.substring(start, at);
        at++;
        require(peek() == ' ' || peek() == '\n');
        return new Yaml.Scalar(key, false, here);
    }

    /** A scalar or a flow list, and the rest of the line behind it. */
    private Yaml value(int in) {
        int here = line;
        char c = peek();
        if (c == '>') {
            return folded(in);
        }
        Yaml value = c == '[' ? list() : c == '{' ? pairs() : isQuote(c) ? quoted(here) : plain(here);
        skipSpaces();
        require(peek() == '\n' || peek() == '#' && charAt(at - 1) == ' ');
        skipLine();
        // A line that is further in would go on with the value.
        nextLine();
        require(indent <= in);
        return value;
    }

    private Yaml list() {
        int first = line;
        List<Yaml> items = new ArrayList<>();
        at++;
        skipBlank();
        while (peek() != ']') {
            items.add(item(']'));
            separator(']');
        }
        at++;
        return new Yaml.Sequence(items, first);
    }

    private Yaml pairs() {
        int first = line;
        List<Yaml.Entry> entries = new ArrayList<>();
        at++;
        skipBlank();
        while (peek() != '}') {
            Yaml.Scalar key = key();
            skipSpaces();
            entries.add(new Yaml.Entry(key, peek() == '[' ? list() : item('}')));
            separator('}');
        }
        at++;
        return new Yaml.Mapping(entries, first);
    }

    private void separator(char end) {
        skipBlank();
        if (peek() == ',') {
            at++;
            skipBlank();
        } else {
            require(peek() == end);
        }
    }

    /** A scalar of a list or mapping that ends so. */
    private Yaml.Scalar item(char end) {
        int here = line;
        if (isQuote(peek())) {
            return quoted(here);
        }
        requireStart();
        int start = at;
        char c = peek();
        while (c != ',' && c != end && c != '\n') {
            require(c != '[' && c != ']' && c != '{' && c != '}');
            char next = charAt(at + 1);
            require(c != ':' || next > ' ' && next != ',' && next != '[' && next != ']' && next != '{' && next != '}');
            require(c != '#' || charAt(at - 1) != ' ');
            at++;
            c = peek();
        }
        return scalar(start, here);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Lines that are all equally far in, and make one. */
    private Yaml folded(int in) {
        int here = line;
        require(text.startsWith(">-\n", at));
        skipLine();
        nextLine();
        int inner = indent;
        require(inner > in && line == here + 1);
        StringBuilder folded = new StringBuilder();
        int next = line;
        int after = at;
        while (indent == inner && line == next) {
            int end = text.indexOf('\n', at);
            require(end > at && text.charAt(end - 1) != ' ');
            folded.append(folded.isEmpty() ? "" : " ").append(text, at, end);
            skipLine();
            next = line;
            after = at;
            nextLine();
        }
        require(indent <= in && isNothing(after, indent == NONE ? text.length() : at - indent));
        return new Yaml.Scalar(folded.toString(), true, here);
    }

    /** Whether there are only empty lines and comments that are not in at all: any other might go on with the text. */
    private boolean isNothing(int from, int to) {
        for (int i = from; i < to; ) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '#') {
                return false;
            }
            int end = text.indexOf('\n', i);
            i = end < 0 ? to : end + 1;
        }
        return true;
    }

    private Yaml.Scalar plain(int here) {
        int start = at;
        requireStart();
        char c = peek();
        while (c != '\n' && !(c == ' ' && charAt(at + 1) == '#')) {
            char next = charAt(at + 1);
            require(c != ':' || next != ' ' && next != '\n');
            at++;
            c = peek();
        }
        return scalar(start, here);
    }

    private void requireStart() {
        char c = peek();
        char next = charAt(at + 1);
        require(NO_START.indexOf(c) < 0);
        require(c != '?' && c != ':' && (c != '-' || next > ' ' && NO_START.indexOf(next) < 0));
    }

    private Yaml.Scalar scalar(int start, int here) {
        int end = at;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Yaml.Scalar(text.substring(start, end), false, here);
    }

    private Yaml.Scalar quoted(int here) {
        char quote = peek();
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            char c = peek();
            require(c != '\n');
            at++;
            if (c == quote) {
                if (quote != '\'' || peek() != '\'') {
                    return new Yaml.Scalar(value.toString(), true, here);
                }
                at++;
            } else if (c == '\\' && quote == '"') {
                c = peek();
                require(c == '"' || c == '\\');
                at++;
            }
            value.append(c);
        }
    }

    private char peek() {
        return charAt(at);
    }

    /** A line feed behind the end: a last line without one is a line like any other. */
    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }

    private void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** Spaces, line ends and comments between the items of a list. */
    private void skipBlank() {
        while (true) {
            skipSpaces();
            if (peek() != '\n' && (peek() != '#' || charAt(at - 1) > ' ')) {
                return;
            }
            skipLine();
            // What is not further in than the list's beginning may be no part of it.
            require(peek() == ' ' || peek() == '\n' || peek() == '#');
            require(at < text.length());
        }
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        line++;
    }

    private static void require(boolean plain) {
        if (!plain) {
            throw new NotPlain();
        }
    }
}
