package news.copydesk.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do.
 *
 * @param articles in each round
 * @param rounds that count; one more, over a quarter of the articles, warms up first
 * @param seed the same seed makes the same articles
 * @param texts what the articles are made of; not empty
 * @param verbatim true if each text is an article as it stands, false if texts are mixed within their language and made longer
 * @param latency how long articles come in at half load
 * @param instances that share the work in {@link Variant#SHARED}; 1 to leave it out
 * @param javaOptions of a job's process
 * @param rules folder whose rules win over those in the jar
 */
public record BenchPlan(
        int articles,
        int rounds,
        long seed,
        List<SampleText> texts,
        boolean verbatim,
        Duration latency,
        int instances,
        List<String> javaOptions,
        Optional<Path> rules) {

    public BenchPlan {
        if (articles < 1 || rounds < 1 || instances < 1) {
            throw new IllegalArgumentException("There must be one article, one round and one instance at least");
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There must be a text to make articles of");
        }
        texts = List.copyOf(texts);
        javaOptions = List.copyOf(javaOptions);
    }

    List<Variant> variants() {
        return Stream.of(Variant.values())
                .filter(variant -> variant != Variant.SHARED || instances > 1)
                .toList();
    }

    int warmUp() {
        return Math.max(1, articles / 4);
    }
}
