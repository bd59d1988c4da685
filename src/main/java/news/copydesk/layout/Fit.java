package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.Rulebook;

/**
 * Fits the weights of the chain model to labelled pages: greatest conditional likelihood, by {@link Descent}. The same pages in the same
 * order give the same weights.
 */
public final class Fit {

    private static final int DESCENTS = 8;

    private final Rulebook rules;
    private final FunctionWords functionWords;
    private final Features features = new Features();
    private final Map<String, Integer> numbers = new HashMap<>();

    public Fit(Rulebook rules, FunctionWords functionWords) {
        this.rules = rules;
        this.functionWords = functionWords;
        for (Label label : Label.values()) {
            numbers.put(label.text(), label.ordinal());
        }
    }

    /** The names that a gold label can have. */
    public static List<String> labels() {
        return Arrays.stream(Label.values()).map(Label::text).toList();
    }

    /**
     * The best weights.
     *
     * @param epochs how often each page is looked at
     * @param rate how far a step goes
     * @param dropout share of each line's features that are left out at random each time, from 0 to less than 1
     */
    public ChainWeights fit(List<GoldPage> pages, int epochs, double rate, double dropout) {
        PageReader reader = new PageReader(rules, functionWords);
        List<TrainingPage> training = new ArrayList<>();
        for (GoldPage page : pages) {
            if (!page.lines().isEmpty()) {
                training.add(training(page.withoutRefrains(), reader));
            }
        }
        return ChainWeights.of(features, mean(training, epochs, rate, dropout));
    }

    /** The mean of several descents, since where a single one ends hangs on the order of the pages. */
    private double[] mean(List<TrainingPage> pages, int epochs, double rate, double dropout) {
        List<double[]> ends = IntStream.range(0, DESCENTS)
                .parallel()
                .mapToObj(seed -> new Descent(features.total(), rate, dropout, seed).run(pages, epochs))
                .toList();
        double[] mean = new double[ends.get(0).length];
        for (double[] end : ends) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += end[i] / DESCENTS;
            }
        }
        return mean;
    }

    private TrainingPage training(GoldPage page, PageReader reader) {
        LineTraits[] traits = reader.read(new Sheet(page.lines(), page.language(), Optional.empty(), Optional.empty()));
        int size = traits.length;
        int[][] active = new int[size][];
        boolean[] blank = new boolean[size];
        int[] allowed = new int[size];
        PageFeatures found = new PageFeatures(features, traits);
        for (int i = 0; i < size; i++) {
            active[i] = found.of(i);
            blank[i] = traits[i].has(Trait.BLANK_BEFORE);
            allowed[i] = allowed(page.labels().get(i));
        }
        return new TrainingPage(active, blank, allowed, page.weight());
    }

    private int allowed(Set<String> labels) {
        int bits = 0;
        for (String label : labels) {
            bits |= 1 << numbers.get(label);
        }
        return bits == 0 ? TrainingPage.ANY : bits;
    }

    /** Weights that know nothing, to prepare pages with before there are any. */
    public ChainWeights noWeights() {
        return new ChainWeights(features);
    }

    /** A segmenter that uses those weights. */
    public Segmenter segmenter(ChainWeights weights) {
        return Segmenter.with(new PageReader(rules, functionWords), new ChainModel(weights, features));
    }
}
