package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import news.copydesk.fit.Fitting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The numbers of {@code copydesk fit}: how it is fitted, and how much which pages count. */
final class FitOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

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

    @Option(names = "--epochs", description = "How often each page is looked at. Default: ${DEFAULT-VALUE}.")
    private int epochs = Fitting.shipped().epochs();

    @Option(names = "--rate", description = "How far a step goes. Default: ${DEFAULT-VALUE}.")
    private double rate = Fitting.shipped().rate();

    @Option(
            names = "--dropout",
            description = "Share of features left out at random, from 0 to less than 1. Default: ${DEFAULT-VALUE}.")
    private double dropout = Fitting.shipped().dropout();

    /** @throws ParameterException for a number that nothing can be fitted with */
    void check() {
        require("--epochs", epochs, epochs >= 1, "1 or more");
        require("--rate", rate, rate > 0 && Double.isFinite(rate), "a number above 0");
        require("--dropout", dropout, dropout >= 0 && dropout < 1, "a number from 0 to less than 1");
        require("--silver-weight", silverWeight, isWeight(silverWeight), "a number from 0");
        require("--page-weight", pageWeight, isWeight(pageWeight), "a number from 0");
        folds.ifPresent(number -> require("--cross-validate", number, number >= 2, "2 or more"));
    }

    Fitting fitting() {
        return new Fitting(epochs, rate, dropout);
    }

    /** The labelled pages of a folder, and what is fitted to beside them. */
    FitPages pages(Path gold) {
        return new FitPages(gold, silver, silverWeight, pageWeight);
    }

    /** Into how many parts the pages are divided to measure a fit; empty to write weights. */
    Optional<Integer> folds() {
        return folds;
    }

    private static boolean isWeight(double number) {
        return number >= 0 && Double.isFinite(number);
    }

    private void require(String option, Number given, boolean good, String what) {
        if (!good) {
            throw new ParameterException(spec.commandLine(), option + " must be " + what + ", not " + given);
        }
    }
}
