package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isStop;
import static news.copydesk.rules.Punctuation.isWordPart;

import news.copydesk.text.Letters;

/** What follows the last end of a sentence or bar in a line, as far back as a credit can reach. */
final class LastSegment {

    private final String text;
    private final int end;
    private final int first;

    /** @param end where the line is taken to end */
    LastSegment(String text, int end) {
        this.text = text;
        this.end = end;
        this.first = Math.max(0, end - CreditFinder.LONGEST);
    }

    /** Index after the sentence end or bar; 0 if there is none. */
    int start() {
        for (int i = end - 2; i > first; i--) {
            char c = text.charAt(i);
            if (c != ' ' && (c < 'a' || c > 'z') && isEnd(c, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Whether there is one that {@link NameShape#isPersonName} may hold of. Mostly not, and a few small
     * words at the line's end show it, when the segment's start is far.
     */
    boolean mayBeName() {
        boolean stopped = end > 0 && text.charAt(end - 1) == '.';
        int words = 0;
        int small = 0;
        for (int i = end - 1; i > first; i--) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                if (!isWordPart(text.charAt(i - 1))) {
                    words++;
                    small += Letters.isUpperCase(c) ? 0 : 1;
                    if (small * 3 > NameShape.MOST_NAME_WORDS || stopped && words > 1) {
                        return false;
                    }
                }
            } else if (c != ' ') {
                if (i < end - 1 && isEnd(c, i)) {
                    return true;
                }
                if (NameShape.isNeverInName(c)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isEnd(char c, int at) {
        if (c == '|') {
            return true;
        }
        if (isStop(c)) {
            return (text.charAt(at + 1) == ' ' || c > 127) && !isInitial(text, at);
        }
        boolean quote = c == '"' || c == '”' || c == '»';
        return quote && at > 1 && isStop(text.charAt(at - 1)) && text.charAt(at + 1) == ' ';
    }
}
