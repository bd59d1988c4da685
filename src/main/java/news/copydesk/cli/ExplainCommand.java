package news.copydesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.copydesk.cli.print.Explanation;
import news.copydesk.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk explain}. */
@Command(
        name = "explain",
        description = "Show what each line of an article was taken for, how surely, and on what evidence.",
        footer = {"", "Example:", "  copydesk explain article.txt"})
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final DeskOpener desks;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Articles; - is standard input.")
    private List<String> inputs;

    @Mixin
    private HintOptions hints;

    @Mixin
    private SettingsOptions options;

    ExplainCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Inputs found = new Inputs(console.in(), false);
        hints.requireOne(spec, found.isOne(inputs));
        Settings settings = options.read(console);
        Editing editing = new Editing(settings.line().maxInputBytes(), desks.open(settings.rules()), hints.headers());
        Explanation explanation = new Explanation(console.ansi(), console.width(), console.out());
        return Exit.of(new ArticleReader(console, "explain", editing).read(found, inputs, explanation::print));
    }
}
