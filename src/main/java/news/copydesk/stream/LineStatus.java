package news.copydesk.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.kafka.streams.KafkaStreams.State;

/**
 * How the job is, as known in this process: reading it asks nobody.
 *
 * @param state Kafka Streams' own
 * @param since when it entered that state
 * @param hasRun whether it has been running at least once since its start
 * @param lag records, raw or on their way between the stations, known of but not yet committed; empty as long as no partition has told
 * @param stall how long the thread that has been busy longest has not asked for records
 * @param restoring records still to restore, by state store; empty when nothing is being restored
 * @param failure what stopped the job
 */
public record LineStatus(
        State state,
        Instant since,
        boolean hasRun,
        List<StreamThread> threads,
        OptionalLong lag,
        Duration stall,
        Map<String, Long> restoring,
        Optional<Throwable> failure) {

    /**
     * One stream thread.
     *
     * @param tasks active tasks with their partitions: {@code 0_1} to {@code [news.raw-1]}
     */
    public record StreamThread(String name, String state, Map<String, List<String>> tasks) {}

    /** No batch takes a tenth of that. */
    private static final Duration STALLED = Duration.ofSeconds(60);

    public LineStatus {
        threads = List.copyOf(threads);
        restoring = Map.copyOf(restoring);
    }

    /** False when only a restart of the process helps. */
    public boolean live() {
        return failure.isEmpty()
                && switch (state) {
                    case CREATED, REBALANCING, RUNNING, PENDING_SHUTDOWN -> true;
                    case NOT_RUNNING, PENDING_ERROR, ERROR -> false;
                };
    }

    /**
     * True once the job has been running and is neither stopping nor stopped nor {@link #stalled}: a rebalance or a restore does not end
     * it.
     */
    public boolean ready() {
        return hasRun && failure.isEmpty() && (state == State.RUNNING || state == State.REBALANCING) && !stalled();
    }

    /** Whether a thread has waited so long for the cluster to take what it sent that somebody must be told: nothing goes on there. */
    public boolean stalled() {
        return stall.compareTo(STALLED) >= 0;
    }

    /** For a message or a log: the state, what failed, where each thread is and what is left to restore. */
    public String inOneLine() {
        StringBuilder line = new StringBuilder().append(state).append(" since ").append(since);
        failure.ifPresent(cause -> line.append(": ").append(Fault.describe(cause)));
        threads.forEach(thread -> line.append("; ")
                .append(thread.name())
                .append(' ')
                .append(thread.state())
                .append(' ')
                .append(thread.tasks().keySet()));
        if (stalled()) {
            line.append("; a thread has waited ").append(stall.toSeconds()).append(" s for the cluster");
        }
        new TreeMap<>(restoring)
                .forEach((store, left) -> line.append("; ")
                        .append(left)
                        .append(" records to restore in ")
                        .append(store));
        return line.toString();
    }
}
