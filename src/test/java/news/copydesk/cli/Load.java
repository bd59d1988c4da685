package news.copydesk.cli;

import java.time.Duration;
import java.util.AbstractList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.cli.Samples.Sample;

/** Scrapers at work, in a thread of their own: so many records a second while it is on, whatever happens to the cluster. */
final class Load implements AutoCloseable {

    private static final int MOST = 1_000_000;

    /**
     * What comes one after the other: two pages in three are new. The third has been there before: now and then it is as it was, else it
     * has grown, so that what was remembered of it shows in its version.
     */
    private static final class Pages extends AbstractList<Sample> {

        private static final int AGO = 60;

        private final Feedstock feedstock = new Feedstock();

        @Override
        public Sample get(int index) {
            int newest = index - index / 3;
            boolean again = index % 3 == 2 && newest >= 3 * AGO;
            boolean asItWas = index % 9 == 8;
            if (!again) {
                return feedstock.page(newest, 1);
            }
            return asItWas ? feedstock.page(newest - AGO, 1) : feedstock.page(newest - 3 * AGO, 2);
        }

        @Override
        public int size() {
            return MOST;
        }
    }

    private final SteadyFeeder feeder;
    private final int perSecond;
    private final AtomicInteger burst = new AtomicInteger();
    private volatile boolean on;
    private volatile int sent;
    private Thread thread = new Thread(() -> {});

    Load(String servers, int perSecond) {
        this.feeder = new SteadyFeeder(servers, new Pages());
        this.perSecond = perSecond;
    }

    /** Begins, or goes on. */
    void begin() {
        on = true;
        thread = new Thread(this::feed, "load");
        thread.start();
    }

    /** As many more at once; returns when they have been handed over. */
    void burst(int records) {
        int target = sent + records;
        burst.addAndGet(records);
        while (sent < target && thread.isAlive()) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** Stops sending. */
    void pause() throws InterruptedException {
        on = false;
        thread.join();
    }

    /** Stops, and waits until the brokers have taken all: it is not the load that loses a record. */
    void end() throws InterruptedException, ExecutionException {
        pause();
        feeder.places();
    }

    /** All records so far. */
    int sent() {
        return sent;
    }

    /** Once it is paused. */
    @Override
    public void close() {
        feeder.close();
    }

    private void feed() {
        long begin = System.nanoTime();
        int before = feeder.sent();
        int extra = 0;
        while (on) {
            extra += burst.getAndSet(0);
            double seconds = (System.nanoTime() - begin) / 1e9;
            feeder.feedUpTo(before + extra + (int) (seconds * perSecond));
            sent = feeder.sent();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
