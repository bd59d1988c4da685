package news.copydesk.stream;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the first faults and then every thousandth: a fault that each record brings must not fill the disk. */
final class SparseLog {

    private static final int FIRST = 10;
    private static final int EVERY = 1000;

    private final Logger log;
    private final AtomicLong count = new AtomicLong();

    SparseLog(Class<?> owner) {
        log = LoggerFactory.getLogger(owner);
    }

    void warn(String message, Object... arguments) {
        long number = count.incrementAndGet();
        if (number <= FIRST || number % EVERY == 0) {
            log.warn(message + " (fault " + number + " of this process)", arguments);
        }
    }
}
