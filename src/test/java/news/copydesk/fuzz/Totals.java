package news.copydesk.fuzz;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was tried and what became of it. */
final class Totals {

    private final Map<String, Long> counts = new TreeMap<>();
    private long inputs;
    private long bytes;
    private long slowestNanos;
    private String slowest = "none";

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    void input(FuzzRecord record, long nanos) {
        inputs++;
        bytes += record.value().length;
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = record.name() + ", " + record.value().length + " bytes";
        }
    }

    void add(Totals others) {
        others.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
        inputs += others.inputs;
        bytes += others.bytes;
        if (others.slowestNanos > slowestNanos) {
            slowestNanos = others.slowestNanos;
            slowest = others.slowest;
        }
    }

    long inputs() {
        return inputs;
    }

    long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d inputs of %,d bytes on average; slowest %.1f ms on the clock (%s)%n",
                inputs,
                inputs == 0 ? 0 : bytes / inputs,
                slowestNanos / 1e6,
                slowest));
        counts.forEach((what, count) -> text.append(String.format(Locale.ROOT, "%,14d  %s%n", count, what)));
        return text.toString();
    }
}
