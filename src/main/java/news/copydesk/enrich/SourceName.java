package news.copydesk.enrich;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * Whom a source line names: {@code Quelle: APA/dpa)} without its label, brackets and what is said about it.
 *
 * @param raw as printed, with its label
 * @param name empty if the line has none
 */
record SourceName(String raw, String name) {

    /** Nobody is called by more. */
    private static final int LONGEST = 200;

    private static final String OPENING_QUOTES = "\"„“«»";
    private static final String CLOSING_QUOTES = "\"“”»«";

    /** What begins something else on a line of dates. */
    private static final String SEPARATORS = "|·•　\t";

    private static final String COLONS = ":：";

    SourceName {
        name = name.length() > LONGEST ? "" : name;
    }

    static SourceName of(MarkedLine line) {
        return new SourceName(line.text(), name(line));
    }

    /** What stands behind a date, parted where something else begins: at a bar or a dot between spaces. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = indexOfAny(text, SEPARATORS, from);
            int end = to < 0 ? text.length() : to;
            // Such as the seconds of a time.
            while (from < end && !Character.isLetter(text.charAt(from))) {
                from++;
            }
            if (from < end) {
                parts.add(text.substring(from, end).strip());
            }
            from = end + 1;
        }
        return parts;
    }

    /** Of a part that begins with a label: up to the next word with a colon. */
    static SourceName ofPart(MarkedLine line) {
        String text = line.text();
        int colon = indexOfAny(text, COLONS, 0);
        int next = indexOfAny(text, COLONS, colon + 1);
        int space = next < 0 ? -1 : text.lastIndexOf(' ', next - 1);
        String raw = space > colon + 1 ? text.substring(0, space).strip() : text;
        return new SourceName(raw, trimmed(raw.substring(colon + 1).strip()));
    }

    private static String name(MarkedLine line) {
        String text = line.text();
        int start = labelEnd(line);
        int colon = text.indexOf(": ", start);
        start = colon < 0 ? start : colon + 1;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        String name = text.substring(start).strip();
        if (name.endsWith(":")) {
            return "";
        }
        int agency = agencyEnd(line, start);
        return agency > start && isSaidAbout(text, agency) ? text.substring(start, agency) : trimmed(quoted(name));
    }

    private static int labelEnd(MarkedLine line) {
        int end = 0;
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.SOURCE_LABEL) {
                end = Math.max(end, hit.end());
            }
        }
        return end;
    }

    private static int agencyEnd(MarkedLine line, int start) {
        int end = -1;
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() == start) {
                end = Math.max(end, hit.end());
            }
        }
        return end;
    }

    /** {@code Associated Press writer Ann Lee}: a word in small letters behind the name. */
    private static boolean isSaidAbout(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    }

    /** {@code bei "Kapital" erschienen} names what stands in quotation marks, if its own words begin small. */
    private static String quoted(String name) {
        if (name.isEmpty() || !Character.isLowerCase(name.charAt(0))) {
            return name;
        }
        int open = indexOfAny(name, OPENING_QUOTES, 0);
        int close = open < 0 ? -1 : indexOfAny(name, CLOSING_QUOTES, open + 1);
        return close > open + 1 ? name.substring(open + 1, close) : name;
    }

    private static int indexOfAny(String text, String signs, int from) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without a bracket or slash that was opened before the label, and without the full stop of a sentence; that of {@code D.C.} stays. */
    private static String trimmed(String name) {
        int open = name.indexOf('(');
        int wide = name.indexOf('（');
        int end = name.length();
        while (end > 0 && isLeftOpen(name.charAt(end - 1), open >= 0 && open < end, wide >= 0 && wide < end)) {
            end--;
            while (end > 0 && Character.isWhitespace(name.charAt(end - 1))) {
                end--;
            }
        }
        String trimmed = name.substring(0, end);
        boolean sentence = trimmed.endsWith(".") && trimmed.indexOf('.') == trimmed.length() - 1;
        return sentence ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    private static boolean isLeftOpen(char last, boolean opened, boolean openedWide) {
        return last == '/' || last == ')' && !opened || last == '）' && !openedWide;
    }
}
