package news.copydesk.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.copydesk.article.Article;
import news.copydesk.article.Edited;
import news.copydesk.fit.CrossValidation;
import news.copydesk.fit.Fitter;
import news.copydesk.fit.LabelledText;
import news.copydesk.layout.ChainWeights;
import news.copydesk.rules.Rulebook;
import news.copydesk.stream.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Labelled pages.")
    private Path pages;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "Where the weights, or events, go.")
    private Path to;

    @Mixin
    private FitOptions numbers;

    @Mixin
    private SettingsOptions options;

    FitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        numbers.check();
        requireWritable();
        Rulebook rules = Rulebook.load(options.read(console).rules());
        Fitter fitter = new Fitter(rules);
        FitPages texts = numbers.pages(pages);
        try {
            List<LabelledText> gold = texts.gold();
            List<LabelledText> more = texts.more();
            console.err()
                    .println("Fitting to " + gold.size() + " pages and " + more.size()
                            + " others; this takes a minute.");
            if (numbers.folds().isPresent()) {
                crossValidate(fitter, numbers.folds().get(), gold, more);
            } else {
                List<LabelledText> all = new ArrayList<>(gold);
                all.addAll(more);
                Files.write(to, weights(fitter.fit(fitter.pages(all), numbers.fitting())));
            }
            return Exit.DONE;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("cannot read the pages or write " + to + ": " + FitPages.fault(e), e);
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

    private static List<String> weights(ChainWeights weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the chain model: feature, label, weight. Written by copydesk fit.");
        lines.addAll(weights.lines());
        return lines;
    }

    private void crossValidate(Fitter fitter, int folds, List<LabelledText> gold, List<LabelledText> more)
            throws IOException {
        long publishers = gold.stream().map(LabelledText::group).distinct().count();
        if (folds > publishers) {
            throw new Failure("--cross-validate " + folds + ": the pages are of " + publishers
                    + " publishers only, and none may be on both sides; give " + publishers + " or less");
        }
        try (BufferedWriter out = Files.newBufferedWriter(to)) {
            new CrossValidation(fitter, folds)
                    .run(gold, more, numbers.fitting(), (text, edited) -> write(out, text, edited));
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
