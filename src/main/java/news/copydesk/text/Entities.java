package news.copydesk.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** HTML's named character references, read from {@code entities.tsv}. */
final class Entities {

    /** The length of the longest name. */
    static final int LONGEST_NAME = 31;
    /** The length of the shortest name that never needs a semicolon, {@code amp}. */
    static final int SHORTEST_BARE_NAME = 3;
    /** The length of the longest name that never needs no semicolon. */
    static final int LONGEST_BARE_NAME = 6;

    private static final String RESOURCE = "entities.tsv";
    private static final Entities HTML = read();

    private final Map<String, String> all = new HashMap<>();
    private final Map<String, String> bareAnywhere = new HashMap<>();
    private final Map<String, String> bareAtWordEnd = new HashMap<>();

    private Entities() {}

    static Entities html() {
        return HTML;
    }

    /** What {@code &name;} stands for, or null. */
    String named(String name) {
        return all.get(name);
    }

    /** What {@code &name} stands for whatever follows, or null. */
    String bareAnywhere(String name) {
        return bareAnywhere.get(name);
    }

    /** What {@code &name} stands for where neither letter nor digit nor {@code =} follows, or null. */
    String bareAtWordEnd(String name) {
        return bareAtWordEnd.get(name);
    }

    private static Entities read() {
        Entities entities = new Entities();
        try (InputStream in = Entities.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(entities::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " from the program's own jar: rebuild it", e);
        }
        return entities;
    }

    private void add(String row) {
        int tab = row.indexOf('\t');
        int secondTab = row.indexOf('\t', tab + 1);
        String name = row.substring(0, tab);
        String characters = characters(row.substring(tab + 1, secondTab < 0 ? row.length() : secondTab));
        all.put(name, characters);
        if (secondTab >= 0) {
            boolean anywhere = row.startsWith("always", secondTab + 1);
            (anywhere ? bareAnywhere : bareAtWordEnd).put(name, characters);
        }
    }

    private static String characters(String codePoints) {
        StringBuilder characters = new StringBuilder();
        for (int from = 0; from < codePoints.length(); ) {
            int space = codePoints.indexOf(' ', from);
            int to = space < 0 ? codePoints.length() : space;
            characters.appendCodePoint(Integer.parseInt(codePoints, from, to, 16));
            from = to + 1;
        }
        return characters.toString();
    }
}
