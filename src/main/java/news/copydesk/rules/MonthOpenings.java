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
            if (beginsInAscii(name, 0, name.length())) {
                pairs.set(pair(name, 0));
            }
        }
    }

    /** Whether one of the names can begin as the word from {@code start} to {@code end} does, in any case; so it can if the word does not begin with two ASCII letters. */
    boolean mayOpen(String text, int start, int end) {
        return !beginsInAscii(text, start, end) || pairs.get(pair(text, start));
    }

    private static boolean beginsInAscii(String text, int start, int end) {
        return end - start > 1 && letter(text.charAt(start)) < LETTERS && letter(text.charAt(start + 1)) < LETTERS;
    }

    private static int pair(String text, int start) {
        return letter(text.charAt(start)) * LETTERS + letter(text.charAt(start + 1));
    }

    /** From 0 for {@code a} and {@code A}; more than there are of any other character. */
    private static int letter(char c) {
        int letter = (c | 0x20) - 'a';
        return c < 0x80 && letter >= 0 ? letter : LETTERS;
    }
}
