package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/** Tells text from what comes out when bytes are read in a charset that they are not in. */
final class Plausibility {

    /** Up to this many odd characters say nothing. */
    private static final int STRAY = 2;
    /** More odd characters than one in this many are not text. */
    private static final int CHARACTERS_PER_ODD_ONE = 50;

    private static final String WIDE_PUNCTUATION = "、。，：；？！";

    private Plausibility() {}

    /** Whether controls, private and unassigned characters and U+FFFD are at most two, or at most one character in fifty. */
    static boolean isText(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            odd += isOdd(codePoint) ? 1 : 0;
            i += Character.charCount(codePoint);
        }
        return odd <= Math.max(STRAY, text.length() / CHARACTERS_PER_ODD_ONE);
    }

    /**
     * Whether two-byte units make a text of their own rather than being pairs of other bytes: there is a character of Latin-1, as
     * spaces and line ends are, or East Asian punctuation; and no control character.
     */
    static boolean isWideText(String text) {
        boolean evident = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '\u00FF') {
                if (CharacterClass.of(c) == CharacterClass.INVISIBLE) {
                    return false;
                }
                evident = true;
            } else if (WIDE_PUNCTUATION.indexOf(c) >= 0) {
                evident = true;
            }
        }
        return evident && isText(text);
    }

    private static boolean isOdd(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.CONTROL -> CharacterClass.of(codePoint) != CharacterClass.SPACE;
            case ECharacterCategory.PRIVATE_USE, ECharacterCategory.UNASSIGNED, ECharacterCategory.SURROGATE -> true;
            default -> codePoint == 0xFFFD;
        };
    }
}
