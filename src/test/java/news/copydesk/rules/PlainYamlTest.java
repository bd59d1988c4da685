package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the quick reader reads, the whole parser reads in the same way. */
class PlainYamlTest {

    private static final List<String> PIECES = List.of(
            "\n", "\n  ", "\n- ", "\n  - ", ": ", ":", ", ", "[", "]", "[a, b]", "a", "b c", "\"x\"", "'y'", " # z",
            "#", "*", "&a ", "!t ", "{", "}", "|", ">", "\\", "\"", "'", "-", "- ", "?", "\t", "é", "---", "\n---\n",
            "{k: v}", "{k: ", " >-\n  ", "\n    ", "k: v", "\nk:", "null", "~", "%", ",");

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.getFileName().toString().equals("copydesk.yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedFilesArePlain(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(PlainYaml.read(text)).isPresent().isEqualTo(parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "a: b # why\nc: [d, \"e: f\", 'it''s',\n  g h] # more\n",
                "a:\n  b:\n    - c\n    - d e\n  f: [ ]\n",
                "a:\n- b\n- c\nd: e\n",
                "a:\n  - name: b\n    codes: [c,\n      d]\n\n  # between\n  - name: e\n",
                "- a\n- \"b: c\"\n",
                "\"NO\": [x]\n'y': \"\\\"z\\\"\"\n",
                "a: b:c\nd: e#f\n",
                "a:\n  b: >-\n    c d\n    e: f # g\n  h: i\n",
                "a:\n  - {name: b, codes: [c, d],\n    x: \"y\"}\n  - {name: e}\n",
                "a:\n  b: >-\n    c\n\n# d\n\ne:\n  f: >-\n    g\n\n",
                "a: [http://x/y, a:b, -5]\n",
            })
    void plainDocuments(String text) {
        assertThat(PlainYaml.read(text)).isPresent().isEqualTo(parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a",
                "a:",
                "a: b\n  c\n",
                "a: [b\n  c]",
                "a: [b: c]",
                "a: [b, [c]]",
                "a: {b: {c: d}}",
                "a: {b, c}",
                "a: >-\n  b\n\n  c\n",
                "a: >-\n  b\n    c\n",
                "a: >\n  b\n",
                "a: *b",
                "a: &b c",
                "a: !!str b",
                "a: |\n  b\n",
                "a: \"b\\n\"",
                "a: b: c",
                "a:\tb",
                "a: b\n---\nc: d\n",
                "a: [b",
                "a: \"b",
                "a: b\n c: d\n",
                "  a: b\nc: d\n",
                "a: b\u0085c: d",
                "a: \u0007",
                "- - a",
            })
    void anythingElseIsLeftToTheParser(String text) {
        assertThat(PlainYaml.read(text)).isEmpty();
    }

    @Test
    void whatItReadsAtRandomTheParserReadsToo() {
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "k: " : "");
            for (int left = random.nextInt(10); left >= 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Optional<Yaml> plain = PlainYaml.read(text.toString());
            if (plain.isPresent()) {
                read++;
                assertThat(plain).as(text.toString()).isEqualTo(parsed(text.toString()));
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static Optional<Yaml> parsed(String text) {
        Faults faults = new Faults("x");
        Optional<Yaml> parsed = new YamlReader(faults).parse(text);
        return faults.found().isEmpty() ? parsed : Optional.empty();
    }
}
