package news.copydesk.cli;

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
        return builder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    static Process start(Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = builder(arguments);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static ProcessBuilder builder(String... arguments) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                "news.copydesk.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
