package news.copydesk.rules;

import java.util.BitSet;
import java.util.Collection;

/** The first two letters of names: they turn most words away before these are folded and looked up. Only ASCII letters do. */
final class MonthOpenings {

    private static final int LETTERS = 26;

    private final BitSet pairs = new BitSet(LETTERS * LETTERS);

    /** @param names as match keys */
    MonthOpenings(Collection<String> names) {
        for (String name : names) {
            if (beginsInAscii(name)) {
                pairs.set(pair(name));
            }
        }
    }

    /** Whether one of the names can begin as the word does, in any case; so it can if the word does not begin with two ASCII letters. */
    boolean mayOpen(String word) {
        return !beginsInAscii(word) || pairs.get(pair(word));
    }

    private static boolean beginsInAscii(String word) {
        return word.length() > 1 && letter(word.charAt(0)) < LETTERS && letter(word.charAt(1)) < LETTERS;
    }

    private static int pair(String word) {
        return letter(word.charAt(0)) * LETTERS + letter(word.charAt(1));
    }

    /** From 0 for {@code a} and {@code A}; more than there are of any other character. */
    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 ? letter : LETTERS;
    }
}
