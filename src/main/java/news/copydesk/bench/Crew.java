package news.copydesk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.copydesk.stream.LineSettings;

/** The processes of one variant, which work on the same job. */
final class Crew implements AutoCloseable {

    private static final String STATE = "state.dir";

    private final List<JobProcess> members;

    Crew(Variant variant, BenchPlan plan, Path folder) {
        int size = variant == Variant.SHARED ? plan.instances() : 1;
        members = IntStream.rangeClosed(1, size)
                .mapToObj(number ->
                        new JobProcess(variant, variant.label() + (size == 1 ? "" : " " + number), plan, folder))
                .toList();
    }

    /** Has all of them start, each with a state of its own, and returns when all are running. */
    void start(LineSettings settings) {
        for (int i = 0; i < members.size(); i++) {
            String state = settings.kafka().get(STATE) + "-" + i;
            members.get(i).start(settings.withKafka(Map.of(STATE, state)));
        }
        members.forEach(JobProcess::answer);
    }

    /** What all of them have used, but of memory what the largest has. */
    Answer read() {
        List<Answer> answers = members.stream().map(JobProcess::read).toList();
        List<Answer> begun =
                answers.stream().filter(answer -> answer.firstMillis() > 0).toList();
        Map<String, Integer> samples = new TreeMap<>();
        answers.forEach(answer -> answer.samples().forEach((stage, seen) -> samples.merge(stage, seen, Integer::sum)));
        return new Answer(
                Optional.empty(),
                begun.stream().mapToLong(Answer::firstMillis).min().orElse(0),
                answers.stream().mapToLong(Answer::records).sum(),
                answers.stream().mapToLong(Answer::cpuNanos).sum(),
                answers.stream().mapToLong(Answer::allocatedBytes).sum(),
                answers.stream().mapToLong(Answer::peakRssBytes).max().orElse(0),
                samples);
    }

    void stop() {
        members.forEach(JobProcess::stop);
    }

    @Override
    public void close() {
        members.forEach(JobProcess::close);
    }
}
