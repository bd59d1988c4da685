package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Mending measured: on the sample articles in 28 languages, on a peer's cases, on pages that are right. */
class MojibakeCorpusTest {

    private static final Path SHARED = Path.of("../shared/corpus");
    private static final Path SAMPLES = Path.of("src/main/resources/news/copydesk/samples");

    private final Normaliser normaliser = new Normaliser();

    static Stream<Arguments> charsets() {
        Stream<Arguments> misreadings = Misreading.ALL.stream()
                .map(charset ->
                        Arguments.of(charset.name(), (UnaryOperator<String>) text -> Garbling.utf8(text, charset)));
        return Stream.concat(
                misreadings, Stream.of(Arguments.of("ISO-8859-1", (UnaryOperator<String>) Garbling::utf8AsLatin1)));
    }

    /** What is not mended are single letters that might be right, and a few that Windows-1250 and Latin-2, or Windows-1252 and Latin-9, leave ambiguous. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void linesOfAllLanguagesComeBack(String charset, UnaryOperator<String> garbling) throws IOException {
        boolean ambiguous = List.of("windows-1250", "ISO-8859-2", "ISO-8859-15").contains(charset);
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int garbled = 0;
        for (String line : sampleLines()) {
            String read = garbling.apply(line);
            if (read.equals(line)) {
                continue;
            }
            garbled++;
            String mended = new Mojibake().apply(read);
            if (!mended.equals(line)) {
                (mended.equals(read) ? missed : wrong).add(line + " <- " + mended);
            }
        }
        assertThat(garbled).isGreaterThan(900);
        assertThat(missed).hasSizeLessThan(garbled * (ambiguous ? 7 : 2) / 100);
        assertThat(wrong).hasSizeLessThan(garbled * (ambiguous ? 6 : 1) / 100);
    }

    @Test
    void sampleLinesThatAreRightStay() throws IOException {
        for (String line : sampleLines()) {
            assertThat(new Mojibake().apply(line)).isEqualTo(line);
        }
    }

    /** ftfy's cases: see the corpus's own page. */
    @Test
    void aPeersCases() throws IOException {
        Path cases = SHARED.resolve("textfix/cases.json");
        assumeTrue(Files.exists(cases), "no " + cases);
        List<String> unmended = new ArrayList<>();
        List<String> spoilt = new ArrayList<>();
        int mended = 0;
        for (JsonNode test : new JsonMapper().readTree(Files.readAllBytes(cases))) {
            String original = test.get("original").stringValue();
            String result = normaliser.normaliseLine(original);
            if (test.get("kind").stringValue().equals("keep")) {
                String plain =
                        new Normaliser(List.of(new InvisibleCharacters(), new Composition())).normaliseLine(original);
                if (!result.equals(plain)) {
                    spoilt.add(original);
                }
            } else if (result.equals(clean(test.get("fixed"))) || result.equals(clean(test.get("fixed_encoding")))) {
                mended++;
            } else {
                unmended.add(original);
            }
        }
        assertThat(spoilt).isEmpty();
        assertThat(mended).as("not mended: %s", unmended).isGreaterThanOrEqualTo(55);
    }

    private static String clean(JsonNode text) {
        return new InvisibleCharacters().apply(text.stringValue());
    }

    /** The pages' only faults are control characters that stand for quotes and dashes. */
    @Test
    void noLineOfARealPageIsSpoilt() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no " + SHARED);
        List<String> changed = new ArrayList<>();
        for (String folder : List.of("dev/articles", "train/articles")) {
            for (String line : lines(SHARED.resolve(folder))) {
                boolean controls = line.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
                String mended = new Mojibake().apply(line);
                if (!controls && !mended.equals(line)) {
                    changed.add(line + " -> " + mended);
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    private static List<String> sampleLines() throws IOException {
        return lines(SAMPLES);
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }
}
