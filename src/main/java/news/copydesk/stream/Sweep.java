package news.copydesk.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Goes round a store, some entries at a time so that records do not wait, and shows each with its age. It runs by the wall clock and
 * judges by event time: what is replayed is not forgotten for being old, and a record from the future makes nothing old before its day.
 * Where most of what it has seen had to go, more of that kind waits, and it goes on: a store holds about twice what its retention says at
 * most, as long as no more than five thousand entries a second come in.
 */
final class Sweep {

    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final int MOST = 2_000;
    private static final int MOST_IN_A_ROW = 25;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Visitor visitor;
    private Bytes next;

    /** Looks at an entry, and may change the store. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Whether the entry has gone.
         *
         * @param time event time of the record that put it
         * @param now the event time by now
         */
        boolean visit(byte[] key, byte[] payload, long time, long now);
    }

    private Sweep(KeyValueStore<Bytes, byte[]> store, Visitor visitor) {
        this.store = store;
        this.visitor = visitor;
    }

    /** Starts to show the entries of {@code store} to the visitor. */
    static void start(ProcessorContext<?, ?> context, TimedStore store, Visitor visitor) {
        Sweep sweep = new Sweep(store.store(), visitor);
        context.schedule(
                PERIOD,
                PunctuationType.WALL_CLOCK_TIME,
                wallClock -> sweep.run(Math.min(wallClock, context.currentStreamTimeMs())));
    }

    /** Forgets what was put longer ago than {@code retention}. */
    static void forget(ProcessorContext<?, ?> context, TimedStore store, Duration retention) {
        long most = retention.toMillis();
        start(context, store, (key, payload, time, now) -> {
            boolean old = now - most > time;
            if (old) {
                store.delete(key);
            }
            return old;
        });
    }

    private void run(long now) {
        int gone = MOST;
        for (int row = 0; row < MOST_IN_A_ROW && gone > MOST / 2; row++) {
            gone = next(now);
        }
    }

    /** Shows the next entries; returns how many have gone. */
    private int next(long now) {
        List<KeyValue<Bytes, byte[]>> seen = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(next, null)) {
            while (entries.hasNext() && seen.size() < MOST) {
                seen.add(entries.next());
            }
            next = entries.hasNext() ? after(seen.get(seen.size() - 1).key) : null;
        }
        int gone = 0;
        for (KeyValue<Bytes, byte[]> entry : seen) {
            boolean went =
                    visitor.visit(entry.key.get(), TimedStore.payload(entry.value), TimedStore.time(entry.value), now);
            gone += went ? 1 : 0;
        }
        return gone;
    }

    private static Bytes after(Bytes key) {
        return Bytes.wrap(Arrays.copyOf(key.get(), key.get().length + 1));
    }
}
