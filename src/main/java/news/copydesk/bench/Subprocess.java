package news.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the processes that the bench starts have in common: the Java they run on, what they log, how they end. */
final class Subprocess {

    private static final int LAST_LINES = 5;
    private static final int GOODBYE_SECONDS = 60;

    private Subprocess() {}

    /** The Java that this process runs on. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The end of its log. */
    static String lastWords(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "it left no log";
        }
    }

    /** Waits until a process that was asked to stop has stopped, but not for ever. */
    static void awaitEnd(Process process) {
        try {
            if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
