package news.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.bench.SampleText;
import news.copydesk.cli.print.FileFault;

/** The texts that the bench runs over: a folder's, or the samples that ship with Copydesk. */
final class BenchTexts {

    private BenchTexts() {}

    /**
     * At least one, sorted by name.
     *
     * @throws Failure if the folder has none or cannot be read
     */
    static List<SampleText> read(Optional<Path> corpus) {
        List<SampleText> texts = corpus.map(BenchTexts::ofFolder).orElseGet(BenchTexts::ofSamples);
        if (texts.isEmpty()) {
            throw new Failure(corpus.orElseThrow() + " has no *.txt; name a folder of texts with --corpus");
        }
        return texts;
    }

    private static List<SampleText> ofSamples() {
        return Samples.articles().stream()
                .map(input -> text(input.name(), input.bytes()))
                .toList();
    }

    private static List<SampleText> ofFolder(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new Failure(folder + " cannot be read: it is no folder; name a folder of texts with --corpus");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(BenchTexts::ofFile)
                    .toList();
        } catch (IOException e) {
            throw new Failure(folder + " cannot be read: " + FileFault.of(e, folder), e);
        }
    }

    private static SampleText ofFile(Path file) {
        try {
            return text(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + FileFault.of(e, file), e);
        }
    }

    /** Files are named by their language first: {@code fr-1.txt}. */
    private static SampleText text(String name, byte[] bytes) {
        int dash = name.indexOf('-');
        return new SampleText(dash < 0 ? name : name.substring(0, dash), new String(bytes, StandardCharsets.UTF_8));
    }
}
