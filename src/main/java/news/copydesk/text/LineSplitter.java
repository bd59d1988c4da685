package news.copydesk.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Splits a decoded text into lines at LF, CR, CR LF, U+0085, U+2028, U+2029, vertical tab and form feed, and keeps those in which
 * something is left when they are normalised. Lines that were cut by their width alone are made one again.
 */
final class LineSplitter {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NEXT_LINE = '\u0085';

    private final char[] text;
    private final Normaliser normaliser;
    private final Concerns concerns;
    private final Consumer<String> repairs;

    LineSplitter(String text, Normaliser normaliser, Consumer<String> repairs) {
        this.text = text.toCharArray();
        this.normaliser = normaliser;
        this.repairs = repairs;
        this.concerns = normaliser.concerns();
    }

    List<Line> split() {
        List<Line> lines = new ArrayList<>();
        Set<Integer> softEnds = new HashSet<>();
        boolean blankBefore = false;
        int number = 1;
        int from = 0;
        while (from < text.length) {
            int first = from;
            while (first < text.length && text[first] == ' ') {
                first++;
            }
            long scan = concerns.ofLine(text, first);
            int end = (int) (scan >> Integer.SIZE);
            String line = line(first, end, (int) scan);
            if (!line.isEmpty()) {
                if (text[end - 1] == SOFT_HYPHEN) {
                    softEnds.add(number);
                }
                lines.add(new Line(number, line, blankBefore));
            }
            blankBefore = line.isEmpty();
            number++;
            boolean two = end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n';
            from = end + (two ? 2 : 1);
        }
        return new HardWraps(lines, softEnds, normaliser::normaliseLine).joined();
    }

    static boolean mayEndLine(char c) {
        return c >= '\n' && c <= '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    /**
     * A U+0085 right after another character of the upper half of Latin-1 is no line end: there it is the rest of a UTF-8 sequence
     * that was read as Latin-1, and cutting it off would put the word beyond repair.
     */
    static boolean endsLine(char[] text, int at) {
        if (text[at] != NEXT_LINE || at == 0) {
            return true;
        }
        char before = text[at - 1];
        return before < '\u0080' || before > '\u00FF' || before == NEXT_LINE;
    }

    private String line(int first, int end, int concerned) {
        int last = end;
        while (first < last && text[last - 1] == ' ') {
            last--;
        }
        return first == last ? "" : normaliser.apply(new String(text, first, last - first), concerned, repairs);
    }
}
