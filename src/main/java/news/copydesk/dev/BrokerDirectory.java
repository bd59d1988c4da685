package news.copydesk.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.metadata.storage.Formatter;

/** The directory of one broker's data: checked before Kafka sees it, because Kafka's own answer to a wrong one is to halt the JVM. */
final class BrokerDirectory {

    /** Always the same, so that the data of any other cluster is recognised and left alone. */
    static final String CLUSTER = "Y29weWRlc2stZGV2LTAwMQ";

    private static final String PROPERTIES = "meta.properties";

    private final Path path;
    private final boolean temporary;

    private BrokerDirectory(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /**
     * @param data empty for a temporary directory
     * @throws EmbeddedKafkaException if the directory cannot be written, is in use, or holds anything but our broker's data
     */
    static BrokerDirectory open(Optional<Path> data) {
        Path path = data.map(Path::toAbsolutePath).map(Path::normalize).orElse(null);
        try {
            if (path == null) {
                return new BrokerDirectory(Files.createTempDirectory("copydesk-kafka-"), true);
            }
            Files.createDirectories(path);
            requireOurs(path);
            requireUnlocked(path);
            return new BrokerDirectory(path, false);
        } catch (IOException cause) {
            throw new EmbeddedKafkaException(
                    "Kafka cannot keep its data in " + path + " (" + reason(cause)
                            + "): choose a directory that can be written",
                    cause);
        }
    }

    /** In words: the message of most of them is the file's name and nothing else. */
    private static String reason(IOException cause) {
        if (cause instanceof FileAlreadyExistsException at) {
            return at.getFile() + " is a file";
        }
        if (cause instanceof AccessDeniedException at) {
            return "permission denied for " + at.getFile();
        }
        return cause instanceof FileSystemException at && at.getReason() != null
                ? at.getReason()
                : String.valueOf(cause.getMessage());
    }

    Path path() {
        return path;
    }

    void formatIfNew() throws Exception {
        if (Files.exists(path.resolve(PROPERTIES))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerProperties.NODE)
                .setClusterId(CLUSTER)
                .setDirectories(List.of(path.toString()))
                .setMetadataLogDirectory(path.toString())
                .setControllerListenerName(BrokerProperties.CONTROLLER)
                .run();
    }

    /** Deletes a temporary directory; leaves any other as it is. */
    void release() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            tree.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // A temporary directory that cannot be deleted is the system's to clean up.
        }
    }

    private static void requireOurs(Path path) throws IOException {
        Path file = path.resolve(PROPERTIES);
        if (Files.notExists(file)) {
            try (Stream<Path> entries = Files.list(path)) {
                if (entries.findAny().isPresent()) {
                    throw new EmbeddedKafkaException(
                            path + " holds files that are not a broker's: choose an empty directory or a new one");
                }
            }
            return;
        }
        Properties stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        String cluster = stored.getProperty("cluster.id", "unknown");
        String node = stored.getProperty("node.id", "unknown");
        if (!CLUSTER.equals(cluster) || !String.valueOf(BrokerProperties.NODE).equals(node)) {
            throw new EmbeddedKafkaException(path + " holds the data of another Kafka (cluster " + cluster + ", node "
                    + node + "): choose another directory");
        }
    }

    private static void requireUnlocked(Path path) throws IOException {
        Path lockFile = path.resolve(".lock");
        if (Files.notExists(lockFile)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException sameJvm) {
            // Reported below, like a lock of another process.
        }
        throw new EmbeddedKafkaException(
                path + " is in use by a Kafka that is running: stop that one, or choose another directory");
    }
}
