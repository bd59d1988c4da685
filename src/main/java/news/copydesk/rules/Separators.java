package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;

/** The signs that part a credit from what stands before it: the end of a sentence, a bar, a dash, a bracket. */
final class Separators {

    private Separators() {}

    /** Whether a new element can begin there: at the start, after the end of a sentence, a bar or a bracket, or glued. */
    static boolean open(String text, int at) {
        int i = before(text, at);
        if (i < 0) {
            return true;
        }
        char c = text.charAt(i);
        return isStop(c) || isOpening(c) || isClosing(c) || "|–—-/;:\"”»'’".indexOf(c) >= 0 || i == at - 1;
    }

    /** Whether a sentence ends before it, or a bar, a slash or a dash between spaces stands there; a quote or a hyphen does not set off. */
    static boolean setOff(String text, int at) {
        int i = before(text, at);
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        boolean dash = "–—-".indexOf(c) >= 0 && i > 0 && text.charAt(i - 1) == ' ';
        return isStop(c) || c == '|' || c == '/' || dash;
    }

    /** Where the last character before it stands that is no space; -1 if none does. */
    private static int before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    /** Back over a dash or bar that sets the credit off. */
    static int backOver(String text, int at) {
        int start = at;
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "|–—-".indexOf(text.charAt(i)) >= 0)) {
            start = text.charAt(i) == ' ' ? start : i;
            i--;
        }
        return start;
    }
}
