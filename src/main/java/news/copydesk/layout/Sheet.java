package news.copydesk.layout;

import java.util.ArrayList;
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

    private final List<MarkedLine> lines;
    private final String language;
    private final String source;
    private final LineShape[] shapes;
    private final SecondCapitals capitals;
    private final WordHashes[] words;
    private final List<List<Hit>> hits;
    private final WordNumbers numbers;
    private final Prose prose;
    private final int hintedTitle;
    /** For each word of the vocabulary, how often the lines of prose use it; 0 if it is no content word. */
    private final int[] bodyCounts;

    Sheet(List<MarkedLine> lines, String language, Optional<String> title, Optional<NewsSource> source) {
        this.lines = lines;
        this.language = language;
        this.source = source.map(NewsSource::id).orElse("");
        int size = lines.size();
        shapes = new LineShape[size];
        capitals = new SecondCapitals(size);
        words = new WordHashes[size];
        hits = new ArrayList<>(size);
        readLines();
        numbers = new WordNumbers(words);
        prose = new Prose(shapes);
        bodyCounts = countBody();
        hintedTitle =
                title.map(text -> WordHashes.of(Folding.fold(text)).sequence()).orElse(0);
    }

    private void readLines() {
        int longest = 0;
        for (MarkedLine line : lines) {
            longest = Math.max(longest, line.text().length());
        }
        char[] buffer = new char[longest + ShapeScanner.ROOM];
        for (int i = 0; i < size(); i++) {
            MarkedLine line = line(i);
            shapes[i] = LineShape.of(line.text(), buffer, capitals);
            words[i] = line.words();
            hits.add(ofThisPage(line.hits()));
        }
    }

    private int[] countBody() {
        int[] counts = new int[numbers.vocabulary().size()];
        for (int i = 0; i < size(); i++) {
            if (prose.has(i)) {
                numbers.count(i, counts);
            }
        }
        return counts;
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

    /** Each two words of the line that both begin with a capital. */
    CapitalPairs capitalPairs(int index) {
        return new CapitalPairs(text(index), capitals, index);
    }

    WordHashes words(int index) {
        return words[index];
    }

    /** The words of its lines by their numbers in its vocabulary. */
    WordNumbers wordNumbers() {
        return numbers;
    }

    /** Which of its lines are prose. */
    Prose prose() {
        return prose;
    }

    /** {@link WordHashes#sequence} of the title that the feeder gave, or 0. */
    int hintedTitle() {
        return hintedTitle;
    }

    /** Share of the line's content words, from 0 to 1, that lines of prose use, itself not counted. */
    double shareInBody(int index) {
        return numbers.share(index, bodyCounts, prose.has(index) ? 2 : 1);
    }
}
