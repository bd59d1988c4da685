package news.copydesk.enrich.byline;

import java.util.List;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.Lexicon;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;

/** Buttons and counters of the page that stand on the byline's line: {@code Ruth Cole Leave a comment}. */
final class BylineFurniture {

    /** Of one word, such as {@code Post} or {@code Print}, papers are called too. */
    private static final int FEWEST_WORDS = 2;

    private static final int MOST_WORDS = 8;

    private final Lexicon furniture;

    BylineFurniture(Rulebook rules) {
        furniture = rules.lexicon().only(term -> term.category() == Category.RESIDUE);
    }

    /** The piece without the furniture that it ends with; empty if it is nothing else. */
    String without(String piece) {
        String[] words = Names.words(piece);
        for (int i = 0; i + FEWEST_WORDS <= words.length && words.length <= MOST_WORDS; i++) {
            String rest = String.join(" ", List.of(words).subList(i, words.length));
            if (isFurniture(rest)) {
                return String.join(" ", List.of(words).subList(0, i));
            }
        }
        return piece;
    }

    private boolean isFurniture(String text) {
        for (Hit hit : furniture.scan(Folding.fold(text))) {
            if (hit.term().category() == Category.RESIDUE && hit.start() == 0 && hit.end() == text.length()) {
                return true;
            }
        }
        return false;
    }
}
