package news.copydesk.layout;

import java.util.function.IntUnaryOperator;

/**
 * Which line of a page's head is most like a headline, by points: a first guess that serves to compare other lines with. Its points were
 * rounded from a ranking fitted to labelled pages; of those it finds the headline of nine in ten.
 */
final class LikelyHeadline {

    private static final int HEAD_LINES = 40;
    private static final int LEAST_WEIGHT = 6;
    private static final int MOST_WEIGHT = 220;
    private static final int SHORT_WEIGHT = 25;
    private static final int LONG_WEIGHT = 150;
    /** What is told more often than this is no likelier a headline for it. */
    private static final int MOST_TOLD = 3;
    /** Points of the first lines that can be a headline at all, in their order. */
    private static final double[] ORDER = {2, 1.5, 1, -0.5, -1};

    private final Sheet sheet;
    private final LineTraits[] traits;
    private final Edgings edgings;
    /** How often the line stands on the page. */
    private final IntUnaryOperator times;

    LikelyHeadline(Sheet sheet, LineTraits[] traits, Edgings edgings, IntUnaryOperator times) {
        this.sheet = sheet;
        this.traits = traits;
        this.edgings = edgings;
        this.times = times;
    }

    /** Index of the line; -1 if no line can be a headline. */
    int find() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        int rank = 0;
        for (int i = 0; i < Math.min(sheet.size(), HEAD_LINES); i++) {
            if (sheet.hintedTitle() != 0 && sheet.words(i).sequence() == sheet.hintedTitle()) {
                return i;
            }
            int weight = sheet.shape(i).weight();
            if (sheet.prose().before(i) <= 2
                    && weight >= LEAST_WEIGHT
                    && weight <= MOST_WEIGHT
                    && !sheet.prose().has(i)
                    && Headlines.canBeHeadline(traits[i])) {
                double points = ORDER[Math.min(rank++, ORDER.length - 1)] + points(i);
                if (points > most) {
                    most = points;
                    best = i;
                }
            }
        }
        return best;
    }

    private double points(int index) {
        LineTraits line = traits[index];
        int weight = sheet.shape(index).weight();
        double points = byWords(line) + byEcho(sheet.shareInBody(index));
        points -= sheet.prose().before(index);
        points += line.has(Trait.BLOCK_PLACE, "only") ? 3 : 0;
        points -= weight < SHORT_WEIGHT ? 1.5 : weight > LONG_WEIGHT ? 1 : 0;
        points += edgings.isHeld(index) ? 1 : 0;
        points -= edgings.holdsLine(index) ? 0.5 : 0;
        points -= (isCredit(index - 1) ? 1 : 0) + (isCredit(index + 1) ? 1 : 0);
        points += Math.max(0, Math.min(times.applyAsInt(index), MOST_TOLD) - 1);
        return points;
    }

    /** Beside a credit that stands alone a title may be the caption that it belongs to. */
    private boolean isCredit(int index) {
        return index >= 0
                && index < traits.length
                && traits[index].has(Trait.CREDITED, "alone")
                && traits[index].has(Trait.CREDIT_MARKER);
    }

    private static double byWords(LineTraits line) {
        double points = 0;
        points -= line.has(Trait.ENDING, "stop") ? 2 : 0;
        points += byLength(line);
        points -= line.has(Trait.NAME_LIKE, "1") || line.has(Trait.NAME_LIKE, "list") ? 1 : 0;
        points += line.has(Trait.HAS_COLON, "early") || line.has(Trait.HAS_COLON, "middle") ? 1 : 0;
        points -= line.has(Trait.BYLINE_PREFIX, "name") ? 1 : 0;
        points -= tellsTime(line) ? 1.5 : 0;
        points -= line.has(Trait.HAS_BAR) ? 1 : 0;
        points -= line.has(Trait.SECTION, "whole") ? 1 : 0;
        points -= line.has(Trait.FURNITURE) ? 1 : 0;
        points -= line.has(Trait.OPENING, "lower") ? 0.5 : 0;
        points -= line.has(Trait.KIND, "tiny") ? 1 : 0;
        points += line.has(Trait.KIND, "title") ? 0.5 : 0;
        return points;
    }

    private static double byLength(LineTraits line) {
        if (line.has(Trait.WORDS, "1") || line.has(Trait.WORDS, "2") || line.has(Trait.WORDS, "3")) {
            return -1;
        }
        if (line.has(Trait.WORDS, "4") || line.has(Trait.WORDS, "6")) {
            return -0.5;
        }
        boolean usual = line.has(Trait.WORDS, "9") || line.has(Trait.WORDS, "13") || line.has(Trait.WORDS, "18");
        return usual ? 1 : 0;
    }

    private static boolean tellsTime(LineTraits line) {
        return line.has(Trait.DATE_SHARE)
                || line.has(Trait.PUBLISHED)
                || line.has(Trait.UPDATED)
                || line.has(Trait.READING_TIME);
    }

    /** A headline's words come again in the story. */
    private static double byEcho(double share) {
        return share == 0 ? -1 : share > 0.5 ? 0.5 : 0;
    }
}
