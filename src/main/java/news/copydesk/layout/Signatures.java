package news.copydesk.layout;

/** Looks again for who wrote a story, where the model took a name above it or right below it for something else. */
final class Signatures {

    /** How likely the author's line has to be on a page that has no surer one. */
    private static final double LEAST = 0.1;

    /** How likely another author's line has to be: cross-validated, of names that are less sure than this a quarter is one, of surer ones two thirds. */
    private static final double LEAST_OF_ANOTHER = 0.3;

    /** How many lines below the story an author may stand. */
    private static final int BELOW = 4;

    private final Decision[] decisions;
    private final LineTraits[] page;
    /** The story's first and last line. */
    private final int first;

    private final int last;

    private Signatures(Decision[] decisions, LineTraits[] page) {
        this.decisions = decisions;
        this.page = page;
        int top = decisions.length;
        int bottom = -1;
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i].label() == Label.PARAGRAPH) {
                top = Math.min(top, i);
                bottom = i;
            }
        }
        this.first = top;
        this.last = bottom;
    }

    /** Labels in place what was missed. */
    static void settle(Decision[] decisions, LineTraits[] page) {
        Signatures signatures = new Signatures(decisions, page);
        if (signatures.isSigned()) {
            signatures.signAgain();
        } else {
            signatures.sign();
        }
    }

    private boolean isSigned() {
        for (Decision decision : decisions) {
            if (decision.label() == Label.BYLINE) {
                return true;
            }
        }
        return false;
    }

    private void signAgain() {
        for (int i = 0; i < decisions.length; i++) {
            if (isNear(i) && isPossible(i) && probability(i) > LEAST_OF_ANOTHER) {
                decisions[i] = decisions[i].choose(Label.BYLINE);
            }
        }
    }

    /** The likeliest line and those beside it. */
    private void sign() {
        int best = -1;
        for (int i = 0; i < decisions.length; i++) {
            if (isNear(i) && isPossible(i) && (best < 0 || probability(i) > probability(best))) {
                best = i;
            }
        }
        for (int i = best; i >= 0 && isPossible(i); i--) {
            decisions[i] = decisions[i].choose(Label.BYLINE);
        }
        for (int i = best + 1; best >= 0 && i < page.length && isPossible(i); i++) {
            decisions[i] = decisions[i].choose(Label.BYLINE);
        }
    }

    private boolean isNear(int line) {
        return line < first || line > last && line <= last + BELOW;
    }

    private boolean isPossible(int line) {
        return decisions[line].label() == Label.OTHER && probability(line) > LEAST && isName(page[line]);
    }

    private double probability(int line) {
        return decisions[line].probability(Label.BYLINE);
    }

    /** {@code By Ann Lee}, or a name alone that begins as names do or tells what its bearer is. */
    private static boolean isName(LineTraits line) {
        boolean name = line.has(Trait.NAME_LIKE)
                && !line.has(Trait.NAME_LIKE, "1")
                && (line.has(Trait.GIVEN_NAME, "first") || line.has(Trait.BYLINE_ROLE));
        return !line.has(Trait.KIND, "prose") && (name || line.has(Trait.BYLINE_PREFIX, "name"));
    }
}
