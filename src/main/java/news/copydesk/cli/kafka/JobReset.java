package news.copydesk.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.streams.TopologyDescription;

/**
 * Sets a job that stands still back to the beginning of its input, under the classic and the streams group protocol.
 *
 * <p>Offsets go first: a job that is started on the rest of a broken-off reset finds all that it reads unchanged, which is harmless. The
 * other way round it would count versions from 1 again in the middle of its input.
 */
public final class JobReset {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();

    private final Clients clients;
    private final LineSettings line;
    private final TopologyDescription topology;

    public JobReset(Clients clients, LineSettings line, TopologyDescription topology) {
        this.clients = clients;
        this.line = line;
        this.topology = topology;
    }

    /**
     * What is to be done on the cluster.
     *
     * @param instances that are running: each as client and host; nothing can be done while there are any
     * @param readers groups of other names that read the raw topic at the moment; nothing can be done while there are any
     * @param groups to be deleted, with all their offsets
     * @param offsets to start from, by partition of the raw topic; empty where the group stays deleted
     * @param topics to be deleted
     * @param left topics that look like the job's own, but are not of this version's topology
     */
    public record Plan(
            List<String> instances,
            List<String> readers,
            List<GroupListing> groups,
            Map<TopicPartition, Long> offsets,
            List<String> topics,
            List<String> left) {

        public Plan {
            instances = List.copyOf(instances);
            readers = List.copyOf(readers);
            groups = List.copyOf(groups);
            topics = List.copyOf(topics);
            left = List.copyOf(left);
        }

        /** Whether there is nothing that could be reset or deleted. */
        public boolean isEmpty() {
            return groups.isEmpty() && topics.isEmpty() && offsets.isEmpty();
        }
    }

    /**
     * For a job that is to start again.
     *
     * @param from raw records older than that are left out; empty for the beginning
     * @param known whether this machine has state of the job, so that there is one though the cluster may not know it any more
     * @throws ClusterFailure if there is no such job
     */
    public Plan reset(Optional<Instant> from, boolean known) {
        try (Admin admin = clients.admin();
                TopicReader raw = TopicReader.open(clients, line.topics().raw().name())) {
            Groups groups = Groups.of(admin);
            List<GroupListing> own = groups.named(Set.of(line.applicationId()));
            InternalTopics internal = InternalTopics.of(topology, line.applicationId(), present(admin));
            if (!known && own.isEmpty() && internal.ours().isEmpty()) {
                throw unknown();
            }
            Map<TopicPartition, Long> offsets = new TreeMap<>(Comparator.comparingInt(TopicPartition::partition));
            offsets.putAll(from.map(raw::offsetsAt).orElseGet(raw::beginnings));
            return new Plan(groups.instances(own), List.of(), own, offsets, internal.ours(), internal.foreign());
        }
    }

    /**
     * For a job that is to leave nothing behind but its input: with the offsets of replayed dead letters, whose topic goes, too.
     *
     * @throws ClusterFailure if there is no such job, but topics that it would have written to, which then are another's
     */
    public Plan clean() {
        try (Admin admin = clients.admin()) {
            Groups groups = Groups.of(admin);
            String application = line.applicationId();
            List<GroupListing> own = groups.named(Set.of(application, Replay.group(application)));
            Collection<String> present = present(admin);
            InternalTopics internal = InternalTopics.of(topology, application, present);
            List<String> topics =
                    new ArrayList<>(outputs().filter(present::contains).toList());
            boolean known = !groups.named(Set.of(application)).isEmpty()
                    || !internal.ours().isEmpty();
            if (!known && !topics.isEmpty()) {
                throw unknown();
            }
            // Last, so that a clean that was broken off still knows the job when it is begun again.
            topics.addAll(internal.ours());
            return new Plan(
                    groups.instances(own),
                    groups.readers(line.topics().raw().name(), own),
                    own,
                    Map.of(),
                    topics,
                    internal.foreign());
        }
    }

    private ClusterFailure unknown() {
        return new ClusterFailure("there is no job " + line.applicationId() + " on the cluster at " + clients.servers()
                + ": no group of that name and no internal topics; check `application`");
    }

    private Stream<String> outputs() {
        Topics topics = line.topics();
        return topics.all().stream()
                .map(Topic::name)
                .filter(name -> !name.equals(topics.raw().name()));
    }

    /** Does it; whatever is already so is fine. */
    public void run(Plan plan) {
        try (Admin admin = clients.admin()) {
            plan.groups().forEach(group -> delete(admin, group));
            if (!plan.offsets().isEmpty()) {
                AdminCalls.await(
                        admin.alterConsumerGroupOffsets(
                                        line.applicationId(),
                                        plan.offsets().entrySet().stream()
                                                .collect(Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        offset -> new OffsetAndMetadata(offset.getValue()))))
                                .all(),
                        "set the offsets of the group " + line.applicationId());
            }
            for (String topic : plan.topics()) {
                AdminCalls.await(
                        admin.deleteTopics(List.of(topic)).all(),
                        "delete topic " + topic,
                        Set.of(UnknownTopicOrPartitionException.class),
                        null);
            }
            awaitGone(admin, plan.topics());
        }
    }

    /** A broker knows for a moment yet what is deleted; a job that started then would take such a topic for one that is there. */
    private static void awaitGone(Admin admin, List<String> topics) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (present(admin).stream().anyMatch(topics::contains)) {
            if (System.nanoTime() > deadline) {
                throw new ClusterFailure("the cluster still has topics that were deleted " + PATIENCE.toSeconds()
                        + " s ago; wait until `copydesk topics` shows them missing before the job starts");
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }

    private void delete(Admin admin, GroupListing group) {
        List<String> id = List.of(group.groupId());
        KafkaFuture<Void> deleted = Groups.isStreams(group)
                ? admin.deleteStreamsGroups(id).all()
                : admin.deleteConsumerGroups(id).all();
        try {
            AdminCalls.await(
                    deleted, "delete the group " + group.groupId(), Set.of(GroupIdNotFoundException.class), null);
        } catch (ClusterFailure failed) {
            throw failed.getCause().getCause() instanceof GroupNotEmptyException
                    ? new ClusterFailure(
                            "an instance of the group " + group.groupId()
                                    + " was started meanwhile; stop it, and try again",
                            failed)
                    : failed;
        }
    }

    private static Collection<String> present(Admin admin) {
        return AdminCalls.await(admin.listTopics().names(), "list the topics");
    }
}
