package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that once failed, or were made to. A file is a record's value; {@code .json} and {@code .event} have their content type, a file
 * of the same name ending in {@code .type} holds any other, one in {@code .headers} all headers as {@link FuzzRecord#keep} writes them.
 * The folder only ever grows.
 */
class FuzzFolderTest {

    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private static FuzzCheck check;

    @BeforeAll
    static void open() {
        check = FuzzCheck.shipped();
    }

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".type")
                            && !file.toString().endsWith(FuzzRecord.HEADERS))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void itDoesNoHarm(Path file) throws IOException {
        byte[] value = Files.readAllBytes(file);

        FuzzCheck.Verdict verdict = check.check(new FuzzRecord(file.toString(), value, headers(file)), FuzzCheck.ALL);

        assertThat(verdict.label()).isNotEmpty();
    }

    private static Map<String, byte[]> headers(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path headers = file.resolveSibling(stem + FuzzRecord.HEADERS);
        Path type = file.resolveSibling(stem + ".type");
        if (Files.exists(headers)) {
            return FuzzRecord.readHeaders(headers);
        }
        if (Files.exists(type)) {
            return Map.of("content-type", Files.readAllBytes(type));
        }
        return name.endsWith(".json")
                ? Map.of("content-type", "application/json".getBytes(UTF_8))
                : name.endsWith(".event")
                        ? Map.of("content-type", "application/cloudevents+json".getBytes(UTF_8))
                        : Map.of();
    }
}
