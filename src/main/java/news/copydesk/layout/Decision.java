package news.copydesk.layout;

/**
 * What the chain model made of a line.
 *
 * @param label the line's label in the best sequence for the whole page
 * @param probabilities of each label by number, given the whole page
 */
record Decision(Label label, double[] probabilities) {

    double confidence() {
        return probabilities[label.ordinal()];
    }

    double probability(Label other) {
        return probabilities[other.ordinal()];
    }

    /** How probable it is that the line is a cross-reference, inside the story or behind it: to readers they are the same. */
    double reference() {
        // What was raised on other evidence takes nothing from the rest.
        return Math.min(1, probability(Label.CROSS_REFERENCE) + probability(Label.LINK));
    }

    /** The most probable label beside the chosen one; never the headline, of which a page has one. */
    Label runnerUp() {
        Label second = label == Label.OTHER ? Label.PARAGRAPH : Label.OTHER;
        for (int i = 0; i < Label.COUNT; i++) {
            Label other = Label.at(i);
            if (other != label && other != Label.HEADLINE && probability(other) > probability(second)) {
                second = other;
            }
        }
        return second;
    }

    /** Another choice, on evidence that the model weighs too low: it is at least as sure as {@code least}. */
    Decision choose(Label other, double least) {
        double[] raised = probabilities.clone();
        raised[other.ordinal()] = Math.max(least, raised[other.ordinal()]);
        return new Decision(other, raised);
    }

    /** The same probabilities, another choice. */
    Decision choose(Label other) {
        return new Decision(other, probabilities);
    }
}
