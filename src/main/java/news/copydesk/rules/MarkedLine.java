package news.copydesk.rules;

import java.util.List;
import news.copydesk.text.Folded;
import news.copydesk.text.Line;

/**
 * A line of copy with everything that the lexicon found in it, so that later steps need not look again.
 *
 * @param hits in the order of their start, the longer first
 */
public record MarkedLine(Line line, Folded folded, List<Hit> hits) {

    public MarkedLine {
        hits = List.copyOf(hits);
    }

    public String text() {
        return line.text();
    }

    /** Whether any hit is of that category. */
    public boolean has(Category category) {
        for (Hit hit : hits) {
            if (hit.term().category() == category) {
                return true;
            }
        }
        return false;
    }
}
