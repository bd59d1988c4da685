package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;

/**
 * What a match key is to the words around it. Between two letters or numbers of scripts with spaces there is no word boundary, nor
 * between two katakana, whose runs are words ({@code マリ} is not in {@code マリア}); everywhere else there is one.
 */
public final class WordClass {

    /** No part of a word: punctuation, symbol, space, half of a surrogate pair. */
    public static final byte OTHER = 0;
    /** Letter or mark of a script that puts spaces between words. */
    public static final byte LETTER = 1;

    /** The match key of a run of digits. */
    public static final byte NUMBER = 2;
    /** Letter of a script that puts no spaces between words, or glues particles to them. */
    public static final byte UNSPACED = 3;

    /** Katakana, whose runs are words. */
    public static final byte KATAKANA = 4;

    private static final byte[] TABLE = table();

    private WordClass() {}

    /** The class of a match key. */
    public static byte of(char key) {
        return TABLE[key];
    }

    /** Whether neighbours of this class are one token, see {@link LineTokens}. */
    public static boolean isRun(byte wordClass) {
        return wordClass == LETTER || wordClass == KATAKANA;
    }

    /** Whether two neighbours are in the same word. */
    public static boolean bind(char before, char after) {
        byte a = TABLE[before];
        byte b = TABLE[after];
        return (a == LETTER || a == NUMBER) && (b == LETTER || b == NUMBER) || a == KATAKANA && b == KATAKANA;
    }

    /** Whether it is a Hangul syllable. */
    public static boolean isHangul(char key) {
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
