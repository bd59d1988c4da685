package news.copydesk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.copydesk.stream.Json;
import news.copydesk.stream.LineSettings;

/** The process of one variant, as the bench sees it. It stays over all rounds, so that its compiler has seen the code. */
final class JobProcess implements AutoCloseable {

    private final ChildProcess process;
    private final Variant variant;
    private final BenchPlan plan;

    /** @param name what its log and messages call it */
    JobProcess(Variant variant, String name, BenchPlan plan, Path folder) {
        this.variant = variant;
        this.plan = plan;
        this.process = ChildProcess.start(name, folder, plan.javaOptions(), Worker.class, List.of());
    }

    /** Has it start; {@link #answer} returns when it is running. */
    void start(LineSettings settings) {
        order(Order.start(variant, settings, plan.rules().map(Path::toString)));
    }

    Answer read() {
        order(Order.of(Order.Verb.READ));
        return answer();
    }

    void stop() {
        order(Order.of(Order.Verb.STOP));
        answer();
    }

    private void order(Order order) {
        process.say(Json.mapper().writeValueAsString(order));
    }

    /** The answer to the last order, which each order has. */
    Answer answer() {
        String line = process.hear();
        while (!line.startsWith("{")) {
            // Java itself writes there too, if its options ask it to log.
            line = process.hear();
        }
        Answer answer = Json.mapper().readValue(line, Answer.class);
        Optional<String> failure = answer.failure();
        if (failure.isPresent()) {
            throw new BenchException("In the process of the " + variant.label() + ": " + failure.get());
        }
        return answer;
    }

    @Override
    public void close() {
        process.close();
    }
}
