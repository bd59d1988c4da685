package news.copydesk.dev;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A single-node Kafka, broker and KRaft controller in one, that runs in this JVM and listens on localhost only.
 *
 * <p>It speaks the real protocol with transactions and groups: any Kafka client on this machine can use it. Ready in two to five
 * seconds. A directory that is given is kept and can be started on again; a temporary one goes with {@link #close()}.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private final BrokerDirectory directory;
    private final int port;
    private final KafkaRaftServer server;

    private EmbeddedKafka(BrokerDirectory directory, int port, KafkaRaftServer server) {
        this.directory = directory;
        this.port = port;
        this.server = server;
    }

    /** A broker on a free port with its data in a temporary directory. */
    public static EmbeddedKafka start() {
        return start(Optional.empty(), 0, Map.of());
    }

    /**
     * A broker that keeps its data.
     *
     * @param data made if it is not there; else empty, or of an earlier broker of this kind
     * @param port of the listener, 0 for any free one
     * @throws EmbeddedKafkaException if the port is taken, or the directory is in use, not ours or not writable
     */
    public static EmbeddedKafka start(Path data, int port) {
        return start(Optional.of(data), port, Map.of());
    }

    /**
     * As {@link #start(Path, int)}, with broker properties of the caller's over the ones set here.
     *
     * @param data empty for a temporary directory
     */
    public static EmbeddedKafka start(Optional<Path> data, int port, Map<String, String> properties) {
        int listener = Ports.claim(port);
        int controller = Ports.claim(0);
        BrokerDirectory directory = BrokerDirectory.open(data);
        try {
            KafkaConfig config = KafkaConfig.fromProps(
                    BrokerProperties.of(directory.path(), listener, controller, properties), false);
            directory.formatIfNew();
            KilledBroker.strikeOff(directory.path());
            KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(directory, listener, server);
        } catch (Exception cause) {
            directory.release();
            if (cause instanceof EmbeddedKafkaException known) {
                throw known;
            }
            throw new EmbeddedKafkaException(
                    "Kafka did not start on port " + listener + " with its data in " + directory.path() + ": "
                            + cause.getMessage(),
                    cause);
        }
    }

    /** What clients call {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** Where the broker keeps its data. */
    public Path dataDirectory() {
        return directory.path();
    }

    /** Stops the broker in order, which takes one to three seconds. Calling it again does nothing. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        directory.release();
    }
}
