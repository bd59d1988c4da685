package news.copydesk.layout;

import java.util.List;

/** What the chain model made of the lines of a page, and why. */
final class Judgement {

    private final Decision[] decisions;
    private final Reasons reasons;
    private final Observations page;

    Judgement(Decision[] decisions, Reasons reasons, Observations page) {
        this.decisions = decisions;
        this.reasons = reasons;
        this.page = page;
    }

    /** One for each line, not to be changed. */
    Decision[] decisions() {
        return decisions;
    }

    /** The features that spoke most for what was decided of the line in the end and against the next best, the weightiest first. */
    List<String> reasons(int line, Decision decision, int most) {
        return reasons.find(page, line, decision.label(), decision.runnerUp(), most);
    }
}
