package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.text.LineTokens;
import news.copydesk.text.WordClass;

/**
 * The alphabet of a {@link PhraseTrie}: tokens instead of characters, because phrases begin and end between words. They
 * are those of {@link LineTokens}. Spaces are none: {@code abonné ?} and {@code abonné?} are the same phrase.
 */
final class Tokens {

    private Tokens() {}

    /** The tokens of a phrase. */
    static List<String> split(String phrase) {
        List<String> tokens = new ArrayList<>();
        for (int start = 0, end; start < phrase.length(); start = end) {
            byte wordClass = WordClass.of(phrase.charAt(start));
            end = start + 1;
            while (WordClass.isRun(wordClass)
                    && end < phrase.length()
                    && WordClass.of(phrase.charAt(end)) == wordClass) {
                end++;
            }
            if (phrase.charAt(start) != ' ') {
                tokens.add(phrase.substring(start, end));
            }
        }
        return tokens;
    }

    /** What {@link LineTokens#hash(int)} says of such a token. */
    static long hash(String token) {
        return WordClass.isRun(WordClass.of(token.charAt(0))) ? LineTokens.hash(token) : token.charAt(0);
    }
}
