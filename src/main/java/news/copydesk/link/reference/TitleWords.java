package news.copydesk.link.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and phrases of {@code title-words.txt}, folded. */
final class TitleWords {

    private static final String FILE = "/news/copydesk/link/title-words.txt";

    static final TitleWords SHIPPED = read();

    private final Map<String, Set<String>> sections;
    private final Set<String> small;
    private final Set<String> numbers;
    private final Set<String> labels;
    private final Set<String> media;

    private TitleWords(Map<String, Set<String>> sections) {
        this.sections = sections;
        small = section("small");
        numbers = section("numbers");
        labels = section("labels");
        media = section("media");
    }

    private Set<String> section(String name) {
        return Set.copyOf(sections.get(name));
    }

    boolean isSmall(String key) {
        return small.contains(key);
    }

    boolean isNumber(String key) {
        return numbers.contains(key);
    }

    /** @param letters a phrase without spaces, as of {@link Title#letters} */
    boolean isLabel(String letters) {
        return labels.contains(letters);
    }

    boolean isMedia(String key) {
        return media.contains(key);
    }

    private static TitleWords read() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = Set.of();
        boolean phrases = false;
        try (InputStream in = TitleWords.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.indexOf(']'));
                    section = sections.computeIfAbsent(name, key -> new HashSet<>());
                    phrases = name.equals("labels");
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    for (String entry : List.of(line.split(phrases ? "," : " "))) {
                        add(entry, section);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + FILE + ": the program's file is damaged, install it anew", e);
        }
        return new TitleWords(sections);
    }

    private static void add(String entry, Set<String> section) {
        StringBuilder letters = new StringBuilder();
        Tokeniser.tokens(entry).forEach(token -> letters.append(token.key()));
        if (letters.length() > 0) {
            section.add(letters.toString());
        }
    }
}
