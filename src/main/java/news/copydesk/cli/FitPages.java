package news.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.cli.print.FileFault;
import news.copydesk.fit.GoldCorpus;
import news.copydesk.fit.LabelledPages;
import news.copydesk.fit.LabelledSamples;
import news.copydesk.fit.LabelledText;

/** The labelled texts that weights are fitted to: a folder's, less sure ones, and those of the checkout that one is in. */
final class FitPages {

    private static final Path SAMPLES = Path.of("src/main/resources/news/copydesk/samples");
    /** Our own samples are all there is for many a language. */
    private static final double SAMPLE_WEIGHT = 2;

    private static final Path LABELS = Path.of("src/test/resources/samples");
    private static final Path PAGES = Path.of("src/test/resources/pages");

    private final Path gold;
    private final Optional<Path> silver;
    private final double silverWeight;
    private final double pageWeight;

    FitPages(Path gold, Optional<Path> silver, double silverWeight, double pageWeight) {
        this.gold = gold;
        this.silver = silver;
        this.silverWeight = silverWeight;
        this.pageWeight = pageWeight;
    }

    /**
     * The folder's own pages.
     *
     * @throws Failure if they cannot be read
     */
    List<LabelledText> gold() {
        try {
            return GoldCorpus.read(gold);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    "cannot read the pages in " + gold + ": " + fault(e)
                            + "; a labelled folder holds gold/<id>.json and articles/<id>.txt",
                    e);
        }
    }

    /** All others. */
    List<LabelledText> more() throws IOException {
        List<LabelledText> more = new ArrayList<>();
        if (silver.isPresent()) {
            more.addAll(GoldCorpus.readSilver(silver.get(), silverWeight));
        }
        if (Files.isDirectory(LABELS)) {
            more.addAll(LabelledSamples.read(SAMPLES, LABELS, SAMPLE_WEIGHT));
        }
        if (Files.isDirectory(PAGES)) {
            more.addAll(LabelledPages.read(PAGES, pageWeight));
        }
        return more;
    }

    /** Which file, and what is wrong with it. */
    static String fault(Exception e) {
        IOException cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        return cause instanceof FileSystemException at && at.getFile() != null
                ? at.getFile() + ": " + FileFault.of(cause, Path.of(at.getFile()))
                : FileFault.of(cause);
    }
}
