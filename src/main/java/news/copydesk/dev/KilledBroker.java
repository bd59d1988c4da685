package news.copydesk.dev;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * What a broker leaves behind that was killed: a cluster that believes it is still there. The next broker in that directory would lead
 * its partitions at once, lose them when it registers itself, and get them again. In between, Kafka takes partitions without a leader
 * for deleted ones ({@code TransactionMarkerChannelManager}), and calls a transaction complete whose offsets it has not committed: no
 * reader of the group gets any offset any more. A controller that is alone for a moment strikes the dead broker off first, which also
 * spares the next one the nine seconds it would wait for its own registration.
 */
final class KilledBroker {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Nobody is there whose silence could be a pause. */
    private static final String SESSION_MILLIS = "300";

    /** Kafka wants at least two of them in a session. */
    private static final String HEARTBEAT_MILLIS = "150";

    private final Path directory;

    private KilledBroker(Path directory) {
        this.directory = directory;
    }

    /** Does nothing where no broker has been, or where the last one stopped in order. */
    static void strikeOff(Path directory) throws Exception {
        if (isUsed(directory.resolve("__cluster_metadata-0"))
                && Files.notExists(directory.resolve(".kafka_cleanshutdown"))) {
            new KilledBroker(directory).strikeOff();
        }
    }

    /** Formatting leaves a snapshot there; a log is what a controller writes. */
    private static boolean isUsed(Path metadata) throws IOException {
        if (Files.notExists(metadata)) {
            return false;
        }
        try (Stream<Path> files = Files.list(metadata)) {
            return files.anyMatch(file -> file.toString().endsWith(".log"));
        }
    }

    private void strikeOff() throws Exception {
        int port = Ports.claim(0);
        KafkaRaftServer controller = new KafkaRaftServer(KafkaConfig.fromProps(properties(port), false), Time.SYSTEM);
        try {
            controller.startup();
            awaitFenced();
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private Properties properties(int port) {
        Properties properties = BrokerProperties.controller(directory, port);
        properties.setProperty("broker.session.timeout.ms", SESSION_MILLIS);
        properties.setProperty("broker.heartbeat.interval.ms", HEARTBEAT_MILLIS);
        return properties;
    }

    /** As Kafka's own metrics tell. If it takes too long, the broker starts as it would have without this. */
    private static void awaitFenced() throws JMException {
        MBeanServer metrics = ManagementFactory.getPlatformMBeanServer();
        ObjectName active = new ObjectName("kafka.controller:type=KafkaController,name=ActiveBrokerCount");
        ObjectName fenced = new ObjectName("kafka.controller:type=KafkaController,name=FencedBrokerCount");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !(count(metrics, fenced) > 0 && count(metrics, active) == 0)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static int count(MBeanServer metrics, ObjectName name) throws JMException {
        return metrics.isRegistered(name) ? ((Number) metrics.getAttribute(name, "Value")).intValue() : 0;
    }
}
