package news.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.cli.print.ComparisonSheet;
import news.copydesk.cli.print.ConfusionSheet;
import news.copydesk.cli.print.EvaluationSheet;
import news.copydesk.cli.print.MistakeSheet;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.print.ReliabilitySheet;
import news.copydesk.cli.settings.Settings;
import news.copydesk.eval.Evaluation;
import news.copydesk.eval.EvaluationJson;
import news.copydesk.eval.GoldArticle;
import news.copydesk.eval.GoldFolder;
import news.copydesk.eval.JudgedLine;
import news.copydesk.eval.LineKind;
import news.copydesk.eval.ScoredArticle;
import news.copydesk.eval.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk eval}. */
@Command(
        name = "eval",
        description = {
            "Show what the desk is worth on labelled pages: figures by language, intervals, the worst articles, and what"
                    + " was taken for what.",
            "A labelled folder holds articles/<id>.txt, gold/<id>.json, and split.json with the ids of each side."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk eval ../shared/corpus/dev",
            "  copydesk eval ../shared/corpus/dev --lines caption | less",
            "  copydesk eval ../shared/corpus/dev --json > target/before.json     # then change a rule, and",
            "  copydesk eval ../shared/corpus/dev --baseline target/before.json"
        })
final class EvalCommand implements Callable<Integer> {

    private final Console console;
    private final DeskOpener desks;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Labelled pages.")
    private Path pages;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "Judge these events instead of editing the pages: edit --format ndjson or fit --cross-validate"
                            + " wrote them.")
    private Optional<Path> events = Optional.empty();

    @Option(
            names = "--side",
            defaultValue = "dev",
            description = "Which list of split.json, or all. Default: ${DEFAULT-VALUE}.")
    private String side;

    @Option(
            names = "--worst",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many articles to name. Default: ${DEFAULT-VALUE}.")
    private int worst;

    @Option(
            names = "--lines",
            paramLabel = "KIND",
            description =
                    "List the lines missed as, or mistaken for, that label or role instead: caption, dek, residue, …")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Show what is different from that earlier output of --json.")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--json", description = "For machines: an object, or with --lines one a line.")
    private boolean json;

    @Mixin
    private SettingsOptions options;

    EvalCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        if (kind.isPresent() && baseline.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "--lines lists lines, --baseline compares figures: give one of them");
        }
        if (worst < 0) {
            throw new ParameterException(spec.commandLine(), "--worst must be 0 or more, not " + worst);
        }
        Optional<LineKind> lines = kind.map(LineKind::of);
        Optional<Scores> before = baseline.map(EvaluationJson::read);
        Evaluation evaluation = evaluate();
        if (lines.isPresent()) {
            printLines(evaluation.mistakes(lines.get()));
        } else if (json) {
            console.out().println(Printable.json(EvaluationJson.write(evaluation, before)));
        } else {
            print(evaluation, before);
        }
        return Exit.DONE;
    }

    private Evaluation evaluate() {
        GoldFolder folder = new GoldFolder(pages);
        List<GoldArticle> gold = folder.articles(side);
        Function<String, Optional<Article>> source = events.isPresent() ? written(events.get(), gold) : edited(folder);
        List<ScoredArticle> scored = new ArrayList<>();
        gold.forEach(one -> scored.add(ScoredArticle.of(one, source.apply(one.id()))));
        return new Evaluation(scored);
    }

    private Function<String, Optional<Article>> written(Path file, List<GoldArticle> gold) {
        Map<String, Article> articles = EventFile.read(file);
        if (gold.stream().noneMatch(one -> articles.containsKey(one.id()))) {
            throw new Failure(file + " has no event of a page in " + pages
                    + "; edit its folder articles, so that provenance.input is <id>.txt");
        }
        return id -> Optional.ofNullable(articles.get(id));
    }

    private Function<String, Optional<Article>> edited(GoldFolder folder) {
        Settings settings = options.read(console);
        Editing editing = new Editing(settings.line().maxInputBytes(), desks.open(settings.rules()), Map.of());
        return id -> {
            String name = id + ".txt";
            Input input = new Input(name, Optional.of(Input.TEXT), folder.text(id));
            return editing.edit(input) instanceof Article article ? Optional.of(article) : Optional.empty();
        };
    }

    private void print(Evaluation evaluation, Optional<Scores> before) {
        EvaluationSheet sheet = new EvaluationSheet(console.ansi(), console.tableWidth(), console.out());
        sheet.scores(evaluation);
        sheet.intervals(evaluation);
        sheet.worst(evaluation.worst(worst));
        new ConfusionSheet(console.ansi(), console.out()).print(evaluation.confusion());
        new ReliabilitySheet(console.ansi(), console.out()).print(evaluation.reliability());
        before.ifPresent(
                scores -> new ComparisonSheet(console.ansi(), console.out()).print(evaluation.scores(), scores, worst));
    }

    private void printLines(List<JudgedLine> mistakes) {
        if (json) {
            mistakes.forEach(line -> console.out().println(Printable.json(EvaluationJson.write(line))));
        } else {
            new MistakeSheet(console.ansi(), console.tableWidth(), console.out()).print(mistakes);
        }
    }
}
