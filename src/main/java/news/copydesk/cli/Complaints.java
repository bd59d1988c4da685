package news.copydesk.cli;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import news.copydesk.bench.BenchException;
import news.copydesk.cli.kafka.ClusterFailure;
import news.copydesk.cli.print.Printable;
import news.copydesk.cli.settings.Nearest;
import news.copydesk.cli.settings.SettingsException;
import news.copydesk.dev.EmbeddedKafkaException;
import news.copydesk.eval.EvaluationException;
import news.copydesk.rules.RuleException;
import news.copydesk.stream.ClusterException;
import news.copydesk.stream.LineException;
import news.copydesk.web.WebException;
import org.apache.kafka.common.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line on standard error what went wrong; where in the program it did is for those who ask with {@code --verbose}. */
final class Complaints {

    /** Exceptions whose message is written for the user. */
    private static final List<Class<? extends RuntimeException>> SPOKEN = List.of(
            Failure.class,
            ClusterFailure.class,
            SettingsException.class,
            LineException.class,
            ClusterException.class,
            EmbeddedKafkaException.class,
            RuleException.class,
            EvaluationException.class,
            BenchException.class,
            WebException.class,
            ConfigException.class);

    private static final int SLIPS = 3;

    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    int wrongUse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String message =
                wrong instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : wrong.getMessage();
        say(command, message + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.WRONG_USE;
    }

    private static String unknown(UnmatchedArgumentException wrong) {
        String first = wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        boolean option = first.startsWith("-");
        Set<String> known = option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        String what = option ? "option" : known.isEmpty() ? "use for" : "command";
        return "there is no " + what + " '" + first + "'"
                + Nearest.of(first, known, SLIPS)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("");
    }

    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        boolean verbose = Logging.isVerbose(command);
        boolean spoken = SPOKEN.stream().anyMatch(type -> type.isInstance(failure));
        if (!spoken && !verbose && Shutdown.isUnderWay()) {
            // A library that cannot be set up any more, or lost what it needs: whoever ended the process knows why.
            return Exit.FAILED;
        }
        say(command, spoken ? failure.getMessage() : unexpected(failure, verbose));
        if (verbose) {
            failure.printStackTrace(console.err());
        }
        boolean wrongUse = failure instanceof SettingsException || failure instanceof ConfigException;
        return wrongUse ? Exit.WRONG_USE : Exit.FAILED;
    }

    /** Standard output did not take all that was to be printed, for that reason. */
    void unwritten(String reason) {
        console.err()
                .println("copydesk: the output cannot be written (" + Printable.line(reason) + "); it is not whole");
    }

    private static String unexpected(Throwable failure, boolean verbose) {
        StringJoiner causes = new StringJoiner(": ");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 4; depth++) {
            String message = cause.getMessage();
            causes.add(message == null || message.isBlank() ? cause.getClass().getSimpleName() : message);
            cause = cause.getCause();
        }
        return causes + (verbose ? "" : " (--verbose shows where)");
    }

    private void say(CommandLine command, String message) {
        console.out().flush();
        // Rules and topics tell all that is wrong with them at once, a line each.
        String name = command.getCommandSpec().qualifiedName() + ": ";
        message.lines().map(Printable::line).forEach(line -> console.err().println(name + line));
    }
}
