package news.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.cli.print.FileFault;
import news.copydesk.stream.LineSettings;
import org.apache.kafka.streams.StreamsConfig;

/** Where one instance of a job keeps its state on this machine. */
final class StateFolder {

    /** Kafka Streams holds a lock on one of them as long as it runs. */
    private static final List<String> LOCKS = List.of("kafka-streams-process-metadata", ".lock");

    private static final String GLOBAL = "global";

    private final Path path;

    private StateFolder(Path path) {
        this.path = path;
    }

    /** Of the job's instance on this machine. */
    static StateFolder of(LineSettings line) {
        String base = line.toProperties().getProperty(StreamsConfig.STATE_DIR_CONFIG);
        return new StateFolder(Path.of(base).resolve(line.applicationId()));
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    /** Whether an instance is running on it. */
    boolean isInUse() {
        return LOCKS.stream().map(path::resolve).filter(Files::isRegularFile).anyMatch(StateFolder::isLocked);
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        } catch (IOException failed) {
            throw new Failure("it cannot be told whether " + file + " is in use: " + failed.getMessage(), failed);
        }
    }

    /**
     * Something in it that Kafka Streams did not put there: it may be the folder of something else, as `dev` keeps a whole broker in one
     * of that name.
     *
     * @throws Failure if it cannot be listed
     */
    Optional<Path> foreign() {
        if (!exists()) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> !isState(entry.getFileName().toString()))
                    .sorted()
                    .findFirst();
        } catch (IOException failed) {
            throw new Failure("the state in " + path + " cannot be listed: " + FileFault.of(failed), failed);
        }
    }

    private static boolean isState(String name) {
        int bar = name.indexOf('_');
        boolean task = bar > 0 && isNumber(name.substring(0, bar)) && isNumber(name.substring(bar + 1));
        return task || name.startsWith(".") || LOCKS.contains(name) || name.equals(GLOBAL);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Deletes it and all in it; nothing if it is not there.
     *
     * @throws Failure if it cannot be deleted
     */
    void delete() {
        if (!exists()) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new Failure(
                    "the state in " + path + " cannot be deleted: " + failed.getMessage()
                            + "; delete it before the job starts",
                    failed);
        }
    }
}
