package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that once failed, or were made to. A file is a record's value; {@code .json} and {@code .event} have their content type, a file
 * of the same name ending in {@code .type} holds any other. The folder only ever grows.
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
            return files.filter(file -> !file.toString().endsWith(".type"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void itDoesNoHarm(Path file) throws IOException {
        byte[] value = Files.readAllBytes(file);

        FuzzCheck.Outcome outcome = check.check(new FuzzRecord(file.toString(), value, type(file)), true);

        assertThat(outcome).isNotNull();
    }

    private static Optional<byte[]> type(Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path type = file.resolveSibling(stem + ".type");
        if (Files.exists(type)) {
            return Optional.of(Files.readAllBytes(type));
        }
        return name.endsWith(".json")
                ? Optional.of("application/json".getBytes(UTF_8))
                : name.endsWith(".event")
                        ? Optional.of("application/cloudevents+json".getBytes(UTF_8))
                        : Optional.empty();
    }
}
