package news.copydesk.cli.print;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.OptionalLong;

/** A bar that grows on a terminal, redrawn at most ten times a second; elsewhere nothing is drawn. One thread draws. */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long BETWEEN_MILLIS = 100;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final Clock clock;
    private final OptionalLong total;
    private final long start;
    private long drawn;

    /** @param total how many there will be; empty if nobody knows yet */
    public Progress(PrintStream err, boolean terminal, Clock clock, OptionalLong total) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.total = total;
        this.start = clock.millis();
    }

    public void show(long done) {
        long now = clock.millis();
        if (terminal && now - drawn >= BETWEEN_MILLIS) {
            drawn = now;
            err.print(CLEAR_LINE + bar(done) + rate(done, now));
            err.flush();
        }
    }

    private String bar(long done) {
        if (total.isEmpty()) {
            return String.valueOf(done);
        }
        long most = Math.max(1, total.getAsLong());
        int filled = (int) Math.min(WIDTH, done * WIDTH / most);
        return "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + total.getAsLong();
    }

    private String rate(long done, long now) {
        double seconds = Math.max(1, now - start) / 1000.0;
        return String.format(Locale.ROOT, "  %.0f/s", done / seconds);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (terminal && drawn > 0) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }
}
