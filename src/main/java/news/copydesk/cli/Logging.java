package news.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How much is logged. */
final class Logging {

    private Logging() {}

    static void setUp(ParseResult parsed) {
        if (isVerbose(parsed.commandSpec().commandLine())
                && LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger("news.copydesk").setLevel(Level.DEBUG);
            loggers.getLogger("org.apache.kafka").setLevel(Level.INFO);
        }
    }

    static boolean isVerbose(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root.getCommand() instanceof Copydesk copydesk && copydesk.verbose();
    }
}
