package news.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Rejoins the paragraphs of a page whose lines were all cut at the same width, as mail programs and terminals do. That they were shows
 * by each line being so long that the first word of the next had no room on it: a list, a poem or a row of headlines is not
 * like that. A line that ends in a soft hyphen goes on in the next one on any page.
 */
final class HardWraps {

    /** No cut page has longer lines, */
    private static final int WIDEST = 100;
    /** or none as long as that. */
    private static final int NARROWEST = 45;
    /** As many lines must be full. */
    private static final int LEAST_FULL = 6;
    /** Longer ones are lines of a script without spaces. */
    private static final int LONGEST_WORD = 30;
    /** Of ten lines that another follows without a blank line, so many. */
    private static final int FULL_OF_TEN = 8;

    /** Words before which a hyphen stands for the rest of a compound: Vor- und Nachteile. */
    private static final Set<String> LINKING = Set.of(
            "und", "oder", "bis", "sowie", "bzw.", "statt", "and", "or", "to", "och", "og", "eller", "en", "of", "ja",
            "tai");

    private final List<Line> lines;
    private final Set<Integer> softEnds;
    private final UnaryOperator<String> normalise;
    /** Of the longest line; 0 if it is too long. */
    private final int width;

    private final Optional<UnspacedWraps> unspaced;

    /**
     * @param softEnds the numbers of the lines that end in a soft hyphen
     * @param normalise for what is put together
     */
    HardWraps(List<Line> lines, Set<Integer> softEnds, UnaryOperator<String> normalise) {
        this.lines = lines;
        this.softEnds = softEnds;
        this.normalise = normalise;
        this.width = width(lines);
        this.unspaced = UnspacedWraps.of(lines, width);
    }

    /** The lines with those made one that were; the same list if none was. */
    List<Line> joined() {
        boolean cut = (width >= NARROWEST || unspaced.isPresent()) && isCut();
        if (!cut && softEnds.isEmpty()) {
            return lines;
        }
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && goesOn(end - 1, cut)) {
                end++;
            }
            Line whole = end == i + 1 ? lines.get(i) : join(i, end);
            if (whole.text().isEmpty()) {
                // Put together they are a reference to a character that is not seen: nothing may be lost of what was.
                joined.addAll(lines.subList(i, end));
            } else {
                joined.add(whole);
            }
            i = end;
        }
        return joined;
    }

    private static int width(List<Line> lines) {
        int width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.text().length());
            if (width > WIDEST) {
                return 0;
            }
        }
        return width;
    }

    private boolean isCut() {
        int followed = 0;
        int full = 0;
        int blocks = 1;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).blankBefore()) {
                blocks++;
            } else {
                followed++;
                full += isFull(i) ? 1 : 0;
            }
        }
        return blocks > 1 && full >= LEAST_FULL && 10 * full >= FULL_OF_TEN * followed;
    }

    private boolean goesOn(int index, boolean cut) {
        if (lines.get(index + 1).blankBefore()) {
            return false;
        }
        return softEnds.contains(lines.get(index).number())
                || cut && isFull(index) && !opensItem(lines.get(index + 1).text());
    }

    /** Whether the first word of the next line had no room on this one. */
    private boolean isFull(int index) {
        if (unspaced.isPresent()) {
            return unspaced.get().isFull(index);
        }
        String next = lines.get(index + 1).text();
        int word = firstWord(next);
        return lines.get(index).text().length() + 1 + word > width && word <= LONGEST_WORD;
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static boolean opensItem(String text) {
        int end = firstWord(text);
        char first = text.charAt(0);
        boolean bullet = end == 1
                && !Character.isLetterOrDigit(first)
                && first != '&'
                && !(text.length() > 2 && Character.isLowerCase(text.charAt(2)));
        boolean number = Character.isDigit(first) && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ')');
        return bullet || number && end <= 3;
    }

    private Line join(int from, int to) {
        Line first = lines.get(from);
        StringBuilder text = new StringBuilder(first.text());
        for (int i = from + 1; i < to; i++) {
            append(text, lines.get(i).text(), softEnds.contains(lines.get(i - 1).number()));
        }
        String whole = normalise.apply(text.toString());
        return new Line(first.number(), lines.get(to - 1).last(), whole, first.blankBefore());
    }

    private static void append(StringBuilder text, String next, boolean softEnd) {
        int last = text.length() - 1;
        boolean compound = text.charAt(last) == '-' && last > 0 && Character.isLetterOrDigit(text.charAt(last - 1));
        if (compound && Character.isLowerCase(next.charAt(0)) && Character.isLowerCase(text.charAt(last - 1))) {
            if (LINKING.contains(next.substring(0, firstWord(next)))) {
                text.append(' ');
            } else {
                text.setLength(last);
            }
        } else if (!softEnd
                && !(compound && Character.isLetterOrDigit(next.charAt(0)))
                && !UnspacedWraps.needNoSpace(text.charAt(last), next.charAt(0))) {
            text.append(' ');
        }
        text.append(next);
    }
}
