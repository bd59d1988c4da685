package news.copydesk.layout;

import java.util.List;

/** What the chain model made of the lines of a page, and why. */
final class Judgement {

    private final Decision[] decisions;
    private final Reasons reasons;
    private final PageFeatures features;

    Judgement(Decision[] decisions, Reasons reasons, PageFeatures features) {
        this.decisions = decisions;
        this.reasons = reasons;
        this.features = features;
    }

    /** One for each line, not to be changed. */
    Decision[] decisions() {
        return decisions;
    }

    /** The three features that spoke most for what was decided of the line in the end and against the next best, the weightiest first. */
    List<String> reasons(int line, Decision decision) {
        return reasons.find(features, line, decision.label(), decision.runnerUp());
    }
}
