package news.copydesk.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.rules.Anchor;
import news.copydesk.rules.Category;
import news.copydesk.rules.LanguagePack;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Term;
import news.copydesk.text.CleanText;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import news.copydesk.text.LineTokens;

/**
 * Marks up the lines of a page with what the lexicon knows, once for all later steps. The names of countries and sections are marked in
 * the page's language and in English only: no step heeds them in another, and most are spelt the same in a dozen.
 */
final class Marker {

    private static final String ENGLISH = "en";

    private final Map<String, Lexicon> lexicons = new HashMap<>();
    /** For pages in a language that has no pack. */
    private final Lexicon english;

    Marker(Rulebook rules) {
        english = rules.lexicon().only(term -> mayCount(term, ENGLISH));
        for (LanguagePack pack : rules.packs()) {
            lexicons.put(pack.tag(), rules.lexicon().only(term -> mayCount(term, pack.tag())));
        }
    }

    private static boolean mayCount(Term term, String language) {
        boolean named = term.category() == Category.COUNTRY || term.category() == Category.SECTION;
        return !named
                || term.anchor() == Anchor.WHOLE
                || term.language().isEmpty()
                || term.language().equals(language)
                || term.language().equals(ENGLISH);
    }

    /** The lines' match keys: enough to tell the language that {@link #mark} has to know. */
    List<FoldedLine> fold(CleanText text) {
        List<FoldedLine> folded = new ArrayList<>(text.lines().size());
        for (Line line : text.lines()) {
            folded.add(new FoldedLine(line, Folding.fold(line.text())));
        }
        return folded;
    }

    List<MarkedLine> mark(List<FoldedLine> lines, String language) {
        Lexicon lexicon = lexicons.getOrDefault(language, english);
        List<MarkedLine> marked = new ArrayList<>(lines.size());
        LineTokens tokens = new LineTokens();
        for (FoldedLine line : lines) {
            Folded folded = line.folded();
            tokens.read(folded);
            marked.add(new MarkedLine(line.line(), folded, tokens.words(), lexicon.scan(tokens)));
        }
        return marked;
    }
}
