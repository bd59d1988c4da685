package news.copydesk.containers;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * One of three nodes that are broker and controller, with the settings of {@code docker/compose.yaml}. It has a listener for each of the
 * ways to it, so that one can be cut and the others not: for its like, for instances of the job, and for the test. Unlike Testcontainers'
 * own broker it keeps its ports, and so its advertised addresses, when it is started again.
 */
final class BrokerContainer extends GenericContainer<BrokerContainer> {

    /** Whom the image runs it as. */
    static final int USER = 1000;

    private static final String DATA = "/var/lib/kafka/data";
    private static final Duration START = Duration.ofMinutes(6);
    private static final int CONTROLLER = 9093;
    private static final int LIKE = 19091;
    private static final int JOBS = 19092;
    private static final int OUTSIDE = 29092;

    private final String outside;

    /**
     * @param number from 1 on
     * @param count of all nodes
     * @param port free on the engine's host
     * @param like the network that only brokers are on
     * @param settings Kafka properties over those of the compose file
     */
    BrokerContainer(
            DockerImageName image, int number, int count, int port, Network like, Map<String, String> settings) {
        super(image);
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        this.outside = host + ":" + port;
        addFixedExposedPort(port, OUTSIDE);
        withNetwork(like);
        withNetworkAliases(alias(number));
        withEnv(environment(number, count));
        withEnv(settings.entrySet().stream()
                .collect(Collectors.toMap(setting -> variable(setting.getKey()), Map.Entry::getValue)));
        withEnv("CLUSTER_ID", "5L6g3nShT-eMCtK--X86sw");
        withEnv("KAFKA_HEAP_OPTS", "-Xms384m -Xmx384m");
        waitingFor(Wait.forLogMessage(".*Transitioning from RECOVERY to RUNNING.*\\n", 1)
                .withStartupTimeout(START));
    }

    /** Keeps its data on that disk. */
    void on(Disk disk) {
        withCreateContainerCmdModifier(command -> command.getHostConfig().withBinds(disk.bind(DATA)));
    }

    /** Where the test reaches it. */
    String outside() {
        return outside;
    }

    /** Its name on the network of the instances. */
    static String name(int number) {
        return "kafka-" + number;
    }

    /** Where the instances reach it, on their network. */
    static String address(int number) {
        return name(number) + ":" + JOBS;
    }

    private static String alias(int number) {
        return "broker-" + number;
    }

    private Map<String, String> environment(int number, int count) {
        Map<String, String> properties = new HashMap<>();
        properties.put("node.id", String.valueOf(number));
        properties.put("process.roles", "broker,controller");
        properties.put(
                "controller.quorum.voters",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> i + "@" + alias(i) + ":" + CONTROLLER)
                        .collect(Collectors.joining(",")));
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("inter.broker.listener.name", "LIKE");
        properties.put(
                "listener.security.protocol.map",
                "CONTROLLER:PLAINTEXT,LIKE:PLAINTEXT,JOBS:PLAINTEXT,OUTSIDE:PLAINTEXT");
        properties.put(
                "listeners",
                "CONTROLLER://:" + CONTROLLER + ",LIKE://:" + LIKE + ",JOBS://:" + JOBS + ",OUTSIDE://:" + OUTSIDE);
        properties.put(
                "advertised.listeners",
                "LIKE://" + alias(number) + ":" + LIKE + ",JOBS://" + address(number) + ",OUTSIDE://" + outside);
        properties.put("log.dirs", DATA);
        properties.put("default.replication.factor", "3");
        properties.put("min.insync.replicas", "2");
        properties.put("offsets.topic.replication.factor", "3");
        properties.put("offsets.topic.num.partitions", "10");
        properties.put("transaction.state.log.replication.factor", "3");
        properties.put("transaction.state.log.min.isr", "2");
        properties.put("transaction.state.log.num.partitions", "10");
        properties.put("share.coordinator.state.topic.replication.factor", "3");
        properties.put("share.coordinator.state.topic.min.isr", "2");
        properties.put("auto.create.topics.enable", "false");
        return properties.entrySet().stream()
                .collect(Collectors.toMap(property -> variable(property.getKey()), Map.Entry::getValue));
    }

    /** A broker property as the image takes it: {@code KAFKA_MIN_INSYNC_REPLICAS}. */
    static String variable(String property) {
        return "KAFKA_" + property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
