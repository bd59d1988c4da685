package news.copydesk.rules;

import java.util.BitSet;
import java.util.Collection;

/** The characters of a list of words, to be asked whether one is among them, at a cost that does not grow with the list. Immutable. */
public final class Characters {

    private final BitSet set = new BitSet();

    private Characters(Collection<String> words) {
        words.forEach(word -> word.chars().forEach(set::set));
    }

    /** All that are in any of the words. */
    public static Characters of(Collection<String> words) {
        return new Characters(words);
    }

    public boolean has(char c) {
        return set.get(c);
    }

    /** Whether one of them is in the text. */
    public boolean areIn(String text) {
        return text.chars().anyMatch(set::get);
    }
}
