package news.copydesk.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/**
 * What is logged, and where to, unless {@code -Dlogback.configurationFile=…} says so. To read the same from XML takes every command a
 * tenth of a second.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogOutput extends ContextAwareBase implements Configurator {

    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{0} %msg%n%ex{6}";

    /** For Logback, which finds the class by its name in {@code META-INF/services}. */
    public LogOutput() {
        // Nothing is known before configure.
    }

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        SeldomWarnings seldom = new SeldomWarnings();
        seldom.setContext(loggers);
        seldom.start();
        loggers.addTurboFilter(seldom);
        loggers.getLogger("news.copydesk").setLevel(Level.INFO);
        // The embedded broker and the clients log hundreds of lines a start; what matters of them is a warning.
        loggers.getLogger("org.apache.kafka").setLevel(Level.WARN);
        loggers.getLogger("kafka").setLevel(Level.WARN);
        // It says with a stack trace what the exception that follows says, too.
        loggers.getLogger("org.apache.kafka.common.security.ssl.DefaultSslEngineFactory")
                .setLevel(Level.OFF);
        loggers.getLogger("org.apache.kafka.controller.QuorumController").setLevel(Level.ERROR);
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(standardError(loggers));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Standard output belongs to the commands. */
    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext loggers) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(loggers);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(loggers);
        appender.setName("STDERR");
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
