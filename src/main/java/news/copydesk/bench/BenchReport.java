package news.copydesk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What came out.
 *
 * @param machine what it ran on
 * @param load what was run
 * @param variants in the order of {@link Variant}
 * @param latency of the whole line
 */
public record BenchReport(Machine machine, Load load, List<Result> variants, Latency latency) {

    /** @param java version of the virtual machine */
    public record Machine(int processors, String java, List<String> javaOptions, String broker) {}

    /**
     * @param bytes of all articles' values
     * @param rounds that count
     * @param instances that shared the work in {@link Variant#SHARED}, if it was measured
     */
    public record Load(int articles, long bytes, long seed, int rounds, int partitions, int instances) {}

    /**
     * One variant: medians over the rounds.
     *
     * @param articlesPerSecond from the first record to the commit of the last
     * @param ratio its articles per second to identity's in the same round
     * @param cpuMillisPerArticle processor time of the whole process
     * @param allocatedBytesPerArticle on the heap, by the threads that live to the end of a round
     * @param peakRssBytes over all rounds; empty where the system does not tell
     * @param stages share of the stream threads' time by stage, 0 to 1, largest first; {@code idle} is waiting for records
     */
    public record Result(
            Variant variant,
            Spread articlesPerSecond,
            double megabytesPerSecond,
            Spread ratio,
            double cpuMillisPerArticle,
            long allocatedBytesPerArticle,
            OptionalLong peakRssBytes,
            Map<String, Double> stages) {}

    /** A median with what lay on both sides of it. */
    public record Spread(double median, double least, double most) {

        static Spread of(double... values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int middle = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
            return new Spread(median, sorted[0], sorted[sorted.length - 1]);
        }
    }

    /**
     * From sending a raw record to reading its committed event, in milliseconds.
     *
     * @param articlesPerSecond at which they were sent
     * @param measured how many
     */
    public record Latency(double articlesPerSecond, int measured, long p50, long p95, long p99, long most) {

        static Latency of(double articlesPerSecond, long[] sorted) {
            return new Latency(
                    articlesPerSecond,
                    sorted.length,
                    at(sorted, 0.5),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
        }

        private static long at(long[] sorted, double share) {
            return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
        }
    }
}
