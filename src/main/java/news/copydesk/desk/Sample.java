package news.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.WordHashes;

/**
 * The part of a page that tells its language: its longest lines, since those are prose, in the order of the page.
 *
 * @param words the first of its words, as many as are looked at
 */
record Sample(String text, WordHashes words) {

    private static final int ENOUGH = 2_000;
    private static final int LINE = 600;

    static Sample of(List<MarkedLine> lines) {
        int[] counts = new int[LINE + 1];
        for (MarkedLine line : lines) {
            counts[length(line)]++;
        }
        int shortest = LINE;
        int taken = 0;
        while (shortest > 0 && taken + counts[shortest] * shortest < ENOUGH) {
            taken += counts[shortest] * shortest;
            shortest--;
        }
        StringBuilder sample = new StringBuilder(ENOUGH + LINE);
        List<WordHashes> words = new ArrayList<>();
        int found = 0;
        for (MarkedLine line : lines) {
            int length = length(line);
            if (length > shortest || length == shortest && taken < ENOUGH) {
                taken += length == shortest ? length : 0;
                sample.append(line.text(), 0, length).append('\n');
                if (found < LanguageIdentifier.ENOUGH_WORDS) {
                    words.add(words(line));
                    found += words.get(words.size() - 1).count();
                }
            }
        }
        return new Sample(sample.toString(), WordHashes.joined(words));
    }

    private static WordHashes words(MarkedLine line) {
        return line.text().length() > LINE ? WordHashes.opening(line.folded(), LINE) : line.words();
    }

    private static int length(MarkedLine line) {
        return Math.min(LINE, line.text().length());
    }
}
