package news.copydesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import news.copydesk.cli.print.EventPrinter;
import news.copydesk.cli.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk edit}. */
@Command(
        name = "edit",
        description = {
            "Edit articles without Kafka and print the events.",
            "Takes what news.raw takes: plain text, and JSON envelopes in .json and .ndjson files. Of a folder all files"
                    + " are edited, sorted by name. A text that cannot be edited is named on standard error, with exit"
                    + " status 1 once the others are done."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk edit article.txt",
            "  copydesk edit --format ndjson articles/ | jq .headline",
            "  curl -s https://example.org/story.txt | copydesk edit --url https://example.org/story -"
        })
final class EditCommand implements Callable<Integer> {

    private final Console console;
    private final DeskOpener desks;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Articles; - is standard input.")
    private List<String> inputs;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text for reading, ndjson for one event a line, json for indented events, a list of them if"
                    + " there may be several. Default: ${DEFAULT-VALUE}.")
    private EventPrinter.Format format;

    @Mixin
    private HintOptions hints;

    @Mixin
    private SettingsOptions options;

    EditCommand(Console console, DeskOpener desks) {
        this.console = console;
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Inputs found = new Inputs(console.in(), false);
        boolean one = found.isOne(inputs);
        hints.requireOne(spec, one);
        Settings settings = options.read(console);
        Editing editing = new Editing(settings.line().maxInputBytes(), desks.open(settings.rules()), hints.headers());
        try (EventPrinter printer = new EventPrinter(console.out(), format, !one, console.ansi(), console.width())) {
            return Exit.of(new ArticleReader(console, "edit", editing)
                    .read(found, inputs, (name, article) -> printer.print(article)));
        }
    }
}
