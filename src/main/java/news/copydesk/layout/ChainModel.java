package news.copydesk.layout;

/**
 * A linear-chain conditional random field over the lines of a page: the score of a sequence of labels is the sum of the weights
 * of each line's features for its label and of each step from one label to the next. Decodes exactly, in time linear in the
 * number of lines.
 *
 * <p>Lafferty, McCallum, Pereira: Conditional Random Fields (2001).
 */
final class ChainModel {

    private static final int L = Label.COUNT;

    private final Features features;
    private final Emissions weights;
    private final Steps steps;
    private final Reasons reasons;

    ChainModel(ChainWeights weights, Features features) {
        this.features = features;
        this.weights = new Emissions(features, weights);
        this.steps = new Steps(weights);
        this.reasons = new Reasons(features, weights);
    }

    /** The best sequence of labels for the page, with how sure each one is. */
    Judgement judge(LineTraits[] page) {
        int size = page.length;
        int[] emissions = new int[size * L];
        boolean[] blank = new boolean[size];
        PageFeatures found = new PageFeatures(features, page);
        for (int i = 0; i < size; i++) {
            weights.sum(found, i, emissions, i * L);
            blank[i] = page[i].has(Trait.BLANK_BEFORE);
        }
        int[] best = new BestPath(steps, emissions, blank).find();
        double[][] marginals = new Marginals(steps, emissions, blank).compute();
        Decision[] decisions = new Decision[size];
        for (int i = 0; i < size; i++) {
            decisions[i] = new Decision(Label.at(best[i]), marginals[i]);
        }
        return new Judgement(decisions, reasons, found);
    }
}
