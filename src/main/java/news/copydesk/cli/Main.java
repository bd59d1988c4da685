package news.copydesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where {@code copydesk} starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = execute(Console.system(), arguments);
        System.exit(status);
    }

    /** Runs a command line with the desk as shipped; see {@link #execute(Console, DeskOpener, String...)}. */
    public static int execute(Console console, String... arguments) {
        return execute(console, new ShippedDesk(), arguments);
    }

    /**
     * Runs a command line; nothing is thrown.
     *
     * @return the exit status: 0, 1 if the command failed, 2 if it was called wrongly
     */
    public static int execute(Console console, DeskOpener desks, String... arguments) {
        CommandLine line = new CommandLine(new Copydesk(console));
        addCommands(line, console, desks, arguments);
        Complaints complaints = new Complaints(console);
        boolean colours = console.ansi().on();
        line.registerConverter(Path.class, new PathConverter());
        line.setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setColorScheme(Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(console.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                // Else @article.txt would be read as a file of arguments, and an article's words be taken for them.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints::wrongUse)
                .setExecutionExceptionHandler(complaints::failed)
                .setExecutionStrategy(parsed -> {
                    Logging.setUp(parsed);
                    return run(parsed);
                });
        int status = line.execute(arguments);
        console.out().flush();
        if (console.out() instanceof Outlet outlet && outlet.fault().isPresent()) {
            complaints.unwritten(outlet.fault().get());
            status = status == Exit.DONE ? Exit.FAILED : status;
        }
        console.err().flush();
        return status;
    }

    private static int run(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutOfMemoryError full) {
            // Its user can do something about it, and what the command held is garbage by now.
            String more =
                    "the memory does not suffice (" + full.getMessage() + "); give it more: COPYDESK_JAVA_OPTS=-Xmx2g";
            throw failed(parsed, new Failure(more, full));
        } catch (Error fault) {
            throw failed(parsed, new IllegalStateException("a fault of the program", fault));
        }
    }

    private static CommandLine.ExecutionException failed(CommandLine.ParseResult parsed, RuntimeException why) {
        List<CommandLine> commands = parsed.asCommandLineList();
        return new CommandLine.ExecutionException(commands.get(commands.size() - 1), why.getMessage(), why);
    }

    /** Only the command that is called, where that is clear: to set up all takes a sixth of a second of every start. */
    private static void addCommands(CommandLine line, Console console, DeskOpener desks, String... arguments) {
        Map<String, Supplier<Object>> commands = commands(console, desks);
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }

    /** By name, in the order in which the help lists them. */
    private static Map<String, Supplier<Object>> commands(Console console, DeskOpener desks) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(console, desks));
        commands.put("dev", () -> new DevCommand(console, desks));
        commands.put("run", () -> new RunCommand(console, desks));
        commands.put("edit", () -> new EditCommand(console, desks));
        commands.put("explain", () -> new ExplainCommand(console, desks));
        commands.put("normalise", () -> new NormaliseCommand(console));
        commands.put("feed", () -> new FeedCommand(console));
        commands.put("tail", () -> new TailCommand(console));
        commands.put("topics", () -> new TopicsCommand(console));
        commands.put("topology", () -> new TopologyCommand(console));
        commands.put("dead-letters", () -> deadLetters(console));
        commands.put("audit", () -> new AuditCommand(console, desks));
        commands.put("reset", () -> new ResetCommand(console));
        commands.put("clean", () -> new CleanCommand(console));
        commands.put("fit", () -> new FitCommand(console));
        commands.put("eval", () -> new EvalCommand(console, desks));
        commands.put("bench", () -> new BenchCommand(console));
        commands.put("archive", () -> new ArchiveCommand(console));
        commands.put("version", () -> new VersionCommand(console));
        return commands;
    }

    private static CommandLine deadLetters(Console console) {
        return new CommandLine(new DeadLettersCommand(console))
                .addSubcommand(new DeadLettersListCommand(console))
                .addSubcommand(new DeadLettersShowCommand(console))
                .addSubcommand(new DeadLettersReplayCommand(console));
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
