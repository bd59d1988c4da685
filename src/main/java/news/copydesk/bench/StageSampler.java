package news.copydesk.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks fifty times a second where the job's stream threads are. A sample is taken at a safepoint, so shares are true for stages and would
 * not be for single methods.
 */
final class StageSampler implements AutoCloseable {

    private static final long EVERY_NANOS = 20_000_000;

    private final Map<String, Integer> samples = new TreeMap<>();
    private final Meter meter;
    private final Thread thread = new Thread(this::run, "stage-sampler");
    private volatile boolean stopped;

    /** @param meter nothing is sampled before its first record */
    StageSampler(Meter meter) {
        this.meter = meter;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        while (!stopped) {
            LockSupport.parkNanos(EVERY_NANOS);
            if (meter.first().isPresent()) {
                sample();
            }
        }
    }

    private void sample() {
        Thread[] threads = new Thread[Thread.activeCount() + 16];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i].getName().contains("-StreamThread-")
                    && !threads[i].getName().contains("producer")) {
                StackTraceElement[] stack = threads[i].getStackTrace();
                if (stack.length > 0) {
                    add(Stages.of(stack));
                }
            }
        }
    }

    private synchronized void add(String stage) {
        samples.merge(stage, 1, Integer::sum);
    }

    /** Samples by stage up to now. */
    synchronized Map<String, Integer> samples() {
        return Map.copyOf(samples);
    }

    @Override
    public void close() {
        stopped = true;
    }
}
