package news.copydesk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes the archive from which a job starts sooner: runs the job once over some articles, from the first class to the last, and has Java
 * keep what it has loaded, linked and counted. An archive of a job that never met a broker would lack more than a quarter of the
 * classes.
 */
public final class Archiving {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Workbench workbench;

    public Archiving(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * The option with which Java starts from the archive.
     *
     * @param folder for the archive, which must exist
     * @param script of the installation that is to start from it; empty for this program as it runs
     * @throws BenchException if the cluster or the job fails, or Java makes no archive
     */
    public String make(Path folder, Optional<Path> script) {
        ClassArchive archive = ClassArchive.in(folder.toAbsolutePath().normalize());
        archive.delete();
        try (Playground playground = new Playground(workbench.connections().admin(), workbench.name())) {
            Starts starts = new Starts(workbench, playground);
            workbench.observer().begins("feeding articles");
            starts.feed(workbench.plan().articles());
            workbench.observer().begins("running the job over them");
            try (ProgramRun run = start(starts, archive.whenMade(), script)) {
                while (!playground.isDone(workbench.name(), starts.raw().name())) {
                    run.requireAlive();
                    run.requireYounger(PATIENCE);
                    pause();
                }
                workbench.observer().begins("stopping it: Java writes the archive");
            }
        }
        if (!archive.isThere()) {
            throw new BenchException("Java has made no archive, as it does for classes that come from folders: run"
                    + " copydesk from its jar, or name its start script with --program");
        }
        return String.join(" ", archive.whenUsed());
    }

    private ProgramRun start(Starts starts, List<String> options, Optional<Path> script) {
        // A name without a folder would be looked for on the PATH.
        return script.map(Path::toAbsolutePath)
                .map(file -> ProgramRun.start(file, options, starts.arguments(), workbench.folder()))
                .orElseGet(() -> ProgramRun.start(options, starts.arguments(), workbench.folder()));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
