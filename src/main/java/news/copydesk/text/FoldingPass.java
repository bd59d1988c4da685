package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/** The rest of folding a text from the first place on where match keys and characters are no longer one to one. */
final class FoldingPass {

    private final String text;
    private final char[] chars;
    private char[] keys;
    private int length;
    private final Places places = new Places();
    private char previous;

    /** Takes over {@code keys}, of which the first {@code at} are done; {@code previous} is the last key or instruction. */
    FoldingPass(String text, char[] keys, int at, char previous) {
        this.text = text;
        this.chars = text.toCharArray();
        this.keys = keys;
        this.length = at;
        this.previous = previous;
    }

    Folded finish(char[] table) {
        for (int i = length; i < chars.length; i++) {
            char c = chars[i];
            char key = table[c];
            switch (key) {
                case ' ' -> {
                    if (previous != ' ') {
                        add(' ', i);
                        previous = ' ';
                    }
                }
                case FoldingTable.DROPPED -> {
                    // Between two digits or two spaces it does not end the run.
                }
                case FoldingTable.DIGIT -> digit(i);
                case FoldingTable.EXPANDED -> {
                    String expansion = FoldingTable.expansion(c);
                    for (int j = 0; j < expansion.length(); j++) {
                        add(expansion.charAt(j), i);
                    }
                    previous = key;
                }
                case FoldingTable.SURROGATE -> {
                    int codePoint = text.codePointAt(i);
                    if (UCharacter.isDigit(codePoint)) {
                        digit(i);
                    } else if (CharacterClass.of(codePoint) == CharacterClass.VISIBLE) {
                        add(c, i);
                        if (Character.isSupplementaryCodePoint(codePoint)) {
                            add(chars[i + 1], i + 1);
                        }
                        previous = key;
                    }
                    i += Character.charCount(codePoint) - 1;
                }
                default -> i = plain(table, i) - 1;
            }
        }
        return new Folded(text, keys, length, places);
    }

    /** Folds on from the place of a plain character to one that is not, or as far as there is room; gives the place after it. */
    private int plain(char[] table, int from) {
        add(table[chars[from]], from);
        int i = from + 1;
        int at = length;
        int end = Math.min(chars.length, i + keys.length - at);
        char last = keys[at - 1];
        while (i < end) {
            char key = table[chars[i]];
            if (FoldingTable.isInstruction(key) || ((key ^ ' ') | (last ^ ' ')) == 0) {
                break;
            }
            keys[at++] = key;
            i++;
            last = key;
        }
        length = at;
        previous = last;
        return i;
    }

    private void digit(int at) {
        if (previous != FoldingTable.DIGIT) {
            add('#', at);
            previous = FoldingTable.DIGIT;
        }
    }

    private void add(char key, int at) {
        if (length == keys.length) {
            keys = Arrays.copyOf(keys, keys.length + keys.length / 2 + 16);
        }
        places.put(length, at);
        keys[length++] = key;
    }
}
