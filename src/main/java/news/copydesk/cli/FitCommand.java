package news.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.copydesk.article.Article;
import news.copydesk.article.Edited;
import news.copydesk.cli.print.FileFault;
import news.copydesk.fit.CrossValidation;
import news.copydesk.fit.Fitter;
import news.copydesk.fit.Fitting;
import news.copydesk.fit.GoldCorpus;
import news.copydesk.fit.LabelledPages;
import news.copydesk.fit.LabelledSamples;
import news.copydesk.fit.LabelledText;
import news.copydesk.layout.ChainWeights;
import news.copydesk.rules.Rulebook;
import news.copydesk.stream.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk fit}. */
@Command(
        name = "fit",
        description = {
            "Fit the weights of the segmenter to labelled pages; or measure such a fit.",
            "A folder of pages holds articles/<id>.txt and gold/<id>.json. Run it in the checkout: it also reads the samples."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk fit ../shared/corpus/dev --silver ../shared/corpus/train \\",
            "      --to src/main/resources/news/copydesk/layout/weights.tsv",
            "  copydesk fit ../shared/corpus/dev --cross-validate 5 --to target/events.ndjson"
        })
final class FitCommand implements Callable<Integer> {

    private static final Path SAMPLES = Path.of("src/main/resources/news/copydesk/samples");
    /** Our own samples are all there is for many a language. */
    private static final double SAMPLE_WEIGHT = 2;

    private static final Path LABELS = Path.of("src/test/resources/samples");
    private static final Path PAGES = Path.of("src/test/resources/pages");

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Labelled pages.")
    private Path pages;

    @Option(names = "--silver", paramLabel = "DIR", description = "Pages with labels that are less sure.")
    private Optional<Path> silver = Optional.empty();

    @Option(
            names = "--silver-weight",
            defaultValue = "0.3",
            description = "How much they count. Default: ${DEFAULT-VALUE}.")
    private double silverWeight;

    @Option(
            names = "--page-weight",
            defaultValue = "0.3",
            description = "How much the pages count that Copydesk's developers wrote. Default: ${DEFAULT-VALUE}.")
    private double pageWeight;

    @Option(
            names = "--cross-validate",
            paramLabel = "FOLDS",
            description =
                    "Write no weights, but the events of each page by weights that were fitted to other publishers only.")
    private Optional<Integer> folds = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where the weights, or events, go.")
    private Path to;

    @Option(names = "--epochs", description = "How often each page is looked at. Default: ${DEFAULT-VALUE}.")
    private int epochs = Fitting.shipped().epochs();

    @Option(names = "--rate", description = "How far a step goes. Default: ${DEFAULT-VALUE}.")
    private double rate = Fitting.shipped().rate();

    @Option(
            names = "--dropout",
            description = "Share of features left out at random, from 0 to less than 1. Default: ${DEFAULT-VALUE}.")
    private double dropout = Fitting.shipped().dropout();

    @Mixin
    private SettingsOptions options;

    FitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireNumbers();
        requireWritable();
        Rulebook rules = Rulebook.load(options.read(console).rules());
        Fitter fitter = new Fitter(rules);
        Fitting settings = new Fitting(epochs, rate, dropout);
        try {
            List<LabelledText> gold = gold();
            List<LabelledText> more = more();
            console.err()
                    .println("Fitting to " + gold.size() + " pages and " + more.size()
                            + " others; this takes a minute.");
            if (folds.isPresent()) {
                crossValidate(fitter, gold, more, settings);
            } else {
                List<LabelledText> all = new ArrayList<>(gold);
                all.addAll(more);
                Files.write(to, weights(fitter.fit(fitter.pages(all), settings)));
            }
            return Exit.DONE;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("cannot read the pages or write " + to + ": " + fault(e), e);
        }
    }

    private void requireNumbers() {
        require("--epochs", epochs, epochs >= 1, "1 or more");
        require("--rate", rate, rate > 0 && Double.isFinite(rate), "a number above 0");
        require("--dropout", dropout, dropout >= 0 && dropout < 1, "a number from 0 to less than 1");
        require("--silver-weight", silverWeight, isWeight(silverWeight), "a number from 0");
        require("--page-weight", pageWeight, isWeight(pageWeight), "a number from 0");
        folds.ifPresent(number -> require("--cross-validate", number, number >= 2, "2 or more"));
    }

    private static boolean isWeight(double number) {
        return number >= 0 && Double.isFinite(number);
    }

    private void require(String option, Number given, boolean good, String what) {
        if (!good) {
            throw new ParameterException(spec.commandLine(), option + " must be " + what + ", not " + given);
        }
    }

    /** Fitting takes minutes: what keeps its result from being written is said before. */
    private void requireWritable() {
        Path parent = to.toAbsolutePath().getParent();
        if (Files.isDirectory(to)) {
            throw new Failure(to + " cannot be written: it is a folder; name a file in it with --to");
        }
        if (parent != null && !Files.isDirectory(parent)) {
            throw new Failure(to + " cannot be written: there is no folder " + parent
                    + "; make it, or name another file with --to");
        }
    }

    private static String fault(Exception e) {
        IOException cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        String file = cause instanceof FileSystemException at ? at.getFile() + ": " : "";
        return file + FileFault.of(cause);
    }

    private List<LabelledText> gold() {
        try {
            return GoldCorpus.read(pages);
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    "cannot read the pages in " + pages + ": " + fault(e)
                            + "; a labelled folder holds gold/<id>.json and articles/<id>.txt",
                    e);
        }
    }

    private static List<String> weights(ChainWeights weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the chain model: feature, label, weight. Written by copydesk fit.");
        lines.addAll(weights.lines());
        return lines;
    }

    private List<LabelledText> more() throws IOException {
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

    private void crossValidate(Fitter fitter, List<LabelledText> gold, List<LabelledText> more, Fitting settings)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            new CrossValidation(fitter, folds.orElseThrow())
                    .run(gold, more, settings, (text, edited) -> write(out, text, edited));
        }
    }

    private void write(BufferedWriter out, LabelledText text, Edited edited) {
        try {
            if (edited instanceof Article article) {
                out.write(Json.mapper().writeValueAsString(article));
                out.newLine();
            } else {
                console.err().println("copydesk fit: " + text.id() + " was rejected");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
