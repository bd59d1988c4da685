package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** What a zero-width joiner or non-joiner means beside a character. */
enum Joining {
    /** Nothing. */
    NONE,
    /** A letter that takes its shape from its neighbours: Arabic, Syriac, Mongolian, N'Ko and their like. */
    CURSIVE_LETTER,
    /** A mark, digit or sign of such a script. */
    CURSIVE,
    /** A script of the Brahmic family, where a joiner chooses between conjunct, half form and explicit virama. */
    BRAHMIC,
    /** A pictograph or what modifies one. */
    PICTOGRAPH;

    private static final int EMOJI_PRESENTATION = 0xFE0F;
    /** What U+2194 with a stroke is composed to: it counts like U+2194 itself, so that composing changes no decision. */
    private static final int ARROW_WITH_STROKE = 0x21AE;

    static Joining of(int codePoint) {
        if (codePoint < 0xA9) {
            return NONE;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.ARABIC,
                    UScript.SYRIAC,
                    UScript.MONGOLIAN,
                    UScript.NKO,
                    UScript.MANDAIC,
                    UScript.PHAGS_PA,
                    UScript.MANICHAEAN,
                    UScript.ADLAM,
                    UScript.HANIFI_ROHINGYA -> UCharacter.isLetter(codePoint) ? CURSIVE_LETTER : CURSIVE;
            case UScript.DEVANAGARI,
                    UScript.BENGALI,
                    UScript.GURMUKHI,
                    UScript.GUJARATI,
                    UScript.ORIYA,
                    UScript.TAMIL,
                    UScript.TELUGU,
                    UScript.KANNADA,
                    UScript.MALAYALAM,
                    UScript.SINHALA,
                    UScript.KHMER,
                    UScript.MYANMAR,
                    UScript.JAVANESE,
                    UScript.BALINESE,
                    UScript.SUNDANESE -> BRAHMIC;
            default -> isPictograph(codePoint) ? PICTOGRAPH : NONE;
        };
    }

    private static boolean isPictograph(int codePoint) {
        return codePoint == EMOJI_PRESENTATION
                || codePoint == ARROW_WITH_STROKE
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }
}
