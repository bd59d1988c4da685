package news.copydesk.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/**
 * A page laid out for reading: its marked lines with what every trait reader needs to know of the page as a whole. Built once
 * and not changed afterwards.
 */
final class Sheet {

    private static final int SENTENCE_WEIGHT = 40;

    private final List<MarkedLine> lines;
    private final String language;
    private final String source;
    private final LineShape[] shapes;
    private final WordHashes[] words;
    private final boolean[] isProse;
    private final int[] proseBefore;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int hintedTitle;
    private final WordCounts bodyWords = new WordCounts();
    private int prose;
    private final int usualLength;

    Sheet(List<MarkedLine> lines, String language, Optional<String> title, Optional<NewsSource> source) {
        this.lines = lines;
        this.language = language;
        this.source = source.map(NewsSource::id).orElse("");
        int size = lines.size();
        shapes = new LineShape[size];
        words = new WordHashes[size];
        isProse = new boolean[size];
        proseBefore = new int[size];
        lastProse = new int[size];
        nextProse = new int[size];
        hintedTitle =
                title.map(text -> WordHashes.of(Folding.fold(text)).sequence()).orElse(0);
        for (int i = 0; i < size; i++) {
            shapes[i] = LineShape.of(text(i));
            words[i] = WordHashes.of(folded(i));
            isProse[i] = shapes[i].isProse(text(i));
        }
        findProse();
        usualLength = usualLength();
    }

    /** The median length of the lines that end as sentences do: what a paragraph of this page is like. */
    private int usualLength() {
        int[] lengths = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (shapes[i].weight() >= SENTENCE_WEIGHT && LineShape.endsSentence(text(i))) {
                lengths[count++] = shapes[i].weight();
            }
        }
        if (count < 2) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        return lengths[count / 2];
    }

    /** Median length of the lines that end as sentences do, in the unit of {@link LineShape#weight}; 0 if there are hardly any. */
    int usual() {
        return usualLength;
    }

    private void findProse() {
        int last = -1;
        for (int i = 0; i < size(); i++) {
            proseBefore[i] = prose;
            lastProse[i] = last;
            if (isProse(i)) {
                prose++;
                last = i;
                countWords(words[i]);
            }
        }
        int next = size();
        for (int i = size() - 1; i >= 0; i--) {
            nextProse[i] = next;
            if (isProse(i)) {
                next = i;
            }
        }
    }

    private void countWords(WordHashes line) {
        for (int w = 0; w < line.count(); w++) {
            if (line.isContent(w)) {
                bodyWords.add(line.hash(w));
            }
        }
    }

    int size() {
        return lines.size();
    }

    String language() {
        return language;
    }

    /** Whether the page is known to be of the source with that id. */
    boolean isFrom(String sourceId) {
        return source.equals(sourceId);
    }

    MarkedLine line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).line().text();
    }

    Folded folded(int index) {
        return lines.get(index).folded();
    }

    List<Hit> hits(int index) {
        return lines.get(index).hits();
    }

    boolean blankBefore(int index) {
        return lines.get(index).line().blankBefore();
    }

    LineShape shape(int index) {
        return shapes[index];
    }

    WordHashes words(int index) {
        return words[index];
    }

    boolean isProse(int index) {
        return isProse[index];
    }

    /** How many lines of prose stand before the line. */
    int proseBefore(int index) {
        return proseBefore[index];
    }

    /** How many lines of prose stand after the line. */
    int proseAfter(int index) {
        return prose - proseBefore[index] - (isProse(index) ? 1 : 0);
    }

    /** Index of the last line of prose before the line, or -1. */
    int lastProse(int index) {
        return lastProse[index];
    }

    /** Index of the next line of prose after the line, or the number of lines. */
    int nextProse(int index) {
        return nextProse[index];
    }

    /** {@link WordHashes#sequence} of the title that the feeder gave, or 0. */
    int hintedTitle() {
        return hintedTitle;
    }

    /** Share of the line's content words, from 0 to 1, that lines of prose use, itself not counted. */
    double shareInBody(int index) {
        WordHashes line = words[index];
        int itself = isProse[index] ? 1 : 0;
        int content = 0;
        int found = 0;
        for (int w = 0; w < line.count(); w++) {
            if (line.isContent(w)) {
                content++;
                found += bodyWords.count(line.hash(w)) > itself ? 1 : 0;
            }
        }
        return content == 0 ? 0 : (double) found / content;
    }
}
