package news.copydesk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** This program once more, in a process of its own, started as a user would start it. */
final class ProgramRun implements AutoCloseable {

    private static final String MAIN = "news.copydesk.cli.Main";
    private static final String HOME = "copydesk.home";

    private final Process process;
    private final Path log;
    private final long start;

    private ProgramRun(Process process, Path log, long start) {
        this.process = process;
        this.log = log;
        this.start = start;
    }

    /** @param folder for what it prints */
    static ProgramRun start(List<String> javaOptions, List<String> arguments, Path folder) {
        return start(new ProcessBuilder(command(javaOptions, arguments)), folder);
    }

    /**
     * The same by a script of an installation, which gives Java the options that it finds in {@code COPYDESK_JAVA_OPTS} and becomes it.
     *
     * @param folder for what it prints
     */
    static ProgramRun start(Path script, List<String> javaOptions, List<String> arguments, Path folder) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("COPYDESK_JAVA_OPTS", String.join(" ", javaOptions));
        return start(builder, folder);
    }

    private static List<String> command(List<String> javaOptions, List<String> arguments) {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>();
        command.add(Subprocess.java());
        command.addAll(javaOptions);
        if (System.getProperty(HOME) != null) {
            command.add("-D" + HOME + "=" + System.getProperty(HOME));
        }
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
        command.addAll(jar ? List.of("-jar", classPath) : List.of("-cp", classPath, MAIN));
        command.addAll(arguments);
        return command;
    }

    private static ProgramRun start(ProcessBuilder builder, Path folder) {
        Path log = folder.resolve("start-up.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.nanoTime();
        try {
            return new ProgramRun(builder.start(), log, start);
        } catch (IOException e) {
            throw new BenchException("The job's process cannot be started: " + e.getMessage(), e);
        }
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Processor time of all its threads; zero where the system does not tell. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new BenchException("The job ended: " + lastWords());
        }
    }

    void requireYounger(Duration patience) {
        if (age().compareTo(patience) > 0) {
            throw new BenchException("The job is not done after " + patience.toMinutes() + " minutes: " + lastWords());
        }
    }

    private String lastWords() {
        return Subprocess.lastWords(log);
    }

    /** Asks it to stop, as an orchestrator does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        Subprocess.awaitEnd(process);
    }
}
