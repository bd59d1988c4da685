package news.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.copydesk.language.LanguageIdentifier;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.ScriptCount;
import news.copydesk.text.Scripts;
import news.copydesk.text.WordHashes;

/** The part of a page that tells its language: its longest lines, since those are prose, in the order of the page. */
final class Sample {

    private static final int ENOUGH = 2_000;
    private static final int LINE = 600;

    private final List<MarkedLine> lines;

    private Sample(List<MarkedLine> lines) {
        this.lines = lines;
    }

    static Sample of(List<MarkedLine> lines) {
        int all = 0;
        for (MarkedLine line : lines) {
            all += length(line);
        }
        return new Sample(all < ENOUGH ? lines : longest(lines));
    }

    private static List<MarkedLine> longest(List<MarkedLine> lines) {
        int[] counts = new int[LINE + 1];
        for (MarkedLine line : lines) {
            counts[length(line)]++;
        }
        int shortest = LINE;
        int taken = 0;
        while (taken + counts[shortest] * shortest < ENOUGH) {
            taken += counts[shortest] * shortest;
            shortest--;
        }
        List<MarkedLine> longest = new ArrayList<>();
        for (MarkedLine line : lines) {
            int length = length(line);
            if (length > shortest || length == shortest && taken < ENOUGH) {
                taken += length == shortest ? length : 0;
                longest.add(line);
            }
        }
        return longest;
    }

    Scripts scripts() {
        ScriptCount count = new ScriptCount();
        for (MarkedLine line : lines) {
            count.add(line.text(), 0, length(line));
        }
        return count.scripts();
    }

    /** The first of its words, as many as are looked at. */
    WordHashes words() {
        List<WordHashes> words = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < lines.size() && found < LanguageIdentifier.ENOUGH_WORDS; i++) {
            words.add(words(lines.get(i)));
            found += words.get(i).count();
        }
        return WordHashes.joined(words);
    }

    /** A line of text for each, the longest first: who reads the beginning only is to read prose, not the words of a menu. */
    String text() {
        StringBuilder text = new StringBuilder(ENOUGH + LINE);
        lines.stream()
                .sorted(Comparator.comparingInt(Sample::length).reversed())
                .forEach(line -> text.append(line.text(), 0, length(line)).append('\n'));
        return text.toString();
    }

    private static WordHashes words(MarkedLine line) {
        return line.text().length() > LINE ? WordHashes.opening(line.folded(), LINE) : line.words();
    }

    private static int length(MarkedLine line) {
        return Math.min(LINE, line.text().length());
    }
}
