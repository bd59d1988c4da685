package news.copydesk.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks for a port before the broker does: a broker that cannot bind halts the whole JVM without a word. */
final class Ports {

    private Ports() {}

    /**
     * The port asked for, or a free one for 0.
     *
     * @throws EmbeddedKafkaException if something listens there already
     */
    static int claim(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("localhost"), port));
            return socket.getLocalPort();
        } catch (IOException | IllegalArgumentException cause) {
            throw new EmbeddedKafkaException(
                    "Port " + port + " on localhost cannot be used (" + cause.getMessage()
                            + "): stop what listens there, perhaps another Kafka, or choose another port",
                    cause);
        }
    }
}
