package news.copydesk.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The rulebook of these files over the shipped ones. */
    Rulebook load() {
        return Rulebook.load(Optional.of(directory));
    }

    /** The rulebook of these files alone. */
    Rulebook loadAlone() {
        List<Fault> faults = new ArrayList<>();
        String nothingShipped =
                directory.resolve("classes/rules/Rulebook.class").toUri().toString();
        return Rulebook.load(ConfigFiles.read(nothingShipped, Optional.of(directory), faults), faults);
    }

    /** The messages of all faults of these files, without the directory. */
    List<String> faults() {
        try {
            loadAlone();
            return List.of();
        } catch (RuleException e) {
            return e.faults().stream()
                    .map(fault -> fault.toString()
                            .replace(directory + directory.getFileSystem().getSeparator(), ""))
                    .toList();
        }
    }
}
