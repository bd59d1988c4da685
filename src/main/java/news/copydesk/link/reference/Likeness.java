package news.copydesk.link.reference;

import java.util.List;
import news.copydesk.link.reference.Token.After;

/**
 * How like a reference's title is to a headline, from 0 to 1; 0 also where they are alike but a number, a name or another word that
 * counts differs: then they are different stories.
 */
final class Likeness {

    /** Titles that were edited match from that similarity on. */
    static final double THRESHOLD = 0.8;

    private static final double MOST_EDITED = 0.97;
    private static final double LEAST_CUT = 0.9;
    private static final int LEAST_CUT_WEIGHT = 15;

    private final TitleWords words;

    Likeness(TitleWords words) {
        this.words = words;
    }

    /** Equal but for what stands before or after: at most 1. A headline that was cut short is not equal to a whole one. */
    double exact(List<View> reference, List<View> headline) {
        double best = 0;
        for (View one : reference) {
            for (View other : headline) {
                if (one.mayEqual(other)
                        && one.isCutShort() == other.isCutShort()
                        && 1 - one.cost() - other.cost() > best
                        && one.letters().equals(other.letters())) {
                    best = 1 - one.cost() - other.cost();
                }
            }
        }
        return best;
    }

    /** The reference shows the beginning of the headline: between 0.9 and 1, by how much of it. */
    double cut(List<View> reference, List<View> headline) {
        double best = 0;
        for (View one : reference) {
            if (!one.isCutShort() || one.weight() < LEAST_CUT_WEIGHT) {
                continue;
            }
            String start = one.letters();
            for (View other : headline) {
                String whole = other.letters();
                if (one.mayEqual(other)
                        && other.isCertain()
                        && whole.startsWith(start)
                        && endsWell(one, whole, start.length())) {
                    double shown = (double) start.length() / whole.length();
                    best = Math.max(best, LEAST_CUT + (1 - LEAST_CUT) * shown - one.cost() - other.cost());
                }
            }
        }
        return best;
    }

    /** 3 is no beginning of 30, unless it was cut there. */
    private static boolean endsWell(View cut, String whole, int at) {
        Token last = cut.title().token(cut.to() - 1);
        return last.after() == After.CUT && !last.is(Token.NUMBER)
                || !last.is(Token.NUMBER)
                || at == whole.length()
                || !Character.isDigit(whole.charAt(at));
    }

    /** Small words may differ, and one other in its spelling. */
    double edited(List<View> reference, List<View> headline) {
        View one = Views.core(reference);
        View other = Views.core(headline);
        List<Integer> ours = Keys.content(one, words);
        List<Integer> theirs = Keys.content(other, words);
        if (ours.size() != theirs.size() || ours.size() < Keys.LEAST_CONTENT || !one.mayEqual(other)) {
            return 0;
        }
        int common = 0;
        int variants = 0;
        for (int i = 0; i < ours.size(); i++) {
            Token a = one.title().token(ours.get(i));
            Token b = other.title().token(theirs.get(i));
            if (a.key().equals(b.key())) {
                common += a.weight();
            } else if (++variants > 1 || !mayDiffer(a, one.title(), b, other.title())) {
                return 0;
            } else {
                common += Math.min(a.weight(), b.weight()) - 1;
            }
        }
        double similarity = 2.0 * (common + commonSmall(one, other)) / (one.weight() + other.weight());
        double rounded = Math.min(MOST_EDITED, Math.floor(1000 * similarity) / 1000) - one.cost() - other.cost();
        return rounded < THRESHOLD ? 0 : rounded;
    }

    private int commonSmall(View one, View other) {
        int common = 0;
        int from = other.from();
        for (int i = one.from(); i < one.to(); i++) {
            if (one.title().isSmallWord(i, words)) {
                for (int j = from; j < other.to(); j++) {
                    if (other.title().token(j).key().equals(one.title().token(i).key())) {
                        common += one.title().token(i).weight();
                        from = j + 1;
                        break;
                    }
                }
            }
        }
        return common;
    }

    private boolean mayDiffer(Token a, Title of, Token b, Title in) {
        boolean words_ = !a.is(Token.NUMBER) && !b.is(Token.NUMBER) && !a.is(Token.SPACELESS) && !b.is(Token.SPACELESS);
        if (!words_ || words.isNumber(a.key()) || words.isNumber(b.key())) {
            return false;
        }
        return Spelling.isSwapped(a.key(), b.key()) || isNoName(a, of, b, in) && Spelling.isVariant(a.key(), b.key());
    }

    /** A small initial says so, where capitals tell names; the other then must not contradict. */
    private static boolean isNoName(Token a, Title of, Token b, Title in) {
        boolean ours = of.tellsNames() && a.is(Token.SMALL) && !a.is(Token.CAPITAL);
        boolean theirs = in.tellsNames() && b.is(Token.SMALL) && !b.is(Token.CAPITAL);
        return ours && (theirs || !in.tellsNames()) || theirs && !of.tellsNames();
    }
}
