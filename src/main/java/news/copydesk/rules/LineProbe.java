package news.copydesk.rules;

import java.util.Locale;
import news.copydesk.text.Folded;
import news.copydesk.text.WordClass;

/** Answers whether a phrase stands in a line as its term asks. Places are indices of match keys, ends exclusive. */
final class LineProbe {

    private static final String NO_SEPARATORS = ",;'%&";
    /** Longest word that is looked back over for its first letter. */
    private static final int LONGEST_WORD = 40;

    private final Folded line;
    private final String original;
    private int firstWord = -1;
    private int lastWord = -1;

    LineProbe(Folded line) {
        this.line = line;
        this.original = line.original();
    }

    /** Whether a phrase that starts here can be what {@link Conditions#AT_START} asks for. */
    boolean mayOpen(int start) {
        return start <= firstWord() || start - firstWord() <= LONGEST_WORD;
    }

    /**
     * Whether the phrase that stands there meets all that its term asks for.
     *
     * @param row of {@link TermRows}
     */
    boolean meets(TermTable table, long row, int start, int end) {
        int conditions = TermRows.conditions(row);
        return isBounded(conditions, start, end)
                && (conditions == 0
                        || isAnchored(conditions, start, end)
                                && isSpelt(table, row, start, end)
                                && isPlaced(conditions, start, end));
    }

    /** Whether it begins and ends between words. */
    private boolean isBounded(int conditions, int start, int end) {
        boolean numbers = (conditions & Conditions.NUMBERS_AROUND) != 0;
        boolean left = start == 0 || !bind(start, numbers && isNumber(start - 1));
        boolean right = end == line.length() || !bind(end, numbers && isNumber(end));
        return right && (left || (conditions & Conditions.GLUED) != 0 && isNumber(start - 1) && colonFollows(end));
    }

    /** Whether no word can end before that place; a number is no hindrance where it does not count. */
    private boolean bind(int at, boolean numberIgnored) {
        return !numberIgnored && WordClass.bind(line.charAt(at - 1), line.charAt(at)) && !isHash(at - 1) && !isHash(at);
    }

    private boolean isAnchored(int conditions, int start, int end) {
        boolean numbers = (conditions & Conditions.NUMBERS_AROUND) != 0;
        return ((conditions & Conditions.AT_START) == 0
                        || start <= firstWord()
                        || numbers && noWord(firstWord(), start))
                && ((conditions & Conditions.AT_END) == 0
                        || end > lastWord()
                        || numbers && noWord(end, lastWord() + 1));
    }

    private boolean isSpelt(TermTable table, long row, int start, int end) {
        int conditions = TermRows.conditions(row);
        int term = TermRows.term(row);
        return ((conditions & Conditions.AS_WRITTEN) == 0
                        || table.letterings[term].fits(original, line.start(start), line.end(end - 1)))
                && ((conditions & Conditions.CAPITALS) == 0 || hasCapitals(table.capitals[term], start))
                && ((conditions & Conditions.ACCENTS) == 0
                        || written(start, end).equalsIgnoreCase(table.terms[term].phrase()));
    }

    private boolean isPlaced(int conditions, int start, int end) {
        return ((conditions & Conditions.APART) == 0 || isApart(start, end))
                && ((conditions & Conditions.HANGUL_START) == 0 || !continuesHangul(start))
                && ((conditions & Conditions.JOINS) == 0 || joins(start, end))
                && ((conditions & Conditions.BEFORE_NAME) == 0 || !isSmallWord(skipSpaces(end)))
                && ((conditions & Conditions.OPENS) == 0 || opens(start))
                && ((conditions & Conditions.SET_OFF) == 0 || isSetOff(start, end))
                && ((conditions & Conditions.NO_COMPOUND) == 0 || !isHyphenated(end));
    }

    /** The first place that is part of a word or a number; the line's length if none is. */
    private int firstWord() {
        if (firstWord < 0) {
            firstWord = 0;
            while (firstWord < line.length() && !isWord(firstWord)) {
                firstWord++;
            }
        }
        return firstWord;
    }

    /** The last place that is part of a word or a number; -1 if none is. */
    private int lastWord() {
        if (lastWord < 0) {
            lastWord = line.length() - 1;
            while (lastWord >= 0 && !isWord(lastWord)) {
                lastWord--;
            }
        }
        return lastWord;
    }

