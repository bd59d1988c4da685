package news.copydesk.cli.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The cluster's groups, under the classic and the streams protocol, and who is in them. */
final class Groups {

    private static final Set<Class<? extends Exception>> NOT_SHOWN =
            Set.of(GroupIdNotFoundException.class, GroupAuthorizationException.class);

    private final Admin admin;
    private final Collection<GroupListing> all;

    private Groups(Admin admin, Collection<GroupListing> all) {
        this.admin = admin;
        this.all = all;
    }

    /** Those that there are now. */
    static Groups of(Admin admin) {
        return new Groups(admin, AdminCalls.await(admin.listGroups().all(), "list the groups"));
    }

    static boolean isStreams(GroupListing group) {
        return group.type().filter(GroupType.STREAMS::equals).isPresent();
    }

    List<GroupListing> named(Set<String> ids) {
        return all.stream().filter(group -> ids.contains(group.groupId())).toList();
    }

    /** Who is in those groups, as client and host; each is a thread of an instance. */
    List<String> instances(List<GroupListing> groups) {
        List<String> instances = new ArrayList<>();
        for (GroupListing group : groups) {
            String id = group.groupId();
            if (isStreams(group)) {
                AdminCalls.await(ofStreams(id), look(id))
                        .members()
                        .forEach(member -> instances.add(member.clientId() + " on " + member.clientHost()));
            } else {
                AdminCalls.await(ofConsumers(id), look(id))
                        .members()
                        .forEach(member -> instances.add(member.clientId() + " on " + member.host()));
            }
        }
        return instances;
    }

    /** Other groups that are at work on that topic, so far as they are shown to us. */
    List<String> readers(String topic, List<GroupListing> but) {
        return all.stream()
                .filter(group -> !but.contains(group))
                .filter(group -> isStreams(group) ? isStreamOf(group, topic) : isReading(group, topic))
                .map(GroupListing::groupId)
                .sorted()
                .toList();
    }

    private boolean isStreamOf(GroupListing group, String topic) {
        String id = group.groupId();
        return shown(ofStreams(id), id)
                .filter(found -> !found.members().isEmpty())
                .filter(found -> found.subtopologies().stream()
                        .anyMatch(part -> part.sourceTopics().contains(topic)))
                .isPresent();
    }

    private boolean isReading(GroupListing group, String topic) {
        boolean share = group.type().filter(GroupType.SHARE::equals).isPresent();
        // Under the classic protocol there are groups of other things than consumers, as those of Kafka Connect.
        if (share || !group.protocol().equals("consumer")) {
            return false;
        }
        String id = group.groupId();
        Optional<ConsumerGroupDescription> found =
                shown(ofConsumers(id), id).filter(shown -> !shown.members().isEmpty());
        if (found.isEmpty()) {
            return false;
        }
        List<TopicPartition> assigned = found.get().members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .toList();
        // While partitions are handed out anew nobody has any.
        Collection<TopicPartition> read = assigned.isEmpty() ? committed(id) : assigned;
        return read.stream().anyMatch(partition -> partition.topic().equals(topic));
    }

    private Collection<TopicPartition> committed(String id) {
        return shown(admin.listConsumerGroupOffsets(id).partitionsToOffsetAndMetadata(), id)
                .orElse(Map.of())
                .keySet();
    }

    private KafkaFuture<StreamsGroupDescription> ofStreams(String id) {
        return admin.describeStreamsGroups(List.of(id)).describedGroups().get(id);
    }

    private KafkaFuture<ConsumerGroupDescription> ofConsumers(String id) {
        return admin.describeConsumerGroups(List.of(id)).describedGroups().get(id);
    }

    private static <T> Optional<T> shown(KafkaFuture<T> future, String id) {
        return Optional.ofNullable(AdminCalls.await(future, look(id), NOT_SHOWN, null));
    }

    private static String look(String id) {
        return "look at the group " + id;
    }
}
