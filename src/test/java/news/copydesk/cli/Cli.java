package news.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;

/** Runs command lines as a shell would, and keeps what they print. */
final class Cli {

    /**
     * @param status the exit status
     * @param out standard output
     * @param err standard error
     */
    record Ran(int status, String out, String err) {}

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] in = {};
    private Console.Terminal terminal = Console.Terminal.none();

    private DeskOpener desks = rules -> new PlainDesk();

    Cli(Path home) {
        this.home = home;
    }

    Cli typing(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli withDesk(Function<RawArticle, Edited> desk) {
        desks = rules -> desk;
        return this;
    }

    Cli withShippedDesk() {
        desks = new ShippedDesk();
        return this;
    }

    Cli onTerminal() {
        terminal = new Console.Terminal(true, true, 80);
        return this;
    }

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(in),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                terminal,
                home);
        int status = Main.execute(console, desks, arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
