package news.copydesk.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.copydesk.containers.Installation;
import news.copydesk.containers.Node;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

/** The faults that are tried, all or some of them. */
final class Faults {

    static final String FILL_DISK = "fill-disk";

    private static final Topics TOPICS = Topics.standard();

    /** Those that are soon over, as is everything in them. */
    static final String SHORT = "short";

    private static final String ALL = "all";
    private static final List<String> SOON_OVER = List.of("kill-instance", "kill-leader-of-articles");

    /** Less than any event. */
    private static final int FEW_BYTES = 300;

    /** Longer than a session of the job (15 s) and of a broker (9 s). */
    private final Duration longer = Duration.ofSeconds(25);

    private final Duration aWhile;

    private Faults(Duration aWhile) {
        this.aWhile = aWhile;
    }

    /** @param names separated by commas, or {@code all}, or {@code short} */
    static List<Fault> named(String names) {
        boolean hurried = names.equals(SHORT);
        List<Fault> all = new Faults(Duration.ofSeconds(hurried ? 4 : 15)).all();
        if (names.equals(ALL)) {
            return all;
        }
        return (hurried ? SOON_OVER : List.of(names.split(",")))
                .stream().map(name -> named(name, all)).toList();
    }

    private static Fault named(String name, List<Fault> all) {
        return all.stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no fault " + name + "; there are all, short, "
                        + all.stream().map(Fault::name).collect(Collectors.joining(", "))));
    }

    private List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.add(Fault.passing(
                "kill-instance", "kill -9 an instance", (here, admin) -> here.crash(List.of(here.instance(0)))));
        all.add(Fault.of(
                "pause-instance",
                "an instance paused for longer than its session",
                longer,
                (here, admin) -> here.instance(1),
                (here, node) -> node.pause(),
                (here, node) -> node.resume()));
        all.add(Fault.of(
                "cut-instance",
                "network cut between an instance and all brokers",
                longer,
                (here, admin) -> here.instance(0),
                (here, node) -> node.cut(),
                (here, node) -> node.join()));
        all.add(Fault.of(
                "cut-broker",
                "network cut between the leader of raw records and the instances",
                longer,
                (here, admin) -> leader(here, admin, TOPICS.raw()),
                (here, node) -> node.cut(),
                (here, node) -> node.join()));
        all.add(Fault.of(
                "kill-coordinator",
                "kill -9 the broker that coordinates the group",
                aWhile,
                Faults::coordinator,
                (here, node) -> here.crash(List.of(node)),
                (here, node) -> node.start()));
        for (Topic topic : List.of(
                TOPICS.articles(), TOPICS.captions(), TOPICS.references(), TOPICS.clusters(), TOPICS.deadLetters())) {
            all.add(Fault.of(
                    "kill-leader-of-" + topic.name().substring(topic.name().indexOf('.') + 1),
                    "kill -9 the leader of " + topic.name(),
                    aWhile,
                    (here, admin) -> leader(here, admin, topic),
                    (here, node) -> here.crash(List.of(node)),
                    (here, node) -> node.start()));
        }
        all.add(Fault.of(
                "pause-broker",
                "the leader of raw records paused for longer than its session",
                longer,
                (here, admin) -> leader(here, admin, TOPICS.raw()),
                (here, node) -> node.pause(),
                (here, node) -> node.resume()));
        all.add(new Fault(
                "refuse-events",
                "news.articles takes no message of more than " + FEW_BYTES + " bytes",
                aWhile,
                (here, admin) -> limit(admin, TOPICS.articles(), FEW_BYTES),
                (here, admin) ->
                        limit(admin, TOPICS.articles(), TOPICS.articles().maxMessageBytes())));
        all.add(new Fault(
                FILL_DISK,
                "the disk of a broker is full",
                aWhile,
                (here, admin) -> here.fillDisk(),
                (here, admin) -> here.freeDisk()));
        all.add(new Fault(
                "restart-everything",
                "kill -9 everything at once",
                aWhile,
                (here, admin) -> {
                    List<Node> everything = new ArrayList<>(here.instances());
                    everything.addAll(here.brokers());
                    here.crash(everything);
                },
                (here, admin) -> here.brokers().forEach(Node::start)));
        return all;
    }

    private static Node leader(Installation here, Admin admin, Topic topic) throws Exception {
        return here.broker(admin.describeTopics(List.of(topic.name()))
                .topicNameValues()
                .get(topic.name())
                .get()
                .partitions()
                .get(0)
                .leader()
                .id());
    }

    private static Node coordinator(Installation here, Admin admin) throws Exception {
        return here.broker(admin.describeConsumerGroups(List.of(LineSettings.DEFAULT_APPLICATION_ID))
                .describedGroups()
                .get(LineSettings.DEFAULT_APPLICATION_ID)
                .get()
                .coordinator()
                .id());
    }

    private static void limit(Admin admin, Topic topic, int bytes) throws Exception {
        AlterConfigOp limit = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", String.valueOf(bytes)), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(
                        Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), List.of(limit)))
                .all()
                .get();
    }
}
