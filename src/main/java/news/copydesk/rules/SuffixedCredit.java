package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;

/** A credit that a word behind it makes one: {@code 新华社记者 金良快 摄}, {@code A / B / LRT nuotr.}. */
final class SuffixedCredit {

    private final Tail tail;
    private final String text;

    SuffixedCredit(Tail tail) {
        this.tail = tail;
        this.text = tail.line().text();
    }

    /** Where the credit begins that a suffix ends, such as {@code nuotr.}; -1 if none does or it is too long. */
    int start() {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.CREDIT_SUFFIX && hit.end() >= tail.end() - 1) {
                int start = secondLastPart(suffixStart(hit.start()), hit.start());
                if (tail.isShort(start)) {
                    return start;
                }
            }
        }
        return -1;
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
                return tail.withMarker(i);
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
