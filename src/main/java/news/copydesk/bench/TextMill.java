package news.copydesk.bench;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes any number of articles of a few texts: all of them once, then all of them once more in another world, where other names and
 * things stand in the same sentences, and so on. Within a world a word is exchanged for the same other word wherever it stands, so that a
 * reference still leads to its headline and a copy is still a copy; between worlds nothing does and nothing is. Were words exchanged at
 * random, no reference would be found, and each would have dozens that nearly are: a load that no newsroom has. The same seed and number
 * make the same article.
 */
final class TextMill {

    /** Labels, names and buttons are shorter and stay as they are. */
    private static final int HEAD = 25;

    private final List<SampleText> texts;
    private final Map<String, WordPool> pools;
    private final boolean verbatim;
    private final long seed;

    TextMill(BenchPlan plan) {
        texts = plan.texts();
        verbatim = plan.verbatim();
        seed = plan.seed();
        pools = texts.stream()
                .collect(groupingBy(
                        SampleText::group, mapping(SampleText::text, collectingAndThen(toList(), WordPool::of))));
    }

    /** Article number {@code index}, from 0. */
    String text(long index) {
        SampleText sample = texts.get((int) (index % texts.size()));
        long world = index / texts.size();
        if (verbatim && world == 0) {
            return sample.text();
        }
        RandomGenerator random = new SplittableRandom(seed * 31 + index);
        return inWorld(seed * 31 + world, sample, verbatim ? 1 : times(random), random);
    }

    /** How many times as long as the text it is made of: three in five stay, one in a hundred is a long read. */
    private static int times(RandomGenerator random) {
        int dice = random.nextInt(100);
        return dice < 60 ? 1 : dice < 90 ? 2 : dice < 99 ? 5 : 40;
    }

    private String inWorld(long world, SampleText sample, int times, RandomGenerator random) {
        WordPool pool = pools.get(sample.group());
        StringBuilder out = new StringBuilder(sample.text().length() * times + 256);
        sample.text().lines().forEach(line -> {
            alter(line, pool, world, out);
            if (WordPool.isProse(line)) {
                for (int more = 1; more < times; more++) {
                    alter(pool.paragraph(random), pool, world + random.nextLong(), out);
                }
            }
        });
        return out.toString();
    }

    private static void alter(String line, WordPool pool, long world, StringBuilder out) {
        int kept = line.length() <= HEAD ? line.length() : WordPool.isProse(line) ? 0 : label(line);
        out.append(line, 0, kept);
        pool.exchange(line.substring(kept), world, out);
        out.append('\n');
    }

    /** Where the label of a line ends, such as that of a reference; 0 if it has none. */
    private static int label(String line) {
        return 1
                + Math.max(
                        line.substring(0, HEAD).indexOf(':'),
                        line.substring(0, HEAD).indexOf('：'));
    }
}
