package news.copydesk.layout;

import java.util.List;

/** What the chain model made of the lines of a page, and why. */
final class Judgement {

    private final Decision[] decisions;
    private final Reasons reasons;
    private final TraitGrid grid;

    Judgement(Decision[] decisions, Reasons reasons, TraitGrid grid) {
        this.decisions = decisions;
        this.reasons = reasons;
        this.grid = grid;
    }

    /** One for each line, not to be changed. */
    Decision[] decisions() {
        return decisions;
    }

    /** The features that spoke most for what was decided of the line in the end and against the next best, the weightiest first. */
    List<String> reasons(int line, Decision decision, int most) {
        return reasons.find(grid, line, decision.label(), decision.runnerUp(), most);
    }
}
