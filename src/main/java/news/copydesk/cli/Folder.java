package news.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder to keep data in.
 *
 * @param temporary whether it goes when it is closed
 */
record Folder(Path path, boolean temporary) implements AutoCloseable {

    /**
     * That folder, or a temporary one.
     *
     * @throws Failure if a temporary one cannot be made
     */
    static Folder of(Optional<Path> path) {
        try {
            return path.isPresent()
                    ? new Folder(path.get(), false)
                    : new Folder(Files.createTempDirectory("copydesk-"), true);
        } catch (IOException e) {
            throw new Failure("no temporary folder can be made: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            try (Stream<Path> tree = Files.walk(path)) {
                tree.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
