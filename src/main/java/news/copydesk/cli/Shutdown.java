package news.copydesk.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends work in order when the process is asked to stop, and makes that a success: without it the virtual machine would exit with the
 * signal's number, which whatever watches the process takes for a crash.
 */
final class Shutdown implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int UNKNOWN = -1;

    private final CountDownLatch left = new CountDownLatch(1);
    private final AtomicInteger status = new AtomicInteger(UNKNOWN);
    private final Thread hook;

    /**
     * @param stop makes the work end; called from another thread
     * @param atMost how long that may take
     */
    Shutdown(Runnable stop, Duration atMost) {
        this.hook = new Thread(() -> end(stop, atMost.plus(PATIENCE)), "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the process is about to end, whoever asked it to. */
    static boolean isUnderWay() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private void end(Runnable stop, Duration atMost) {
        try {
            stop.run();
            if (left.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && status.get() != UNKNOWN) {
                NativeCopies.delete();
                Runtime.getRuntime().halt(status.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended as it should, and all it held is closed. */
    void ended(int exitStatus) {
        status.set(exitStatus);
    }

    @Override
    public void close() {
        left.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is what got us here, and it has been told.
        }
    }
}