    /** Whether there are only numbers and signs. */
    private boolean noWord(int from, int to) {
        // Anything longer is no counter, and looking at it for every phrase would take more than linear time.
        if (to - from > LONGEST_WORD) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (isWord(i) && !isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWord(int at) {
        char key = line.charAt(at);
        if (Character.isSurrogate(key)) {
            return Character.isLetterOrDigit(original.codePointAt(line.start(at)));
        }
        return WordClass.of(key) != WordClass.OTHER && !isHash(at);
    }

    private boolean isNumber(int at) {
        return line.charAt(at) == '#' && !isHash(at);
    }

    /** Whether this {@code #} was one in the original too, as before a hashtag, and no number. */
    private boolean isHash(int at) {
        if (line.charAt(at) != '#') {
            return false;
        }
        char c = original.charAt(line.start(at));
        return c == '#' || c == '＃' || c == '﹟';
    }

    private boolean hasCapitals(long capitals, int start) {
        if (Conditions.isSmall(original.charAt(line.start(start)))) {
            return false;
        }
        int at = start;
        for (long rest = capitals; rest != 0; rest >>>= 1) {
            at = skipSpaces(at);
            if ((rest & 1) != 0 && !Conditions.isCapital(original.charAt(line.start(at)))) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean isApart(int start, int end) {
        return !(start > 0 && isUnspaced(start - 1) && isUnspaced(start))
                && !(end < line.length() && isUnspaced(end) && isUnspaced(end - 1));
    }

    private boolean isUnspaced(int at) {
        return WordClass.of(line.charAt(at)) >= WordClass.UNSPACED;
    }

    private boolean continuesHangul(int start) {
        return start > 0 && WordClass.isHangul(line.charAt(start)) && WordClass.isHangul(line.charAt(start - 1));
    }

    /** Where the word before a place starts; -1 if there is none. */
    private int wordBefore(int start) {
        int at = start - 1;
        while (at >= 0 && line.charAt(at) == ' ') {
            at--;
        }
        int limit = Math.max(0, at - LONGEST_WORD);
        while (at > limit && WordClass.bind(line.charAt(at - 1), line.charAt(at))) {
            at--;
        }
        return at;
    }

    /** Whether it stands between names: see {@link Conditions#JOINS}. */
    private boolean joins(int start, int end) {
        int before = wordBefore(start);
        int after = skipSpaces(end);
        if (!isWord(start) && line.charAt(start) != '&') {
            return before >= 0 && after < line.length() && isUnspaced(before) && isUnspaced(after);
        }
        return canBeName(before) || canBeName(after);
    }

    private boolean isSmallWord(int at) {
        return at < line.length() && isWord(at) && !canBeName(at);
    }

    private boolean canBeName(int at) {
        return at >= 0
                && at < line.length()
                && WordClass.of(line.charAt(at)) != WordClass.OTHER
                && !isNumber(at)
                && !Conditions.isSmall(original.charAt(line.start(at)));
    }

    /** Whether something begins with it: see {@link Conditions#OPENS}. */
    private boolean opens(int start) {
        int before = start - 1;
        while (before >= 0 && line.charAt(before) == ' ') {
            before--;
        }
        return before < 0
                || !isWord(before)
                || isNumber(before)
                || !Conditions.isSmall(original.charAt(line.start(start)));
    }

    /** Whether it stands apart from what follows: see {@link Conditions#SET_OFF}. */
    private boolean isSetOff(int start, int end) {
        int next = skipSpaces(end);
        if (next == line.length() || !isWord(next) && NO_SEPARATORS.indexOf(line.charAt(next)) < 0) {
            return !isHyphenated(end);
        }
        String written = written(start, end);
        return written.equals(written.toUpperCase(Locale.ROOT)) && !written.equals(written.toLowerCase(Locale.ROOT));
    }

    private boolean isHyphenated(int end) {
        return end + 1 < line.length() && line.charAt(end) == '-' && isWord(end + 1);
    }

    private boolean colonFollows(int end) {
        int next = skipSpaces(end);
        return line.charAt(end - 1) == ':' || next < line.length() && line.charAt(next) == ':';
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private String written(int start, int end) {
        return original.substring(line.start(start), line.end(end - 1));
    }
}
