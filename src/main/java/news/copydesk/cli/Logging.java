package news.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How much is logged. */
final class Logging {

    private Logging() {}

    /** Only the log of {@code run} is read by people who want to know what the Kafka clients think. */
    static void setUp(ParseResult parsed) {
        boolean verbose = isVerbose(parsed.commandSpec().commandLine());
        boolean running = parsed.hasSubcommand()
                && parsed.subcommand().commandSpec().name().equals("run");
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            Level kafka = verbose ? Level.INFO : running ? Level.WARN : Level.ERROR;
            loggers.getLogger("org.apache.kafka").setLevel(kafka);
            loggers.getLogger("kafka").setLevel(kafka);
            loggers.getLogger("news.copydesk").setLevel(verbose ? Level.DEBUG : Level.INFO);
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
