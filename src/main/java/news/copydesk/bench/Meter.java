package news.copydesk.bench;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Counts records, and notes the process's state when the first one came. Used by all threads of the job. */
final class Meter {

    private final LongAdder count = new LongAdder();
    private final AtomicReference<Usage> first = new AtomicReference<>();

    void count() {
        if (first.get() == null) {
            first.compareAndSet(null, Usage.now());
        }
        count.increment();
    }

    long counted() {
        return count.sum();
    }

    /** Empty until the first record. */
    Optional<Usage> first() {
        return Optional.ofNullable(first.get());
    }
}
