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
import org.apache.kafka.common.GroupType;
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
     * @param groups to be deleted, with all their offsets
     * @param offsets to start from, by partition of the raw topic; empty where the group stays deleted
     * @param topics to be deleted
     * @param left topics that look like the job's own, but are not of this version's topology
     */
    public record Plan(
            List<String> instances,
            List<GroupListing> groups,
            Map<TopicPartition, Long> offsets,
            List<String> topics,
            List<String> left) {

        public Plan {
            instances = List.copyOf(instances);
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
     */
    public Plan reset(Optional<Instant> from) {
        try (Admin admin = clients.admin();
                TopicReader raw = TopicReader.open(clients, line.topics().raw().name())) {
            Map<TopicPartition, Long> offsets = new TreeMap<>(Comparator.comparingInt(TopicPartition::partition));
            offsets.putAll(from.map(raw::offsetsAt).orElseGet(raw::beginnings));
            List<GroupListing> groups = groups(admin, Set.of(line.applicationId()));
            InternalTopics internal = InternalTopics.of(topology, line.applicationId(), present(admin));
            return new Plan(instances(admin, groups), groups, offsets, internal.ours(), internal.foreign());
        }
    }

    /** For a job that is to leave nothing behind but its input: with the offsets of replayed dead letters, whose topic goes, too. */
    public Plan clean() {
        try (Admin admin = clients.admin()) {
            List<GroupListing> groups = groups(admin, Set.of(line.applicationId(), Replay.group(line.applicationId())));
            Collection<String> present = present(admin);
            InternalTopics internal = InternalTopics.of(topology, line.applicationId(), present);
            List<String> topics = new ArrayList<>(internal.ours());
            outputs().filter(present::contains).forEach(topics::add);
            return new Plan(instances(admin, groups), groups, Map.of(), topics, internal.foreign());
        }
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
        KafkaFuture<Void> deleted = isStreams(group)
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

    private static List<GroupListing> groups(Admin admin, Set<String> ids) {
        return AdminCalls.await(admin.listGroups().all(), "list the groups").stream()
                .filter(group -> ids.contains(group.groupId()))
                .toList();
    }

    private static boolean isStreams(GroupListing group) {
        return group.type().filter(GroupType.STREAMS::equals).isPresent();
    }

    /** Each member is a thread of an instance. */
    private static List<String> instances(Admin admin, List<GroupListing> groups) {
        List<String> instances = new ArrayList<>();
        for (GroupListing group : groups) {
            String id = group.groupId();
            String look = "look at the group " + id;
            if (isStreams(group)) {
                AdminCalls.await(
                                admin.describeStreamsGroups(List.of(id))
                                        .describedGroups()
                                        .get(id),
                                look)
                        .members()
                        .forEach(member -> instances.add(member.clientId() + " on " + member.clientHost()));
            } else {
                AdminCalls.await(
                                admin.describeConsumerGroups(List.of(id))
                                        .describedGroups()
                                        .get(id),
                                look)
                        .members()
                        .forEach(member -> instances.add(member.clientId() + " on " + member.host()));
            }
        }
        return instances;
    }
}
