package news.copydesk.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.rules.Anchor;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.rules.Term;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/**
 * A page laid out for reading: its marked lines with what every trait reader needs to know of the page as a whole. Built once
 * and not changed afterwards.
 */
final class Sheet {

    private static final int SENTENCE_WEIGHT = 40;
    /** In characters: of most pages it is enough for every line. */
    private static final int USUAL_ROOM = 2048;

    private final List<MarkedLine> lines;
    private final String language;
    private final String source;
    private final LineShape[] shapes;
    private final WordHashes[] words;
    private final List<List<Hit>> hits;
    private final Vocabulary vocabulary;
    /** The words of all lines by their number in the vocabulary: of each line first those that carry meaning of their own. */
    private final int[] numbers;

    /** Where the words of each line begin, and at last their end. */
    private final int[] firstWords;
    /** Where the words of each line end that carry meaning of their own. */
    private final int[] contentEnds;

    private final boolean[] isProse;
    private final int[] proseBefore;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int hintedTitle;
    /** For each word of the vocabulary, how often the lines of prose use it; 0 if it is no content word. */
    private final int[] bodyCounts;

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
        hits = new ArrayList<>(size);
        firstWords = new int[size + 1];
        readLines();
        vocabulary = new Vocabulary(firstWords[size] / 3);
        numbers = new int[firstWords[size]];
        contentEnds = new int[size];
        numberWords();
        bodyCounts = new int[vocabulary.size()];
        findProse();
        usualLength = usualLength();
    }

    private void readLines() {
        char[] buffer = new char[USUAL_ROOM];
        for (int i = 0; i < size(); i++) {
            MarkedLine line = line(i);
            String text = line.text();
            if (buffer.length < text.length() + ShapeScanner.ROOM) {
                buffer = new char[2 * text.length() + ShapeScanner.ROOM];
            }
            shapes[i] = LineShape.of(text, buffer);
            words[i] = line.words();
            firstWords[i + 1] = firstWords[i] + words[i].count();
            isProse[i] = shapes[i].isProse();
            hits.add(ofThisPage(line.hits()));
        }
    }

    private void numberWords() {
        for (int i = 0; i < size(); i++) {
            int next = firstWords[i];
            int last = firstWords[i + 1] - 1;
            for (int w = 0; w < words[i].count(); w++) {
                int number = vocabulary.number(words[i].hash(w));
                boolean content = words[i].isContent(w);
                numbers[content ? next : last] = number;
                next += content ? 1 : 0;
                last -= content ? 0 : 1;
            }
            contentEnds[i] = next;
        }
    }

    /** The median length of the lines that end as sentences do: what a paragraph of this page is like. */
    private int usualLength() {
        int[] lengths = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (shapes[i].weight() >= SENTENCE_WEIGHT && shapes[i].endsSentence()) {
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
                countWords(i);
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

    private void countWords(int index) {
        for (int w = firstWords[index]; w < contentEnds[index]; w++) {
            bodyCounts[numbers[w]]++;
        }
    }

    /** Those hits that count on this page: by their language, and if they are one source's own, by the source. */
    List<Hit> ofThisPage(List<Hit> found) {
        int size = found.size();
        int all = 0;
        while (all < size && applies(found.get(all).term())) {
            all++;
        }
        if (all == size) {
            return found;
        }
        List<Hit> counting = new ArrayList<>(found.subList(0, all));
        for (int i = all + 1; i < size; i++) {
            if (applies(found.get(i).term())) {
                counting.add(found.get(i));
            }
        }
        return counting;
    }

    private boolean applies(Term term) {
        if (term.language().isEmpty()) {
            return term.category() == Category.AGENCY || term.holdsFor(source);
        }
        return term.language().equals(language) || term.language().equals("en") || term.anchor() == Anchor.WHOLE;
    }

    int size() {
        return lines.size();
    }

    String language() {
        return language;
    }

    MarkedLine line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).line().text();
    }

    /** What the lexicon found in the line, as far as it counts on this page. */
    List<Hit> hits(int index) {
        return hits.get(index);
    }

    boolean blankBefore(int index) {
        return lines.get(index).line().blankBefore();
    }

    Folded folded(int index) {
        return lines.get(index).folded();
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

    /** All words of the page. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The line's words by their numbers in the vocabulary: these are the {@link #word words} from here to where those of the next begin. */
    int firstWord(int index) {
        return firstWords[index];
    }

    /** Number of a word in the vocabulary. */
    int word(int place) {
        return numbers[place];
    }

    /** Where those of the line's words end, which stand before the others, that are long enough to carry meaning of their own. */
    int contentEnd(int index) {
        return contentEnds[index];
    }

    /** Share of the line's content words, from 0 to 1, that lines of prose use, itself not counted. */
    double shareInBody(int index) {
        return share(index, bodyCounts, isProse[index] ? 2 : 1);
    }

    /** Share of the line's content words, from 0 to 1, for which {@code counts} has {@code least} or more by their number. */
    double share(int index, int[] counts, int least) {
        int first = firstWords[index];
        int end = contentEnds[index];
        int found = 0;
        for (int w = first; w < end; w++) {
            found += counts[numbers[w]] >= least ? 1 : 0;
        }
        return first == end ? 0 : (double) found / (end - first);
    }
}
