package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("The log")
class LogOutputTest {

    private final LoggerContext loggers = new LoggerContext();

    @Test
    void goesToStandardErrorWithWarningsOnlyOfWhatOthersSay() {
        assertThat(new LogOutput().configure(loggers)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);

        assertThat(loggers.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("STDERR"))
                .isInstanceOfSatisfying(ConsoleAppender.class, appender -> {
                    assertThat(appender.getTarget()).isEqualTo("System.err");
                    assertThat(appender.isStarted()).isTrue();
                });
        assertThat(loggers.getLogger("news.copydesk.stream.Line").getEffectiveLevel())
                .isEqualTo(Level.INFO);
        assertThat(loggers.getLogger("org.apache.kafka.streams.KafkaStreams").getEffectiveLevel())
                .isEqualTo(Level.WARN);
        assertThat(loggers.getTurboFilterList()).hasExactlyElementsOfTypes(SeldomWarnings.class);
    }

    @Test
    void isWhatAFileSaysThatIsNamed() {
        System.setProperty("logback.configurationFile", "elsewhere.xml");
        try {
            assertThat(new LogOutput().configure(loggers)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
            assertThat(loggers.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
                    .isExhausted();
        } finally {
            System.clearProperty("logback.configurationFile");
        }
    }

    @Test
    void isFoundByLogback() {
        assertThat(ServiceLoader.load(ch.qos.logback.classic.spi.Configurator.class))
                .hasAtLeastOneElementOfType(LogOutput.class);
        assertThat(((LoggerContext) LoggerFactory.getILoggerFactory()).getTurboFilterList())
                .hasAtLeastOneElementOfType(SeldomWarnings.class);
    }
}
