package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.BylineMask.OTHER;
import static news.copydesk.enrich.byline.BylineMask.PREFIX;
import static news.copydesk.enrich.byline.BylineMask.ROLE;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.DateSpan;
import news.copydesk.rules.Endings;
import news.copydesk.text.Letters;

/** Splits a byline into what prefixes, conjunctions, commas, bars, dates and numbers hold apart. */
final class BylineParts {

    /**
     * One piece.
     *
     * @param joint the sign before it: a comma, a bracket, an equals sign, the f of "for", a bar; a semicolon for
     *     everything else that separates, and 0 at the start
     * @param role whether a job title was within it or directly beside it
     * @param prefixed whether a word such as "By" stands before it
     * @param quoted whether it stands in quotation marks
     */
    record Part(String text, char joint, boolean role, boolean prefixed, boolean quoted) {}

    private final BylineMask mask;
    private final String text;
    private final Endings nameSuffixes;
    private final List<Part> parts = new ArrayList<>();

    private BylineParts(BylineMask mask, Endings nameSuffixes) {
        this.mask = mask;
        this.nameSuffixes = nameSuffixes;
        this.text = mask.text();
    }

    /** The pieces of that line in the order printed; only one with a role may be empty. */
    static List<Part> of(Copy copy, int index, BylineKnowledge known) {
        BylineMask mask = new BylineMask(copy.lines().get(index).text());
        new BylinePhrases(copy, index, mask, known).drop();
        for (DateSpan date : known.dates.find(mask.text(), copy.language().tag())) {
            mask.fill(withWeekday(mask, date.start(), copy.language().tag(), known), date.end(), BylineMask.BAR);
        }
        new BylineNumbers(mask, known).drop();
        BylineParts line = new BylineParts(mask, known.nameSuffixes);
        line.split(new BylineSeparators(mask, known.papers.joiners()));
        return line.parts;
    }

    /** Where a date begins with the day of the week before it, which a comma may set off: {@code on Monday, March 4th, 2024}. */
    private static int withWeekday(BylineMask mask, int date, String language, BylineKnowledge known) {
        int end = date;
        while (end > 0 && " ,.".indexOf(mask.at(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(mask.at(start - 1))) {
            start--;
        }
        return start < end && known.isWeekday(language, mask.text().substring(start, end)) ? start : date;
    }

    private void split(BylineSeparators separators) {
        int start = 0;
        char joint = 0;
        for (int i = 0; i <= mask.length(); i++) {
            int width = i == mask.length() ? 1 : separators.width(i);
            if (width > 0) {
                add(start, i, joint);
                joint = i == mask.length() ? OTHER : separators.joint(i);
                i += width - 1;
                start = i + 1;
            }
        }
    }

    /** Adds what stands between two separators; a job title in it splits it once more. */
    private void add(int from, int to, char joint) {
        boolean role = false;
        boolean prefixed = false;
        int start = from;
        List<int[]> pieces = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            boolean mark = i < to && (mask.at(i) == ROLE || mask.at(i) == PREFIX);
            if (mark || i == to) {
                if (i > start) {
                    pieces.add(new int[] {start, i});
                }
                start = i + 1;
                role |= mark && mask.at(i) == ROLE;
                prefixed |= mark && mask.at(i) == PREFIX;
            }
        }
        boolean anchored = prefixed || joint == OTHER && from > 0 && endsWithPrefix(from - 1);
        boolean quoted = from > 0 && "«“„\"".indexOf(text.charAt(from - 1)) >= 0;
        boolean some = false;
        for (int[] piece : pieces) {
            String clean = clean(text.substring(piece[0], piece[1]));
            if (!clean.isEmpty()) {
                parts.add(new Part(clean, some ? OTHER : joint, role, anchored, quoted));
                some = true;
            }
        }
        if (!some && role) {
            parts.add(new Part("", joint, true, anchored, false));
        }
    }

    private boolean endsWithPrefix(int separator) {
        int i = separator;
        while (i >= 0 && (mask.at(i) == ' ' || mask.at(i) == ':' || mask.at(i) == '：')) {
            i--;
        }
        return i >= 0 && mask.at(i) == PREFIX;
    }

    private String clean(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && !Character.isLetter(part.charAt(start))) {
            start++;
        }
        while (end > start && !isNameEnd(part, end - 1)) {
            end--;
        }
        return part.substring(start, end).strip();
    }

    private boolean isNameEnd(String part, int at) {
        char c = part.charAt(at);
        return Letters.isLetterOrMark(c)
                || Letters.isDigit(c)
                || c == '.'
                        && at > 0
                        && Character.isUpperCase(part.charAt(at - 1))
                        && (at == 1 || !Character.isLetter(part.charAt(at - 2)))
                || c == '.' && nameSuffixes.end(part);
    }
}
