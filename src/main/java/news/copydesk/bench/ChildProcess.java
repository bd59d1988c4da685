package news.copydesk.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of our own classes that we talk to line by line. It ends with this one, because then its input does. */
final class ChildProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final Path log;
    private final PrintStream in;
    private final BufferedReader out;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** @param folder for what it logs */
    static ChildProcess start(
            String name, Path folder, List<String> javaOptions, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Subprocess.java());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Path log = folder.resolve(name.replace(' ', '-') + ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // As the launcher and the image have it.
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new BenchException("The process of the " + name + " cannot be started: " + e.getMessage(), e);
        }
    }

    void say(String line) {
        in.println(line);
    }

    /**
     * Waits for the next line.
     *
     * @throws BenchException if the process has ended instead
     */
    String hear() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new BenchException("The process of the " + name + " ended: " + lastWords());
            }
            return line;
        } catch (IOException e) {
            throw new BenchException("The process of the " + name + " cannot be heard: " + e.getMessage(), e);
        }
    }

    private String lastWords() {
        return Subprocess.lastWords(log);
    }

    @Override
    public void close() {
        in.close();
        Subprocess.awaitEnd(process);
    }
}
