package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SeldomWarningsTest {

    private static final String NETWORK = "org.apache.kafka.clients.NetworkClient";
    private static final String SENDER = "org.apache.kafka.clients.producer.internals.Sender";
    private static final String ASSIGNOR =
            "org.apache.kafka.streams.processor.internals.assignment.DefaultStandbyTaskAssignor";
    private static final String LOST = "Connection to node %d could not be established. Node may not be available.";

    private long now = 1_000;
    private final LoggerContext loggers = new LoggerContext();
    private final InstantSource source = () -> Instant.ofEpochMilli(now);
    private final SeldomWarnings filter = new SeldomWarnings(source.withZone(ZoneOffset.UTC));

    @Test
    void allClientsTogetherWarnOnceInTenSeconds() {
        assertThat(decide(NETWORK, Level.WARN, "[Producer clientId=a] " + LOST.formatted(1)))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(NETWORK, Level.WARN, "[Producer clientId=a] " + LOST.formatted(2)))
                .isEqualTo(FilterReply.DENY);
        assertThat(decide(NETWORK, Level.WARN, "[Consumer clientId=b] " + LOST.formatted(3)))
                .isEqualTo(FilterReply.DENY);
        now += 10_000;
        assertThat(decide(NETWORK, Level.WARN, "[Consumer clientId=b] " + LOST.formatted(3)))
                .isEqualTo(FilterReply.NEUTRAL);
    }

    /** Of every partition that a broker does not lead yet, and of every one that waits for the end of a transaction. */
    @Test
    void producersThatTryAgainSayItOnceInTenSeconds() {
        String refused =
                "[Producer clientId=%s] Got error produce response with correlation id 101 on topic-partition news.raw-%d,"
                        + " retrying (2147483646 attempts left). Error: CONCURRENT_TRANSACTIONS";

        assertThat(decide(SENDER, Level.WARN, refused.formatted("a", 1))).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(SENDER, Level.WARN, refused.formatted("a", 2))).isEqualTo(FilterReply.DENY);
        assertThat(decide(SENDER, Level.WARN, refused.formatted("b", 1))).isEqualTo(FilterReply.DENY);
        assertThat(decide(SENDER, Level.ERROR, refused.formatted("b", 1))).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void otherWarningsOtherLevelsAndOtherLoggersAreLeftAlone() {
        decide(NETWORK, Level.WARN, "[a] " + LOST);

        assertThat(decide(NETWORK, Level.WARN, "[a] Bootstrap broker {} disconnected"))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(NETWORK, Level.ERROR, "[a] " + LOST)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("news.copydesk.stream.Line", Level.WARN, LOST)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("news.copydesk.stream.Line", Level.WARN, LOST)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(NETWORK, Level.WARN, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    @Test
    void ofWarningsWithoutEndAHundredAreRememberedAndTheOthersLetThrough() {
        for (int i = 0; i < 100; i++) {
            decide(NETWORK, Level.WARN, "[a] w" + i + " and more");
        }

        for (int i = 0; i < 2; i++) {
            assertThat(decide(NETWORK, Level.WARN, "[a] another and more")).isEqualTo(FilterReply.NEUTRAL);
        }
        assertThat(decide(NETWORK, Level.WARN, "[a] w7 and more")).isEqualTo(FilterReply.DENY);
    }

    /** Kafka says it of each task, of which an instance has sixteen. */
    @Test
    void thatTooFewInstancesRunForStandbysIsSaidOnceARebalanceAndInOurWords() {
        ListAppender<ILoggingEvent> log = listen();
        for (int task = 0; task < 16; task++) {
            warnOfStandby("1_" + task);
        }

        assertThat(log.list)
                .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        tuple(
                                Level.WARN,
                                "Too few instances are running to keep copies of the state: when one dies, others read its state again"
                                        + " from Kafka before they go on. Start another instance, or set state.standby-replicas to 0."));

        now += 10_000;
        warnOfStandby("1_0");
        assertThat(log.list).hasSize(2);
    }

    @Test
    void whatElseIsSaidOfAssignmentsIsLeftAlone() {
        ListAppender<ILoggingEvent> log = listen();
        Logger assignor = loggers.getLogger(ASSIGNOR);

        assignor.warn("Unable to assign {} tasks", 3);
        assignor.error("Unable to assign {} of {} standby tasks for task [{}]", 1, 1, "1_0");
        loggers.getLogger("news.copydesk.stream.Line").warn("Unable to assign {} of {} standby tasks", 1, 1);

        assertThat(log.list).hasSize(3);
    }

    @Test
    void nothingIsSaidOfStandbysWhereKafkaIsToKeepQuiet() {
        ListAppender<ILoggingEvent> log = listen();
        loggers.getLogger("org.apache.kafka").setLevel(Level.ERROR);

        warnOfStandby("1_0");

        assertThat(log.list).isEmpty();
    }

    private ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(log);
        loggers.addTurboFilter(filter);
        return log;
    }

    private void warnOfStandby(String task) {
        loggers.getLogger(ASSIGNOR)
                .warn(
                        "Unable to assign {} of {} standby tasks for task [{}]. There is not enough available capacity.",
                        1,
                        1,
                        task);
    }

    private FilterReply decide(String logger, Level level, String format) {
        return filter.decide(null, loggers.getLogger(logger), level, format, new Object[0], null);
    }
}
