package news.copydesk.enrich.byline;

import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The words that stand directly before a name within a byline: {@code October 9 | by Ann Lee}. */
final class BylinePrefixes {

    private final Set<String> inner;
    private final Set<String> opening;
    private final Set<String> anywhere;
    private final Endings spaced;

    BylinePrefixes(Vocabulary vocabulary) {
        inner = vocabulary.set(WordList.BYLINE_INNER_PREFIXES);
        opening = vocabulary.set(WordList.BYLINE_OPENING_PREFIXES);
        anywhere = vocabulary.set(WordList.BYLINE_PREFIXES_ANYWHERE);
        spaced = Endings.of(anywhere.stream().map(prefix -> " " + prefix).toList());
    }

    /** Whether that word stands before a name: it opens the piece, or follows a verb ({@code erstellt von}). */
    boolean isPrefix(String[] words, int at) {
        if (anywhere.contains(words[at].toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean open = at == 0 || Character.isLowerCase(words[at - 1].charAt(0));
        return open && inner.contains(words[at]) || at == 0 && opening.contains(words[at]);
    }

    /** Whether it does so behind what a text is: {@code Ledare av Per Ek}. */
    boolean isInner(String word) {
        return inner.contains(word);
    }

    /** Whether such a word stands in the piece before another. */
    boolean isPrefixed(String piece) {
        String[] words = Names.words(piece);
        for (int i = 0; i + 1 < words.length; i++) {
            if (isPrefix(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Photos by}: whether the text up to there ends with a prefix that needs nothing before it. */
    boolean endsWithPrefix(String text, int end) {
        return spaced.endAt(text, end);
    }
}
