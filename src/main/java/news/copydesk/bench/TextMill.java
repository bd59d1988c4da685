package news.copydesk.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Makes any number of articles of a few texts. Each is new: words are exchanged within the language, or else all would be copies of each
 * other and the line would be measured on a world that does not exist. The same seed and number make the same article.
 */
final class TextMill {

    private static final double PROSE_SHARE = 0.4;
    private static final double HEAD_SHARE = 0.3;
    /** Labels, names and buttons are shorter and stay as they are. */
    private static final int HEAD = 25;

    private final List<SampleText> texts;
    private final Map<String, List<SampleText>> groups = new TreeMap<>();
    private final List<String> groupNames;
    private final Map<String, WordPool> pools = new HashMap<>();
    private final boolean verbatim;
    private final long seed;

    TextMill(BenchPlan plan) {
        texts = plan.texts();
        verbatim = plan.verbatim();
        seed = plan.seed();
        for (SampleText text : texts) {
            groups.computeIfAbsent(text.group(), name -> new java.util.ArrayList<>())
                    .add(text);
            WordPool pool = pools.computeIfAbsent(text.group(), name -> new WordPool());
            text.text().lines().forEach(pool::add);
        }
        groupNames = List.copyOf(groups.keySet());
    }

    /** Article number {@code index}, from 0. */
    String text(long index) {
        RandomGenerator random = new SplittableRandom(seed * 31 + index);
        if (verbatim) {
            SampleText text = texts.get((int) (index % texts.size()));
            return index < texts.size() ? text.text() : altered(text, 1, random);
        }
        List<SampleText> group = groups.get(groupNames.get(random.nextInt(groupNames.size())));
        return altered(group.get(random.nextInt(group.size())), times(random), random);
    }

    /** How many times as long as the text it is made of: three in five stay, one in a hundred is a long read. */
    private static int times(RandomGenerator random) {
        int dice = random.nextInt(100);
        return dice < 60 ? 1 : dice < 90 ? 2 : dice < 99 ? 5 : 40;
    }

    private String altered(SampleText sample, int times, RandomGenerator random) {
        WordPool pool = pools.get(sample.group());
        StringBuilder out = new StringBuilder(sample.text().length() * times + 256);
        sample.text().lines().forEach(line -> {
            alter(line, pool, random, out);
            if (WordPool.isProse(line) && pool.hasParagraphs()) {
                for (int more = 1; more < times; more++) {
                    alter(pool.paragraph(random), pool, random, out);
                }
            }
        });
        return out.toString();
    }

    private static void alter(String line, WordPool pool, RandomGenerator random, StringBuilder out) {
        double share = WordPool.isProse(line) ? PROSE_SHARE : line.length() > HEAD ? HEAD_SHARE : 0;
        pool.exchange(line, share, random, out);
        out.append('\n');
    }
}
