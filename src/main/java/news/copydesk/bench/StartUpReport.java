package news.copydesk.bench;

import java.util.List;
import java.util.Optional;

/**
 * How soon the job works, from {@code java -jar} until a reader has the first committed article.
 *
 * @param machine what it ran on
 * @param bare as Java starts by itself
 * @param archived with an archive of classes; empty if Java makes none here
 */
public record StartUpReport(BenchReport.Machine machine, Series bare, Optional<Series> archived) {

    /**
     * One start.
     *
     * @param millis on the clock
     * @param cpuMillis of the process, until then; 0 if the system does not tell
     */
    public record Start(long millis, long cpuMillis) {}

    /** Several starts in milliseconds: medians, and what lay on both sides of them. */
    public record Series(int starts, BenchReport.Spread millis, BenchReport.Spread cpuMillis) {

        static Series of(List<Start> starts) {
            return new Series(
                    starts.size(),
                    BenchReport.Spread.of(
                            starts.stream().mapToDouble(Start::millis).toArray()),
                    BenchReport.Spread.of(
                            starts.stream().mapToDouble(Start::cpuMillis).toArray()));
        }
    }

    static StartUpReport of(BenchReport.Machine machine, List<Start> bare, List<Start> archived) {
        return new StartUpReport(
                machine, Series.of(bare), archived.isEmpty() ? Optional.empty() : Optional.of(Series.of(archived)));
    }
}
