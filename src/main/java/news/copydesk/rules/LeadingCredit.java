package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;

import news.copydesk.rules.CreditSlot.Form;

/**
 * A credit printed before its caption: {@code BILD: SN/APA/JAN LERCH Die Ministerin …}, {@code Ana Ruiz/REUTERS Der Platz …},
 * {@code (Foto: dpa) Der Platz …}. Where it ends has to be clear: by a bracket, an agency, a separator, or because it is in capitals.
 */
final class LeadingCredit {

    private static final int REACH = 80;
    private static final int FEWEST_WORDS = 3;
    private static final int NAME_WORDS = 2;

    private final Tail tail;
    private final String text;

    LeadingCredit(Tail tail) {
        this.tail = tail;
        this.text = tail.text();
    }

    /** The credit with the separator behind it; null if there is none. */
    CreditSlot find() {
        if (tail.end() == 0) {
            return null;
        }
        if (isOpening(text.charAt(0))) {
            return bracket();
        }
        int names = afterMarker();
        int end = endOfNames(Math.max(0, names), names > 0);
        if (end < 0 || !captionFollows(end)) {
            return null;
        }
        return new CreditSlot(0, overSeparators(end), names > 0 ? Form.MARKER : Form.SLASH);
    }

    private CreditSlot bracket() {
        int close = 1;
        while (close < Math.min(tail.end(), REACH) && !Punctuation.isClosing(text.charAt(close))) {
            close++;
        }
        boolean closed = close < Math.min(tail.end(), REACH);
        if (closed
                && tail.line().hasWithin(0, close, Category.CREDIT_MARKER, Category.AGENCY, Category.HANDOUT)
                && captionFollows(close + 1)) {
            return new CreditSlot(0, overSeparators(close + 1), Form.BRACKET);
        }
        return null;
    }

    /** The place after the marker and colon that open the line; -1 if none do. */
    private int afterMarker() {
        for (Hit hit : tail.line().hits()) {
            if (hit.start() > 0) {
                return -1;
            }
            if (hit.term().category() == Category.CREDIT_MARKER && tail.colonAt(hit.end())) {
                return tail.skipSpaces(tail.skipSpaces(hit.end()) + 1);
            }
        }
        return -1;
    }

    /** Where the names end that begin at {@code from}; -1 if that is not clear. */
    private int endOfNames(int from, boolean marked) {
        int at = from;
        int slash = slashAfter(at);
        boolean shouted = false;
        boolean known = false;
        int parts = 0;
        while (slash >= 0) {
            shouted = isShouted(at, slash);
            known |= tail.line().hasWithin(at, slash, Category.AGENCY);
            at = tail.skipSpaces(slash + 1);
            slash = slashAfter(at);
            parts++;
        }
        int agency = tail.agencyEnd(at);
        if (agency >= 0 && (parts > 0 || marked)) {
            return agency;
        }
        if (!marked && (parts == 0 || !known)) {
            return -1;
        }
        if (parts > 0 && shouted) {
            return endOfShouted(at);
        }
        if (marked) {
            int separator = separatorAfter(at);
            if (separator >= 0) {
                return separator;
            }
        }
        return parts > 0 && known ? endOfWords(at) : -1;
    }

    /** The next slash within reach with nothing but names before it; -1 if there is none. */
    private int slashAfter(int from) {
        for (int i = from; i < Math.min(tail.end(), from + REACH / 2); i++) {
            if (text.charAt(i) == '/') {
                return NameShape.isCapitalised(text, from, i) || tail.line().hasWithin(from, i, Category.AGENCY)
                        ? i
                        : -1;
            }
            if (isStop(text.charAt(i)) && !isInitial(text, i) || text.charAt(i) == ',') {
                return -1;
            }
        }
        return -1;
    }

    /** Names, then a bar, a dash or a full stop. */
    private int separatorAfter(int from) {
        for (int i = from + 1; i + 1 < Math.min(tail.end(), from + REACH / 2); i++) {
            char c = text.charAt(i);
            boolean separates = c == '|'
                    || "–—-".indexOf(c) >= 0 && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' '
                    || isStop(c) && !isInitial(text, i) && text.charAt(i + 1) == ' ';
            if (separates) {
                return NameShape.isPersonName(text, from, i) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isShouted(int from, int to) {
        int upper = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return upper > FEWEST_WORDS;
    }

    private int endOfShouted(int from) {
        int end = -1;
        int at = from;
        while (at < tail.end()) {
            int stop = wordEnd(at);
            if (stop - at < 2 || !isShouted(at, stop) && upper(at, stop) < stop - at) {
                return end;
            }
            end = stop;
            at = tail.skipSpaces(stop);
        }
        return -1;
    }

    private int upper(int from, int to) {
        return (int)
                text.substring(from, to).chars().filter(Character::isUpperCase).count();
    }

    private int endOfWords(int from) {
        int at = from;
        int end = -1;
        for (int words = 0; words < NAME_WORDS && at < tail.end(); ) {
            int stop = wordEnd(at);
            if (!Character.isUpperCase(text.charAt(at)) || text.charAt(stop - 1) == ',') {
                return -1;
            }
            words += isStop(text.charAt(stop - 1)) ? 0 : 1;
            end = stop;
            at = tail.skipSpaces(stop);
        }
        return end;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < tail.end() && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    private int overSeparators(int from) {
        int i = from;
        while (i < tail.end() && " |–—-:.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Whether a caption follows: several words, the first of them with a capital where there are any. */
    private boolean captionFollows(int from) {
        int start = overSeparators(from);
        if (start >= tail.end()
                || Character.isLowerCase(text.charAt(start))
                || "/,;&".indexOf(text.charAt(start)) >= 0) {
            return false;
        }
        int words = 1;
        int small = 0;
        for (int i = start + 1; i < tail.end(); i++) {
            if (text.charAt(i - 1) == ' ') {
                words++;
                small += Character.isUpperCase(text.charAt(i)) ? 0 : 1;
            }
        }
        return words >= FEWEST_WORDS && small > 0
                || words < FEWEST_WORDS && NameShape.isUncased(text, start, tail.end());
    }
}
