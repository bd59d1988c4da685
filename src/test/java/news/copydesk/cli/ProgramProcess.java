package news.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Copydesk as a process of its own, on the classes under test. */
final class ProgramProcess {

    private ProgramProcess() {}

    /** One whose output, of both kinds, goes to the end of a file. */
    static Process start(Path output, String... arguments) throws IOException {
        return start(output, List.of("-XX:TieredStopAtLevel=1"), "news.copydesk.cli.Main", arguments);
    }

    /** Any main class of the classes under test, with options for Java. */
    static Process start(Path output, List<String> options, String main, String... arguments) throws IOException {
        return builder(options, main, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = builder(List.of("-XX:TieredStopAtLevel=1"), "news.copydesk.cli.Main", arguments);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Where a job says that its health is served; what it prints until then goes to {@code printed}. */
    static String address(BufferedReader err, List<String> printed) throws IOException {
        String line;
        while ((line = err.readLine()) != null) {
            printed.add(line);
            if (line.startsWith("health and metrics at ")) {
                return line.substring(line.indexOf("http"));
            }
        }
        throw new AssertionError("The job ended: " + printed);
    }

    private static ProcessBuilder builder(List<String> options, String main, String... arguments) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        // As the launcher and the image have it: memory is measured, too.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        return builder;
    }
}
