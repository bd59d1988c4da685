package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SparseLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(SparseLogTest.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(log);
        logger.setAdditive(true);
    }

    @Test
    void saysTheFirstTenFaultsAndThenEveryThousandth() {
        SparseLog sparse = new SparseLog(SparseLogTest.class);
        for (int i = 1; i <= 2_500; i++) {
            sparse.warn("record {} failed", i);
        }

        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSize(12)
                .startsWith("record 1 failed (fault 1 of this process)")
                .contains("record 10 failed (fault 10 of this process)")
                .endsWith(
                        "record 1000 failed (fault 1000 of this process)",
                        "record 2000 failed (fault 2000 of this process)");
    }
}
