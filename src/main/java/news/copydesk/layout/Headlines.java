package news.copydesk.layout;

/** Sees to it that a page has one headline: the surest line, and not its repetitions. */
final class Headlines {

    private static final double LEAST = 0.1;
    /** How likely a line has to be to take the place of a surer one that is run together. */
    private static final double LEAST_CLEAN = 0.05;
    /** On a page without a sure headline the line that {@link LikelyHeadline} finds has a bonus of so much probability. */
    private static final double LIKELY = 0.06;

    private final Sheet sheet;
    private final LineTraits[] traits;

    Headlines(Sheet sheet, LineTraits[] traits) {
        this.sheet = sheet;
        this.traits = traits;
    }

    /** The decisions with at most one line labelled headline; the array itself is not changed. */
    Decision[] settle(Decision[] decisions) {
        int headline = surest(decisions, true);
        if (headline < 0) {
            headline = surest(decisions, false);
        }
        headline = whole(clean(held(headline), decisions));
        Decision[] settled = decisions.clone();
        for (int i = 0; i < settled.length; i++) {
            if (i == headline) {
                settled[i] = settled[i].choose(Label.HEADLINE);
            } else if (settled[i].label() == Label.HEADLINE) {
                settled[i] = settled[i].choose(instead(i, settled[i], headline));
            }
        }
        return settled;
    }

    /** Instead of {@code Home » Rain ends drought} or {@code Rain ends drought | The Daily} the line of the head that is the title alone. */
    private int held(int headline) {
        if (headline < 0
                || !traits[headline].has(Trait.ECHO_OF_LINE, "holds-line")
                || !traits[headline].has(Trait.HAS_BAR)) {
            return headline;
        }
        for (int i = 0; i < sheet.size() && sheet.prose().before(i) <= 1; i++) {
            if (traits[i].has(Trait.ECHO_OF_LINE, "in-line") && canBeHeadline(i) && holds(headline, i)) {
                return i;
            }
        }
        return headline;
    }

    /** Instead of {@code Rain ends the drought} the line above that says the same behind its overline: {@code Valley: Rain ends the drought}. */
    private int whole(int headline) {
        for (int i = 0; i < headline; i++) {
            if (traits[i].has(Trait.ECHO_OF_LINE, "holds-line")
                    && !traits[i].has(Trait.HAS_BAR)
                    && canBeHeadline(i)
                    && holds(i, headline)
                    && !isOneWordMore(i, headline)) {
                return i;
            }
        }
        return headline;
    }

    /** {@code Home Rain ends the drought}: a button run together with the title. */
    private boolean isOneWordMore(int line, int title) {
        return sheet.shape(line).words() == sheet.shape(title).words() + 1 && !traits[line].has(Trait.HAS_COLON);
    }

    /** Instead of {@code Trade with IranPressure by sanctions?}, an overline and a title run together, another wording of the title. */
    private int clean(int headline, Decision[] decisions) {
        if (headline < 0 || !traits[headline].has(Trait.HAS_GLUE)) {
            return headline;
        }
        int rival = RivalTraits.rival(sheet, headline);
        boolean cleaner = rival >= 0
                && canBeHeadline(rival)
                && !traits[rival].has(Trait.HAS_GLUE)
                && decisions[rival].probability(Label.HEADLINE) > LEAST_CLEAN;
        return cleaner ? rival : headline;
    }

    private boolean holds(int line, int other) {
        String text = sheet.folded(line).toString();
        String part = sheet.folded(other).toString();
        return text.startsWith(part) || text.endsWith(part);
    }

    private int surest(Decision[] decisions, boolean labelled) {
        int story = story(decisions);
        int best = -1;
        double most = LEAST;
        for (int i = 0; i < decisions.length; i++) {
            boolean eligible = labelled
                    ? decisions[i].label() == Label.HEADLINE
                            && !traits[i].has(Trait.HAS_ADDRESS, "whole")
                            && !traits[i].has(Trait.SECTION, "row")
                            && !isPublication(traits[i])
                    : i < story && canBeHeadline(i);
            double probability = decisions[i].probability(Label.HEADLINE);
            if (!labelled && traits[i].has(Trait.HEADLINE_AT, "here")) {
                probability += LIKELY;
            }
            if (eligible && probability > most) {
                most = probability;
                best = i;
            }
        }
        return best;
    }

    /** Where the story begins: no headline stands below its first paragraph. */
    private static int story(Decision[] decisions) {
        int first = 0;
        while (first < decisions.length && decisions[first].label() != Label.PARAGRAPH) {
            first++;
        }
        return first;
    }

    private boolean canBeHeadline(int index) {
        return !traits[index].has(Trait.FURNITURE)
                && !sheet.prose().has(index)
                && sheet.shape(index).words() > 1
                && canBeHeadline(traits[index]);
    }

    /** Whether nothing that the line says speaks against it: no headline is an address, a date, or the trail of sections that led to it. */
    static boolean canBeHeadline(LineTraits line) {
        return !line.has(Trait.HAS_ADDRESS, "whole")
                && !line.isMostlyDate()
                && !isPublication(line)
                && !line.has(Trait.HAS_BAR, "more")
                && !line.has(Trait.SECTION, "row")
                && !line.has(Trait.TOPICS)
                && !line.has(Trait.RECOMMENDATION)
                && !line.has(Trait.SUMMARY)
                && !line.has(Trait.CUE, "alone")
                && !(line.has(Trait.CREDITED) && line.has(Trait.CREDIT_MARKER))
                && !line.has(Trait.CREDIT, "copyright")
                && !line.has(Trait.FURNITURE_WHOLE);
    }

    /** {@code Published on 3 March 2024 by Ann}: a label and a date. */
    private static boolean isPublication(LineTraits line) {
        return line.has(Trait.DATE_SHARE) && (line.has(Trait.PUBLISHED) || line.has(Trait.UPDATED));
    }

    private Label instead(int index, Decision decision, int headline) {
        boolean repetition = headline >= 0
                && (sheet.words(index).sequence() == sheet.words(headline).sequence() || holds(headline, index));
        return repetition ? Label.OTHER : decision.runnerUp();
    }
}
