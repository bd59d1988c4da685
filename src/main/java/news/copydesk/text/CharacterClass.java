package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** What normalising makes of a character, looked up in a table for the Basic Multilingual Plane. */
enum CharacterClass {
    /** Stays. */
    VISIBLE,
    /** White space of any width, line ends and the blank Hangul fillers included: becomes U+0020. */
    SPACE,
    /** Control or invisible format character: goes. */
    INVISIBLE,
    /** U+200C, U+200D or U+180E: stays where its neighbours' script needs it. */
    JOINER,
    /** U+E0020 to U+E007F: stays in the flag of a region, where it follows U+1F3F4. */
    TAG;

    static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    static final int ZERO_WIDTH_JOINER = 0x200D;
    static final int MONGOLIAN_VOWEL_SEPARATOR = 0x180E;

    private static final CharacterClass[] VALUES = values();
    private static final byte[] BMP = table();

    static CharacterClass of(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? VALUES[BMP[codePoint]] : classify(codePoint);
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) classify(c).ordinal();
        }
        return table;
    }

    private static CharacterClass classify(int codePoint) {
        switch (codePoint) {
            case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER, MONGOLIAN_VOWEL_SEPARATOR:
                return JOINER;
            case 0x3164, 0xFFA0:
                return SPACE;
            case 0x034F, 0xFFFE, 0xFFFF:
                return INVISIBLE;
            default:
        }
        if (codePoint >= 0xE0020 && codePoint <= 0xE007F) {
            return TAG;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.SPACE_SEPARATOR,
                    ECharacterCategory.LINE_SEPARATOR,
                    ECharacterCategory.PARAGRAPH_SEPARATOR -> SPACE;
            case ECharacterCategory.CONTROL ->
                codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85 ? SPACE : INVISIBLE;
            // The Arabic number signs and their like are format characters that are seen.
            case ECharacterCategory.FORMAT ->
                UCharacter.hasBinaryProperty(codePoint, UProperty.PREPENDED_CONCATENATION_MARK) ? VISIBLE : INVISIBLE;
            default -> VISIBLE;
        };
    }
}
