package news.copydesk.enrich.name;

import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** Sets of words written as running text, which reads better than a literal a line. */
public final class WordSet {

    private WordSet() {}

    /** The words that white space sets apart. */
    public static Set<String> of(String text) {
        Set<String> words = new TreeSet<>();
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return Set.copyOf(words);
    }
}
