package news.copydesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Rule files in a directory of their own. */
final class TestFiles {

    private final Path directory;

    TestFiles(Path directory) {
        this.directory = directory;
    }

    /** Writes a file, {@code name} being as {@code rules/fr.yaml}. */
    TestFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFiles with(String name, byte[] bytes) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rulebook load() {
        return Rulebook.load(Optional.of(directory));
    }

    /** The messages of all faults, without the directory. */
    List<String> faults() {
        try {
            load();
            return List.of();
        } catch (RuleException e) {
            return e.faults().stream()
                    .map(fault -> fault.toString()
                            .replace(directory + directory.getFileSystem().getSeparator(), ""))
                    .toList();
        }
    }
}
