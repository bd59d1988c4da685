package news.copydesk.bench;

import java.nio.file.Path;
import java.util.Optional;
import news.copydesk.stream.Json;
import news.copydesk.stream.LineSettings;

/** The process of one variant, as the bench sees it. It stays over all rounds, so that its compiler has seen the code. */
final class JobProcess implements AutoCloseable {

    private final ChildProcess process;
    private final Variant variant;
    private final BenchPlan plan;

    JobProcess(Variant variant, BenchPlan plan, Path folder) {
        this.variant = variant;
        this.plan = plan;
        this.process =
                ChildProcess.start(variant.label(), folder, plan.javaOptions(), Worker.class, java.util.List.of());
    }

    void start(LineSettings settings) {
        ask(Order.start(variant, settings, plan.rules().map(Path::toString)));
    }

    Answer read() {
        return ask(Order.of(Order.Verb.READ));
    }

    void stop() {
        ask(Order.of(Order.Verb.STOP));
    }

    private Answer ask(Order order) {
        process.say(Json.mapper().writeValueAsString(order));
        Answer answer = Json.mapper().readValue(process.hear(), Answer.class);
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
