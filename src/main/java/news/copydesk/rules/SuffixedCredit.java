package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;

import news.copydesk.rules.CreditSlot.Form;
import news.copydesk.text.Letters;

/** A credit that a word or an equals sign behind it makes one: {@code 新华社记者 金良快 摄}, {@code A / B / LRT nuotr.}, {@code （ソウルで、３日）＝ＡＰ}. */
final class SuffixedCredit {

    /** Of an agency behind an equals sign, with that sign. */
    private static final int LONGEST_AGENCY = 12;

    /** What stands around the numbers of a day. */
    private static final String DAY = " 年月日.";

    private static final int FEWEST_DIGITS = 3;

    private final Tail tail;
    private final String text;

    private SuffixedCredit(Tail tail) {
        this.tail = tail;
        this.text = tail.text();
    }

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        int start = tail.line().has(Category.CREDIT_SUFFIX) ? new SuffixedCredit(tail).start() : -1;
        if (start >= 0) {
            return new CreditSlot(start, tail.end(), Form.SUFFIX);
        }
        int equals = lastEquals(tail.text(), tail.end());
        if (equals > 0 && !tail.contains(' ', equals, tail.end())) {
            return new CreditSlot(MarkedCredit.backOver(tail, equals), tail.end(), Form.SUFFIX);
        }
        return null;
    }

    /** The last equals sign, if it is near the end; -1 if there is none. */
    private static int lastEquals(String text, int end) {
        for (int i = text.length() - 1; i >= Math.max(0, end - LONGEST_AGENCY); i--) {
            if (text.charAt(i) == '=' || text.charAt(i) == '＝') {
                return i;
            }
        }
        return -1;
    }

    /** Where the credit begins that a suffix ends, such as {@code nuotr.}; -1 if none does or it is too long. */
    private int start() {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.CREDIT_SUFFIX && (hit.end() >= tail.end() - 1 || isDay(hit.end()))) {
                int start = secondLastPart(suffixStart(hit.start()), hit.start());
                if (tail.isShort(start)) {
                    return start;
                }
            }
        }
        return -1;
    }

    /** {@code … 中央社記者陳怡君攝 113年3月4日}: whether a day and nothing else stands from there to the end. */
    private boolean isDay(int from) {
        int digits = 0;
        for (int i = from; i < tail.end(); i++) {
            char c = text.charAt(i);
            digits += Letters.isDigit(c) ? 1 : 0;
            if (!Letters.isDigit(c) && DAY.indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS;
    }

    private int suffixStart(int at) {
        for (int i = at - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (isOpening(c)) {
                return i;
            }
            if (isStop(c) && !isInitial(text, i) || isClosing(c)) {
                return tail.skipSpaces(i + 1);
            }
            if (c == '＝' || c == '=' || c == '/' && text.charAt(i - 1) == ' ' && text.charAt(i + 1) != ' ') {
                return MarkedCredit.backOver(tail, i);
            }
        }
        return 0;
    }

    /** Of three parts with spaced slashes the first is the caption: {@code A / B / LRT nuotr.}. */
    private int secondLastPart(int from, int to) {
        int last = text.lastIndexOf(" / ", to);
        int before = last < 0 ? -1 : text.lastIndexOf(" / ", last - 1);
        return before > from ? before + 3 : from;
    }
}
