package news.copydesk.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.rules.Category;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.Letters;
import news.copydesk.text.Line;

/**
 * Lines that come again and again on a page, such as {@code Article content} between any two paragraphs, and ornaments, such as
 * {@code * * *}. They are furniture, and they are taken out before the page is read: the lines they part are neighbours.
 */
final class Refrains {

    /** Of the lines in the development corpus that come as often, 345 of 361 are furniture; the others are credits and dates. */
    private static final int OFTEN = 4;

    private static final int MOST_WORDS = 4;
    private static final int MOST_CHARACTERS = 40;
    private static final int GROUPS = 256;
    private static final double CONFIDENCE = 0.99;

    /** How often each line comes that comes often. */
    private final Map<String, Integer> counts;

    private final boolean ornamented;

    Refrains(List<MarkedLine> lines) {
        List<String> candidates = new ArrayList<>();
        int[] alike = new int[GROUPS];
        int most = 0;
        boolean ornaments = false;
        for (MarkedLine line : lines) {
            if (canBeRefrain(line)) {
                candidates.add(line.text());
                most = Math.max(most, ++alike[group(line.text())]);
            }
            ornaments |= isOrnament(line);
        }
        ornamented = ornaments;
        counts = most < OFTEN ? Map.of() : often(candidates, alike);
    }

    private static Map<String, Integer> often(List<String> candidates, int[] alike) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : candidates) {
            if (alike[group(text)] >= OFTEN) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < OFTEN);
        return counts;
    }

    /** Equal texts are in one group: most groups are too small to hold a refrain, and need no closer look. */
    private static int group(String text) {
        return (text.length() * 31 + text.charAt(0)) * 31 + text.charAt(text.length() - 1) & GROUPS - 1;
    }

    boolean isRefrain(MarkedLine line) {
        return ornamented && isOrnament(line)
                || !counts.isEmpty() && canBeRefrain(line) && counts.containsKey(line.text());
    }

    /** The lines that are no refrain; what a blank line parted stays parted. */
    List<MarkedLine> without(List<MarkedLine> lines) {
        if (counts.isEmpty() && !ornamented) {
            return lines;
        }
        List<MarkedLine> kept = new ArrayList<>(lines.size());
        boolean blank = false;
        for (MarkedLine line : lines) {
            blank |= line.line().blankBefore();
            if (!isRefrain(line)) {
                kept.add(blank == line.line().blankBefore() ? line : afterBlank(line));
                blank = false;
            }
        }
        return kept;
    }

    /** The finished block of a refrain. */
    Block block(MarkedLine line, ResidueKind kind) {
        return new Block(
                Role.RESIDUE,
                Optional.of(kind),
                line.line().place(),
                line.text(),
                CONFIDENCE,
                List.of(isOrnament(line) ? "ornament" : "refrain=" + counts.get(line.text())));
    }

    /** A line that nobody can read aloud: neither a letter nor a digit is in it. */
    private static boolean isOrnament(MarkedLine line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isLetterOrDigit(text.charAt(i))
                    || Character.isHighSurrogate(text.charAt(i)) && Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return !line.has(Category.PIN);
    }

    private static MarkedLine afterBlank(MarkedLine line) {
        Line place = line.line();
        return new MarkedLine(new Line(place.number(), place.last(), place.text(), true), line.folded(), line.hits());
    }

    private static boolean canBeRefrain(MarkedLine line) {
        String text = line.text();
        return text.length() <= MOST_CHARACTERS
                && !line.hasAny(Category.CREDIT_MARKER, Category.AGENCY)
                && !line.has(Category.PIN)
                && isWordsOnly(text);
    }

    private static boolean isWordsOnly(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == ' ' && ++spaces == MOST_WORDS) {
                return false;
            }
        }
        return true;
    }
}
