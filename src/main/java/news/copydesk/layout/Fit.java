package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.Rulebook;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Fits the weights of the chain model to labelled pages: maximum conditional likelihood with elastic-net regularisation, by
 * OpenNLP's L-BFGS (OWL-QN). The same pages in the same order give the same weights.
 */
public final class Fit {

    private static final int MEMORY = 10;
    private static final int MOST_EVALUATIONS = 30_000;

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
     * @param sparsity cost of each weight's size (L1): the higher, the fewer weights are not zero
     * @param smoothness cost of each weight's square (L2)
     * @param iterations at most so many steps
     */
    public ChainWeights fit(List<GoldPage> pages, double sparsity, double smoothness, int iterations) {
        PageReader reader = new PageReader(rules, functionWords);
        List<TrainingPage> training = new ArrayList<>();
        for (GoldPage page : pages) {
            if (!page.lines().isEmpty()) {
                training.add(training(page, reader));
            }
        }
        ChainObjective objective = new ChainObjective(training, features.total());
        double[] best = new QNMinimizer(sparsity, smoothness, iterations, MEMORY, MOST_EVALUATIONS).minimize(objective);
        return ChainWeights.of(features, best);
    }

    private TrainingPage training(GoldPage page, PageReader reader) {
        LineTraits[] traits = reader.read(new Sheet(page.lines(), page.language(), Optional.empty(), Optional.empty()));
        int size = traits.length;
        int[][] active = new int[size][];
        boolean[] blank = new boolean[size];
        int[] labels = new int[size];
        int[] buffer = new int[features.most()];
        for (int i = 0; i < size; i++) {
            int count = features.of(traits, i, buffer);
            active[i] = Arrays.copyOf(buffer, count);
            blank[i] = traits[i].has(Trait.BLANK_BEFORE);
            labels[i] = page.labels().get(i).map(numbers::get).orElse(TrainingPage.FREE);
        }
        return new TrainingPage(active, blank, labels, page.weight());
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
