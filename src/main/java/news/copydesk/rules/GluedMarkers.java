package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import news.copydesk.text.Folded;
import news.copydesk.text.Letters;

/**
 * Finds credit markers that were glued to the sentence before them when the page's line ends were lost: {@code тронаФото: X}. The
 * trie cannot, since they begin within a word; what betrays them is a capital after a small letter, and the colon.
 */
final class GluedMarkers {

    /** How far before a colon a marker may begin. */
    private static final int REACH = 40;

    private final Map<List<String>, List<Integer>> terms = new HashMap<>();

    void add(List<String> tokens, int term) {
        terms.computeIfAbsent(tokens, p -> new ArrayList<>()).add(term);
    }

    /** Takes the numbers of the terms of a marker. */
    interface Sink {

        /** Start and end are indices of match keys. */
        void found(int term, int start, int end);
    }

    void scan(Folded line, Sink sink) {
        scan(line, ':', sink);
        scan(line, '：', sink);
    }

    private void scan(Folded line, char mark, Sink sink) {
        String text = line.original();
        for (int colon = text.indexOf(mark); colon >= 0; colon = text.indexOf(mark, colon + 1)) {
            for (int at = colon - 1; at > 0 && at > colon - REACH && isInside(text.charAt(at)); at--) {
                if (Conditions.isCapital(text.charAt(at)) && Conditions.isSmall(text.charAt(at - 1))) {
                    int start = key(line, at);
                    int end = key(line, colon);
                    int last = line.charAt(end - 1) == ' ' ? end - 1 : end;
                    lookUp(text.substring(at, colon), term -> sink.found(term, start, last));
                }
            }
        }
    }

    private void lookUp(String marker, IntConsumer found) {
        terms.getOrDefault(Tokens.split(Keys.of(marker)), List.of()).forEach(found::accept);
    }

    private static boolean isInside(char c) {
        return Letters.isLetter(c) || Character.isSpaceChar(c) || c == '\'' || c == '’' || c == '-';
    }

    /** The first match key of what stands at a place in the original, or after it. */
    private static int key(Folded line, int place) {
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.start(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
