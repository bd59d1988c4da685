package news.copydesk.enrich.credit;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.rules.Beginnings;
import news.copydesk.text.Letters;

/** Splits a credit into the names that slashes, bars, commas, brackets and "via" hold apart. */
final class CreditParts {

    private static final String SEPARATORS = "/|+;©®()[]（）［］【】：:=＝•·»«\"“”";

    private final Beginnings joiners;

    CreditParts(Beginnings joiners) {
        this.joiners = joiners;
    }

    /** The parts in the order printed, trimmed of punctuation; none is empty. */
    List<String> split(String credit) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < credit.length()) {
            int width = separator(credit, i);
            if (width > 0) {
                add(parts, credit.substring(start, i));
                i += width;
                start = i;
            } else {
                i++;
            }
        }
        add(parts, credit.substring(Math.min(start, credit.length())));
        return parts;
    }

    /** How many characters the separator at that place takes; 0 if there is none. */
    private int separator(String text, int at) {
        char c = text.charAt(at);
        if (SEPARATORS.indexOf(c) >= 0) {
            return isWithinWord(text, at) ? 0 : 1;
        }
        if (c == ',' || c == '，' || c == '、') {
            return 1;
        }
        if (c == ' ') {
            boolean handle = at + 1 < text.length() && text.charAt(at + 1) == '@';
            return handle ? 1 : Math.max(0, joiners.end(text, at) - at);
        }
        if (c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ' && at >= 3 && wordLength(text, at) > 3) {
            return 1;
        }
        return 0;
    }

    /** {@code VR:n}: a case glued to an abbreviation. */
    private static boolean isWithinWord(String text, int at) {
        return text.charAt(at) == ':'
                && at > 0
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static int wordLength(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private static void add(List<String> parts, String part) {
        int start = 0;
        int end = part.length();
        while (start < end && !isNamePart(part.charAt(start))) {
            start++;
        }
        while (end > start
                && !isNamePart(part.charAt(end - 1))
                && !(part.charAt(end - 1) == '.' && isInitial(part, end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(part.substring(start, end));
        }
    }

    private static boolean isInitial(String part, int stop) {
        return stop >= 1
                && Character.isUpperCase(part.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(part.charAt(stop - 2)));
    }

    private static boolean isNamePart(char c) {
        return Letters.isLetterOrMark(c) || Letters.isDigit(c) || c == '@';
    }
}
