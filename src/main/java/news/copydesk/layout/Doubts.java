package news.copydesk.layout;

/**
 * Looks again at decisions that were close, and at lines that say themselves what they are.
 *
 * <p>Captions that are little more than a guess are taken back: what a reader loses by a caption that runs on as a paragraph is less than
 * what a picture desk loses by a sentence of the story that is sold as a caption. So are references behind the story, where most links
 * are teasers of whatever else there is. And the model tells references inside the story from links behind it, but readers do not: where
 * the two together are likelier than what was chosen, it is a reference.
 */
final class Doubts {

    /** Cross-validated on the development corpus: of the captions below it a third is right, of those just above it three in four. */
    private static final double SURE_CAPTION = 0.5;

    /**
     * How sure a reference behind the story has to be, where what leads to other pages of any kind stands. Cross-validated: of those below
     * it a quarter is right, and two thirds of those inside the story.
     */
    private static final double SURE_BEHIND = 0.6;

    /** How much likelier a reference is in a list that a label opened than the model, which sees two lines far, takes it to be. */
    private static final double ANNOUNCED = 2.6;

    /** How sure a reference is that says so itself. */
    private static final double LABELLED = 0.9;

    /** How sure a caption is that names its picture's maker or says that it is one. */
    private static final double CREDITED = 0.9;

    private Doubts() {}

    /** {@code Lire aussi : …}: a label, what sets it off, and a title. Whatever else such a line is like, that is what it is for. */
    private static boolean isLabelled(LineTraits line) {
        boolean title =
                line.has(Trait.KIND, "title") || line.has(Trait.KIND, "sentence") && line.has(Trait.ENDING, "question");
        return line.has(Trait.CUE, "separated") && title && !line.has(Trait.FURNITURE);
    }

    /** Whether the line is a label or a title with one, whatever sets it off. */
    private static boolean isCued(LineTraits line) {
        return line.has(Trait.CUE) && !line.has(Trait.CUE, "running") && !line.has(Trait.FURNITURE);
    }

    /**
     * {@code Guards at the gate (Picture: PA)}: words, and behind them a credit that says so. In the development corpus 125 of 128 such
     * lines are captions, wherever they stand.
     */
    private static boolean isCredited(LineTraits line) {
        boolean sentence = line.has(Trait.KIND, "sentence") || line.has(Trait.KIND, "prose");
        return line.has(Trait.CREDIT_MARKER)
                && line.has(Trait.CREDITED, "behind")
                && (line.has(Trait.CREDIT, "bracket") || line.has(Trait.CREDIT, "marker") && sentence);
    }

    /** {@code Image caption, Guards at the gate}. A line that is nothing but the label, or goes on from it, may be anything. */
    private static boolean isAnnounced(LineTraits line) {
        return line.has(Trait.CAPTION_OPENING, "separated");
    }

    /** The decisions as they stand after a second look; the array itself is not changed. */
    static Decision[] settle(Decision[] decisions, LineTraits[] page) {
        Decision[] settled = decisions.clone();
        for (int i = 0; i < settled.length; i++) {
            settled[i] = settle(settled[i], page[i]);
        }
        behind(settled, page);
        credits(settled, page);
        Standfirsts.settle(settled, page);
        body(settled);
        Signatures.settle(settled, page);
        return settled;
    }

    /** Behind the last paragraph only what has a label or is one, or is surely a reference, is taken for it. */
    private static void behind(Decision[] decisions, LineTraits[] page) {
        int last = decisions.length - 1;
        while (last >= 0 && decisions[last].label() != Label.PARAGRAPH) {
            last--;
        }
        for (int i = last + 1; last >= 0 && i < decisions.length; i++) {
            Label label = decisions[i].label();
            boolean reference = label == Label.CROSS_REFERENCE || label == Label.LINK;
            if (reference && decisions[i].reference() < SURE_BEHIND && !isCued(page[i])) {
                decisions[i] = decisions[i].choose(Label.OTHER);
            }
        }
    }

    /** What is a credit from end to end beside a caption that has none is that one's. */
    private static void credits(Decision[] decisions, LineTraits[] page) {
        for (int i = 0; i < decisions.length; i++) {
            boolean second = decisions[i].label() == Label.CAPTION && page[i].has(Trait.CREDIT_SHARE, "all");
            boolean below = isUncredited(decisions, page, i - 1);
            if (second && below || isAgency(decisions[i], page[i]) && (below || isUncredited(decisions, page, i + 1))) {
                decisions[i] = decisions[i].choose(Label.CREDIT, CREDITED);
            }
        }
    }

    /** {@code PA Media}, {@code ANP}: an agency alone, which stands for furniture. */
    private static boolean isAgency(Decision decision, LineTraits line) {
        return decision.label() == Label.OTHER && line.has(Trait.AGENCY, "whole") && !line.has(Trait.FURNITURE);
    }

    private static boolean isUncredited(Decision[] decisions, LineTraits[] page, int line) {
        return line >= 0
                && line < decisions.length
                && decisions[line].label() == Label.CAPTION
                && !page[line].has(Trait.CREDIT);
    }

    /** What a page has instead of paragraphs is its story, however much it is like a standfirst. */
    private static void body(Decision[] decisions) {
        int last = -1;
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i].label() == Label.PARAGRAPH) {
                return;
            }
            last = decisions[i].label() == Label.DEK ? i : last;
        }
        if (last >= 0) {
            decisions[last] = decisions[last].choose(Label.PARAGRAPH);
        }
    }

    private static Decision settle(Decision decision, LineTraits line) {
        if (decision.label() == Label.HEADLINE) {
            return decision;
        }
        double inside = decision.probability(Label.CROSS_REFERENCE);
        if (isLabelled(line) && decision.label() != Label.LINK) {
            return decision.choose(Label.CROSS_REFERENCE, LABELLED);
        }
        boolean sure = decision.label() == Label.CAPTION && decision.confidence() >= SURE_CAPTION;
        if (!sure && (isCredited(line) || isAnnounced(line))) {
            return decision.choose(Label.CAPTION, CREDITED);
        }
        double announced = line.has(Trait.LIST_LABEL) ? ANNOUNCED : 1;
        if (decision.reference() * announced > decision.confidence()) {
            return decision.choose(inside > decision.probability(Label.LINK) ? Label.CROSS_REFERENCE : Label.LINK);
        }
        if (decision.label() == Label.CAPTION && !sure) {
            return decision.choose(decision.runnerUp());
        }
        return decision;
    }
}
