package news.copydesk.rules;

import java.util.List;
import news.copydesk.text.Folded;
import news.copydesk.text.Line;
import news.copydesk.text.WordHashes;

/** A line of copy with everything that the lexicon found in it, so that later steps need not look again. Immutable. */
public final class MarkedLine {

    private final Line line;
    private final Folded folded;
    private final WordHashes words;
    private final List<Hit> hits;
    /** A bit for each category that is hit: most lines have few of them, and many ask. */
    private final long categories;

    /** @param hits in the order of their start, the longer first */
    public MarkedLine(Line line, Folded folded, List<Hit> hits) {
        this(line, folded, WordHashes.of(folded), hits);
    }

    /** The same for a line whose words are known. */
    public MarkedLine(Line line, Folded folded, WordHashes words, List<Hit> hits) {
        this.line = line;
        this.folded = folded;
        this.words = words;
        this.hits = List.copyOf(hits);
        long found = 0;
        for (Hit hit : this.hits) {
            found |= bit(hit.term().category());
        }
        this.categories = found;
    }

    public Line line() {
        return line;
    }

    /** The match keys of its text. */
    public Folded folded() {
        return folded;
    }

    /** The words of its text. */
    public WordHashes words() {
        return words;
    }

    /** In the order of their start, the longer first. */
    public List<Hit> hits() {
        return hits;
    }

    public String text() {
        return line.text();
    }

    /** Whether any hit is of that category. */
    public boolean has(Category category) {
        return (categories & bit(category)) != 0;
    }

    /** Whether any hit is of one of those categories. */
    public boolean hasAny(Category category, Category other) {
        return (categories & (bit(category) | bit(other))) != 0;
    }

    /** Whether a hit of one of those categories lies within the stretch. */
    boolean hasWithin(int from, int to, Category... categories) {
        for (Hit hit : hits) {
            if (hit.start() >= from && hit.end() <= to) {
                for (Category category : categories) {
                    if (hit.term().category() == category) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return line + " " + hits;
    }

    private static long bit(Category category) {
        return 1L << category.ordinal();
    }
}
