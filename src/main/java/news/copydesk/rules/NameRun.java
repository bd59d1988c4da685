package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isStop;

/** Names in a row, held together by slashes, bars or "via", as they stand before an agency in a credit. */
final class NameRun {

    private static final int MOST_WORDS = 4;

    private final String text;

    NameRun(String text) {
        this.text = text;
    }

    /** Where the row begins that ends before {@code from}; {@code from} itself if nothing is joined to it. */
    int startBefore(int from) {
        int at = from;
        while (true) {
            int i = skipSpacesBack(at - 1);
            boolean joined = i >= 0 && (text.charAt(i) == '/' || text.charAt(i) == '|');
            boolean via = i >= 2 && text.startsWith("via", i - 2) && (i == 2 || text.charAt(i - 3) == ' ');
            if (!joined && !via) {
                return at;
            }
            at = nameStart(joined ? i : i - 2);
        }
    }

    /** Where the capitalised words begin that end before the joiner. */
    private int nameStart(int joiner) {
        int start = joiner;
        int i = skipSpacesBack(joiner - 1);
        for (int words = 0; i >= 0 && words < MOST_WORDS; words++) {
            int wordEnd = i;
            while (i >= 0 && " /|".indexOf(text.charAt(i)) < 0) {
                i--;
            }
            boolean sentenceEnd = words > 0 && isStop(text.charAt(wordEnd)) && !isInitial(text, wordEnd);
            if (sentenceEnd || !Character.isUpperCase(text.charAt(i + 1))) {
                return start;
            }
            start = i + 1;
            if (i < 0 || text.charAt(i) != ' ') {
                return start;
            }
            i--;
        }
        return start;
    }

    private int skipSpacesBack(int at) {
        int i = at;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }
}
