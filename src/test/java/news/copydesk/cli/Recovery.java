package news.copydesk.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.containers.Installation;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/**
 * Watches what becomes of the job after a blow. It is RUNNING when all instances say so and the group is whole: every thread of every
 * instance is a member of it, and none that has gone still is.
 */
final class Recovery {

    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final String GROUP = LineSettings.DEFAULT_APPLICATION_ID;

    private final Installation all;
    private final Admin admin;
    private final RawProgress raw;
    private final int threads;
    private final Map<TopicPartition, Long> fed;
    private final long begin = System.nanoTime();
    private OptionalLong running = OptionalLong.of(begin);
    private OptionalLong done = OptionalLong.empty();
    private boolean impaired;

    /**
     * From now on.
     *
     * @param threads of all instances together
     * @param fed where the raw topic ended before the blow
     */
    Recovery(Installation all, Admin admin, int threads, Map<TopicPartition, Long> fed) {
        this.all = all;
        this.admin = admin;
        this.raw = new RawProgress(admin);
        this.threads = threads;
        this.fed = fed;
    }

    /** Looks on for so long. */
    void watch(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            look();
        }
    }

    /** Looks on until the job is RUNNING and has done what it had been fed before the blow; fails if it is not in time. */
    void await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        do {
            look();
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After " + patience.toSeconds() + " s "
                        + (running.isEmpty() ? "the job is not RUNNING" : "what was in flight is not done")
                        + "; the group: " + group() + "; the instances: " + all.story());
            }
        } while (running.isEmpty() || done.isEmpty());
    }

    /** From the blow until RUNNING for good; zero if it has never been anything else. */
    Duration untilRunning() {
        return Duration.ofNanos(running.orElseThrow() - begin);
    }

    /** From the blow until everything was done that had been fed before it. */
    Duration untilDone() {
        return Duration.ofNanos(done.orElseThrow() - begin);
    }

    /** Whether the job has been seen not RUNNING. */
    boolean wasImpaired() {
        return impaired;
    }

    private void look() throws InterruptedException {
        if (isRunning()) {
            running = running.isPresent() ? running : OptionalLong.of(System.nanoTime());
        } else {
            running = OptionalLong.empty();
            impaired = true;
        }
        if (done.isEmpty() && isDone()) {
            done = OptionalLong.of(System.nanoTime());
        }
        LockSupport.parkNanos(GLANCE.toNanos());
    }

    private boolean isDone() throws InterruptedException {
        try {
            return raw.isPast(fed);
        } catch (ExecutionException away) {
            return false;
        }
    }

    private boolean isRunning() throws InterruptedException {
        return all.states().stream().allMatch("RUNNING"::equals) && isWhole();
    }

    private boolean isWhole() throws InterruptedException {
        try {
            ConsumerGroupDescription group = admin.describeConsumerGroups(List.of(GROUP))
                    .describedGroups()
                    .get(GROUP)
                    .get();
            return group.groupState() == GroupState.STABLE && group.members().size() == threads;
        } catch (ExecutionException away) {
            return false;
        }
    }

    private String group() throws InterruptedException {
        try {
            return String.valueOf(admin.describeConsumerGroups(List.of(GROUP))
                    .describedGroups()
                    .get(GROUP)
                    .get());
        } catch (ExecutionException away) {
            return String.valueOf(away.getCause());
        }
    }

    /** Waits until all brokers are there and every replica of every partition is in sync, as it must be before the next fault. */
    static void awaitWholeCluster(Admin admin, int brokers, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        String lacking = lacking(admin, brokers);
        while (!lacking.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After " + patience.toSeconds() + " s the cluster is not whole: " + lacking);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            lacking = lacking(admin, brokers);
        }
    }

    private static String lacking(Admin admin, int brokers) throws InterruptedException {
        try {
            int nodes = admin.describeCluster().nodes().get().size();
            if (nodes < brokers) {
                return nodes + " of " + brokers + " brokers";
            }
            Map<String, TopicDescription> topics = admin.describeTopics(
                            admin.listTopics(new ListTopicsOptions().listInternal(true))
                                    .names()
                                    .get())
                    .allTopicNames()
                    .get();
            return topics.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .filter(partition -> partition.isr().size()
                                    < partition.replicas().size())
                            .map(partition -> topic.name() + "-" + partition.partition() + " is out of sync"))
                    .findFirst()
                    .orElse("");
        } catch (ExecutionException away) {
            return String.valueOf(away.getCause());
        }
    }
}
