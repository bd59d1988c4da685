package news.copydesk.cli;

import java.util.ArrayList;
import java.util.List;

/** Whether the process has been asked to stop, for work that looks now and then and for what would else be waited for. */
final class Stop {

    private final List<Runnable> told = new ArrayList<>();
    private boolean asked;

    /** Asks, and tells all that want to know. */
    void ask() {
        List<Runnable> now;
        synchronized (this) {
            asked = true;
            now = List.copyOf(told);
        }
        now.forEach(Runnable::run);
    }

    synchronized boolean isAsked() {
        return asked;
    }

    /** @throws Failure if it has been asked for, so that nothing more is begun */
    void forbid() {
        if (isAsked()) {
            throw new Failure("stopped, as asked");
        }
    }

    /**
     * Tells that one, too, from another thread.
     *
     * @throws Failure if it has been asked for already
     */
    synchronized void tell(Runnable listener) {
        forbid();
        told.add(listener);
    }
}
