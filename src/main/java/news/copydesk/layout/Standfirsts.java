package news.copydesk.layout;

/** Looks again at a page's standfirst: pages have one, in one place. */
final class Standfirsts {

    /** How much likelier a first paragraph has to be than a standfirst, where the page has no other. */
    private static final double LEAST = 1.5;

    private final Decision[] decisions;
    private final LineTraits[] page;

    private Standfirsts(Decision[] decisions, LineTraits[] page) {
        this.decisions = decisions;
        this.page = page;
    }

    /** Labels in place what belongs to no standfirst, and one that was missed. */
    static void settle(Decision[] decisions, LineTraits[] page) {
        Standfirsts standfirsts = new Standfirsts(decisions, page);
        standfirsts.dropTitles();
        standfirsts.dropSecond();
        standfirsts.findMissed();
    }

    /** A title above a surer standfirst in sentences is another wording of the headline, or leads elsewhere. */
    private void dropTitles() {
        double sentences = 0;
        for (int i = decisions.length - 1; i >= 0; i--) {
            if (!isStandfirst(i)) {
                continue;
            }
            double sure = decisions[i].confidence();
            if (isSentence(page[i])) {
                sentences = Math.max(sentences, sure);
            } else if (sure < sentences && isTitle(page[i])) {
                decisions[i] = decisions[i].choose(Label.OTHER);
            }
        }
    }

    /** A single line that anything parts from a surer standfirst above begins the story, unless a label announces a summary. */
    private void dropSecond() {
        double above = 0;
        for (int i = 0; i < decisions.length; i++) {
            if (decisions[i].label() == Label.HEADLINE) {
                above = 0;
            }
            if (!isStandfirst(i)) {
                continue;
            }
            double sure = decisions[i].confidence();
            boolean alone = (i == 0 || !isStandfirst(i - 1)) && (i + 1 == decisions.length || !isStandfirst(i + 1));
            if (sure < above && alone && !page[i].has(Trait.LIST_LABEL)) {
                decisions[i] = decisions[i].choose(Label.PARAGRAPH);
            }
            above = Math.max(above, sure);
        }
    }

    /** On a page without a standfirst the first of several paragraphs is one if that is nearly as likely. */
    private void findMissed() {
        int first = -1;
        for (int i = 0; i < decisions.length; i++) {
            Label label = decisions[i].label();
            if (label == Label.PARAGRAPH && first < 0) {
                first = i;
            } else if (label == Label.PARAGRAPH) {
                if (decisions[first].probability(Label.DEK) * LEAST > decisions[first].confidence()) {
                    decisions[first] = decisions[first].choose(Label.DEK);
                }
                return;
            } else if (label == Label.DEK && first < 0) {
                return;
            }
        }
    }

    private boolean isStandfirst(int index) {
        return decisions[index].label() == Label.DEK;
    }

    private static boolean isSentence(LineTraits line) {
        boolean ended = line.has(Trait.ENDING, "stop")
                || line.has(Trait.ENDING, "question")
                || line.has(Trait.ENDING, "exclamation");
        return ended && (line.has(Trait.KIND, "sentence") || line.has(Trait.KIND, "prose"));
    }

    private static boolean isTitle(LineTraits line) {
        return line.has(Trait.ENDING, "letter") || line.has(Trait.ENDING, "digit");
    }
}
