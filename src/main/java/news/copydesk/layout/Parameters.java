package news.copydesk.layout;

/**
 * The parameters of the chain model in one array, for the fit: a weight for each feature and label, for each label of a page's first
 * line, and for each step from one label to the next, after a blank line or not.
 */
final class Parameters {

    private static final int L = Label.COUNT;

    private final int features;

    Parameters(int features) {
        this.features = features;
    }

    /** How many there are. */
    int count() {
        return features * L + L + 2 * L * L;
    }

    /** Where the weights of a feature begin: one for each label. */
    static int feature(int feature) {
        return feature * L;
    }

    /** Where the weights of the first line's labels begin. */
    int start() {
        return features * L;
    }

    /** Where the weights of steps begin: of those after no blank line, then of those after one; from each label to each label. */
    int steps() {
        return features * L + L;
    }
}
