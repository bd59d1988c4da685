package news.copydesk.cli.print;

import java.util.Locale;
import news.copydesk.bench.BenchReport.Machine;
import news.copydesk.bench.BenchReport.Spread;

/** What the tables of measurements have in common. */
final class Measured {

    private Measured() {}

    /** What it was measured on. */
    static String on(Machine machine) {
        return format(
                "%d processors for all, Java %s %s; broker: %s",
                machine.processors(),
                machine.java(),
                String.join(" ", machine.javaOptions()),
                Printable.line(machine.broker()));
    }

    /**
     * A median and what lay on both sides of it.
     *
     * @param number format of each
     * @param unit that all are divided by
     */
    static String spread(Spread spread, String number, double unit) {
        return format(
                number + " (" + number + " to " + number + ")",
                spread.median() / unit,
                spread.least() / unit,
                spread.most() / unit);
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
