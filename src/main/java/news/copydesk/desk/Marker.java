package news.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.CleanText;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import news.copydesk.text.LineTokens;

/** Marks up the lines of a page with what the lexicon knows, once for all later steps. */
final class Marker {

    private final Lexicon lexicon;

    Marker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<MarkedLine> mark(CleanText text) {
        List<MarkedLine> marked = new ArrayList<>(text.lines().size());
        LineTokens tokens = new LineTokens();
        for (Line line : text.lines()) {
            Folded folded = Folding.fold(line.text());
            tokens.read(folded);
            marked.add(new MarkedLine(line, folded, tokens.words(), lexicon.scan(tokens)));
        }
        return marked;
    }
}
