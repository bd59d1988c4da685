package news.copydesk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to do.
 *
 * @param articles in each round
 * @param rounds that count; one more, over a quarter of the articles, warms up first
 * @param seed the same seed makes the same articles
 * @param texts what the articles are made of; not empty
 * @param verbatim true if each text is an article as it stands, false if texts are mixed within their language and made longer
 * @param latency how long articles come in at half load
 * @param javaOptions of the job's process
 * @param rules folder whose rules win over those in the jar
 */
public record BenchPlan(
        int articles,
        int rounds,
        long seed,
        List<SampleText> texts,
        boolean verbatim,
        Duration latency,
        List<String> javaOptions,
        Optional<Path> rules) {

    public BenchPlan {
        if (articles < 1 || rounds < 1) {
            throw new IllegalArgumentException("There must be one article and one round at least");
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There must be a text to make articles of");
        }
        texts = List.copyOf(texts);
        javaOptions = List.copyOf(javaOptions);
    }

    int warmUp() {
        return Math.max(1, articles / 4);
    }
}
