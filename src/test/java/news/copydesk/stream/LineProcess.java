package news.copydesk.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;

/** The job in a process of its own, so that a test can kill it; slowed down, so that the test can do that in the middle. */
final class LineProcess {

    private static final long NANOS_PER_ARTICLE = 1_000_000;

    private LineProcess() {}

    static Process start(String bootstrapServers, String name, Path state) throws IOException {
        return start(bootstrapServers, name, state, ProcessBuilder.Redirect.DISCARD);
    }

    /** @param said where it says why it ended */
    static Process start(String bootstrapServers, String name, Path state, ProcessBuilder.Redirect said)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LineProcess.class.getName(),
                        bootstrapServers,
                        name,
                        state.toString()))
                .redirectError(said)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) {
        LineSettings settings = LineSettings.of(arguments[0])
                .withApplicationId(arguments[1])
                .withTopics(Topics.standard().withPrefix(arguments[1] + ".").withReplication(1))
                .withKafka(OnCluster.IMPATIENT)
                .withKafka(Map.of("state.dir", arguments[2]));
        TinyDesk desk = new TinyDesk();
        Function<RawArticle, Edited> slow = raw -> {
            LockSupport.parkNanos(NANOS_PER_ARTICLE);
            return desk.apply(raw);
        };
        try {
            new Line(settings, slow, Clock.systemUTC()).run();
        } catch (LineException ended) {
            System.err.println(ended.getMessage());
            // As copydesk does: a thread that cannot be stopped does not keep the process.
            System.exit(1);
        }
    }
}
