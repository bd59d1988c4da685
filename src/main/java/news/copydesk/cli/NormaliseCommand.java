package news.copydesk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.copydesk.article.Content;
import news.copydesk.stream.Json;
import news.copydesk.text.CleanText;
import news.copydesk.text.Decoded;
import news.copydesk.text.Decoder;
import news.copydesk.text.Line;
import news.copydesk.text.Normaliser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code copydesk normalise}. */
@Command(
        name = "normalise",
        description = {
            "Show a text as Copydesk reads it: decoded, mended, cleaned.",
            "Each line stays in its place. With --format ndjson, each line in is {\"text\": …} and each line out"
                    + " {\"text\": …, \"repairs\": […]}; a text of several lines stays one."
        },
        footer = {
            "",
            "Examples:",
            "  copydesk normalise article.txt",
            "  echo '{\"text\": \"L&eacute;glise rouvre aprÃ¨s lâ€™Ã©tÃ©\"}' | copydesk normalise --format ndjson -"
        })
final class NormaliseCommand implements Callable<Integer> {

    /** How texts come in and go out. */
    enum Format {
        TEXT,
        NDJSON
    }

    private final Console console;

    /** Not at hand before they are needed: every command is made at each start, and their tables take a tenth of a second. */
    private record Tools(Decoder decoder, Normaliser normaliser) {}

    @Parameters(paramLabel = "FILE|-", description = "The text; - is standard input.")
    private String input;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, or ndjson for one text a line. Default: ${DEFAULT-VALUE}.")
    private Format format;

    NormaliseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean lines = format == Format.NDJSON;
        Inputs inputs = new Inputs(console.in(), lines);
        if (Inputs.isFolder(input)) {
            throw new Failure(input + " is a folder; name a file in it");
        }
        Inputs.Source source = inputs.find(input).get(0);
        Tools tools = new Tools(new Decoder(), new Normaliser());
        inputs.read(source, each -> {
            if (lines) {
                console.out().println(normaliseJson(each, tools));
            } else {
                print(each, tools);
            }
            return !console.out().checkError();
        });
        return Exit.DONE;
    }

    private void print(Input text, Tools tools) {
        Decoded decoded = tools.decoder()
                .decode(new Content.Bytes(text.bytes(), Optional.empty()))
                .orElseThrow(() -> new Failure(text.name() + " is text in no known charset; convert it to UTF-8"));
        String normalised = inPlace(tools.normaliser().normalise(decoded));
        if (!normalised.isEmpty()) {
            console.out().println(normalised);
        }
    }

    private String normaliseJson(Input line, Tools tools) {
        JsonNode text;
        try {
            text = Json.mapper().readTree(line.bytes()).path("text");
        } catch (JacksonException e) {
            throw new Failure(line.name() + ": this line is not JSON; write one {\"text\": \"…\"} a line", e);
        }
        if (!text.isString()) {
            throw new Failure(line.name() + ": there is no string \"text\" here; write one {\"text\": \"…\"} a line");
        }
        Decoded decoded =
                tools.decoder().decode(new Content.Text(text.stringValue())).orElseThrow();
        CleanText clean = tools.normaliser().normalise(decoded);
        return Json.mapper().writeValueAsString(new Normalised(inPlace(clean), clean.repairs()));
    }

    private record Normalised(String text, List<String> repairs) {}

    /** The lines, each where it stood: blank lines in between stay. */
    private static String inPlace(CleanText text) {
        StringBuilder all = new StringBuilder();
        int number = 1;
        for (Line line : text.lines()) {
            for (; number < line.number(); number++) {
                all.append('\n');
            }
            all.append(line.text());
        }
        return all.toString();
    }
}
