package news.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.CleanText;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;

/** Marks up the lines of a page with what the lexicon knows, once for all later steps. */
final class Marker {

    private final Lexicon lexicon;

    Marker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<MarkedLine> mark(CleanText text) {
        List<MarkedLine> marked = new ArrayList<>(text.lines().size());
        for (Line line : text.lines()) {
            Folded folded = Folding.fold(line.text());
            marked.add(new MarkedLine(line, folded, lexicon.scan(folded)));
        }
        return marked;
    }
}
