package news.copydesk.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;

/**
 * What a match key is to the words around it. Between two letters or numbers of scripts with spaces there is no word boundary, nor
 * between two katakana, whose runs are words ({@code マリ} is not in {@code マリア}); everywhere else there is one.
 */
final class WordClass {

    /** No part of a word: punctuation, symbol, space, half of a surrogate pair. */
    static final byte OTHER = 0;
    /** Letter or mark of a script that puts spaces between words. */
    static final byte LETTER = 1;

    static final byte NUMBER = 2;
    /** Letter of a script that puts no spaces between words, or glues particles to them. */
    static final byte UNSPACED = 3;

    static final byte KATAKANA = 4;

    private static final byte[] TABLE = table();

    private WordClass() {}

    static byte of(char key) {
        return TABLE[key];
    }

    /** Whether two neighbours are in the same word. */
    static boolean bind(char before, char after) {
        byte a = TABLE[before];
        byte b = TABLE[after];
        return (a == LETTER || a == NUMBER) && (b == LETTER || b == NUMBER) || a == KATAKANA && b == KATAKANA;
    }

    static boolean isHangul(char key) {
        return key >= 0xAC00 && key <= 0xD7A3;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify(c);
        }
        return table;
    }

    private static byte classify(int c) {
        if (c == '#') {
            return NUMBER;
        }
        return switch (UCharacter.getType(c)) {
            case ECharacterCategory.UPPERCASE_LETTER,
                    ECharacterCategory.LOWERCASE_LETTER,
                    ECharacterCategory.TITLECASE_LETTER,
                    ECharacterCategory.MODIFIER_LETTER,
                    ECharacterCategory.OTHER_LETTER,
                    ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.COMBINING_SPACING_MARK -> letter(c);
            default -> OTHER;
        };
    }

    private static byte letter(int c) {
        // The prolonged sound mark belongs to no script but stands in katakana.
        if (c == 0x30FC) {
            return KATAKANA;
        }
        return switch (UScript.getScript(c)) {
            case UScript.KATAKANA -> KATAKANA;
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.HANGUL,
                    UScript.BOPOMOFO,
                    UScript.YI,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.TIBETAN -> UNSPACED;
            default -> LETTER;
        };
    }
}
