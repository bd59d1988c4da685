package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Intervals by drawing publishers again and again, with replacement: pages of one publisher are alike, so that drawing pages would
 * make them look too sure. The same articles give the same intervals.
 */
final class Bootstrap {

    private static final int DRAWS = 1_000;
    private static final long SEED = 20_261_125L;
    private static final double OUTSIDE = 0.025;

    private Bootstrap() {}

    /** A measure without any value in the draws has no interval. */
    static Map<Measure, Interval> intervals(Collection<ScoredArticle> articles) {
        TreeMap<String, List<Marks>> byPublisher = new TreeMap<>();
        articles.forEach(article -> byPublisher
                .computeIfAbsent(article.publisher(), name -> new ArrayList<>())
                .add(article.marks()));
        List<Marks> publishers = byPublisher.values().stream().map(Marks::sum).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Measure, List<Double>> drawn = new EnumMap<>(Measure.class);
        for (int i = 0; i < DRAWS; i++) {
            List<Marks> draw = new ArrayList<>(publishers.size());
            for (int j = 0; j < publishers.size(); j++) {
                draw.add(publishers.get(random.nextInt(publishers.size())));
            }
            Marks total = Marks.sum(draw);
            Arrays.stream(Measure.values())
                    .forEach(measure -> measure.of(total)
                            .ifPresent(value -> drawn.computeIfAbsent(measure, one -> new ArrayList<>())
                                    .add(value)));
        }
        Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
        drawn.forEach((measure, values) -> intervals.put(measure, interval(values)));
        return intervals;
    }

    private static Interval interval(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int low = (int) (OUTSIDE * sorted.size());
        int high = Math.max(low, (int) ((1 - OUTSIDE) * sorted.size()) - 1);
        return new Interval(sorted.get(low), sorted.get(high));
    }
}
