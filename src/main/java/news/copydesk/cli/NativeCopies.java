package news.copydesk.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The native libraries that RocksDB and the compressors copy to the temporary folder, fifteen megabytes at each start. They leave it to
 * Java to delete them at its exit, which a process that halts does not come to.
 */
final class NativeCopies {

    private static final List<String> NAMES = List.of("librocksdbjni", "liblz4-java-", "libzstd-jni-", "snappy-");
    /** Beside a copy of LZ4's: as long as it is there, no later process clears the copy away. */
    private static final String LOCK = ".lck";

    private NativeCopies() {}

    /** Deletes those that this process has loaded; what cannot be deleted stays. */
    static void delete() {
        try {
            Path folder = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
            List<Path> copies;
            try (Stream<Path> files = Files.list(folder)) {
                copies = files.filter(NativeCopies::isNamedSo).toList();
            }
            String loaded = copies.isEmpty() ? "" : loaded();
            for (Path copy : copies) {
                if (loaded.contains(copy.toString())) {
                    Files.delete(copy);
                    Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + LOCK));
                }
            }
        } catch (IOException | JMException | RuntimeException | Error left) {
            // What is in a temporary folder is the system's to clean up.
        }
    }

    private static boolean isNamedSo(Path file) {
        String name = file.getFileName().toString();
        return !name.endsWith(LOCK) && NAMES.stream().anyMatch(name::startsWith);
    }

    /** As {@code jcmd PID VM.dynlibs} prints it: the libraries of this process, with their paths. */
    private static String loaded() throws JMException {
        ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        return String.valueOf(
                ManagementFactory.getPlatformMBeanServer().invoke(commands, "vmDynlibs", new Object[0], new String[0]));
    }
}
