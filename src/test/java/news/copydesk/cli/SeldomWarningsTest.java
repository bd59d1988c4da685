package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SeldomWarningsTest {

    private static final String NETWORK = "org.apache.kafka.clients.NetworkClient";
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

    private FilterReply decide(String logger, Level level, String format) {
        return filter.decide(null, loggers.getLogger(logger), level, format, new Object[0], null);
    }
}
