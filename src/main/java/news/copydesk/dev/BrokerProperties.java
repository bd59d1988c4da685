package news.copydesk.dev;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of the one broker: everything replicated once, and no waiting that only pays in a cluster. */
final class BrokerProperties {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerProperties() {}

    static Properties of(Path directory, int port, int controllerPort, Map<String, String> overrides) {
        Properties p = controller(directory, controllerPort);
        p.setProperty("process.roles", "broker,controller");
        p.setProperty(
                "listeners", "PLAINTEXT://localhost:" + port + "," + CONTROLLER + "://localhost:" + controllerPort);
        p.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        p.setProperty("inter.broker.listener.name", "PLAINTEXT");
        p.setProperty("auto.create.topics.enable", "false");
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            p.setProperty(internal + ".replication.factor", "1");
            p.setProperty(internal + ".num.partitions", "1");
        }
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("group.streams.initial.rebalance.delay.ms", "0");
        p.setProperty("group.streams.heartbeat.interval.ms", "500");
        p.setProperty("group.streams.min.heartbeat.interval.ms", "500");
        overrides.forEach(p::setProperty);
        return p;
    }

    /** The same node, as a controller and no broker. */
    static Properties controller(Path directory, int port) {
        Properties p = new Properties();
        p.setProperty("process.roles", "controller");
        p.setProperty("node.id", String.valueOf(NODE));
        p.setProperty("controller.quorum.voters", NODE + "@localhost:" + port);
        p.setProperty("listeners", CONTROLLER + "://localhost:" + port);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        p.setProperty("controller.listener.names", CONTROLLER);
        p.setProperty("log.dirs", directory.toString());
        return p;
    }
}
