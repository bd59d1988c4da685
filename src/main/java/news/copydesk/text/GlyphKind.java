package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What kind of character stands where, as far as it matters for how likely it is beside its neighbours. Kinds from {@link #SCRIPTS}
 * on are the letters of a script without case, one kind for each.
 */
final class GlyphKind {

    static final int SPACE = 0;
    static final int DIGIT = 1;
    static final int PUNCTUATION = 2;
    /** ASCII letters. */
    static final int LOWER = 3;

    static final int UPPER = 4;
    /** Latin letters beyond ASCII that a language with many readers uses. */
    static final int LOWER_ACCENTED = 5;

    static final int UPPER_ACCENTED = 6;
    /** Latin letters of phonetics and history. */
    static final int RARE_LATIN = 7;

    /** œ and ÿ, which stand after plain letters only. */
    static final int LIGATURE = 8;

    static final int LOWER_CYRILLIC = 9;
    static final int UPPER_CYRILLIC = 10;
    static final int RARE_CYRILLIC = 11;
    static final int LOWER_GREEK = 12;
    static final int UPPER_GREEK = 13;
    static final int QUOTE = 14;
    static final int APOSTROPHE = 15;
    static final int DASH = 16;
    static final int ELLIPSIS = 17;
    static final int MONEY = 18;
    /** Signs that are set beside words and figures: © ° § • № × and their like. */
    static final int SIGN = 19;

    static final int ODD_SIGN = 20;
    /** Lines, boxes, mathematics. */
    static final int DRAWING = 21;

    static final int CONTROL = 22;
    static final int REPLACEMENT = 23;
    static final int MARK = 24;
    static final int PICTOGRAPH = 25;
    static final int INVISIBLE = 26;
    static final int WIDE_PUNCTUATION = 27;
    /** Unassigned, private and unpaired. */
    static final int NOTHING = 28;
    /** ¡ and ¿. */
    static final int INVERTED = 29;
    /** ™ and ®, which end a word. */
    static final int TRADEMARK = 30;

    static final int SCRIPTS = 31;

    private static final String SIGNS = "©°§•·№×ºª²³¹½¼¾‰±→←";
    private static final String RARE_LOWER = "ſŉŀĳĸƒ";
    private static final String UKRAINIAN_AND_RUSSIAN = "ёЁіІїЇєЄґҐўЎ";

    private GlyphKind() {}

    static int of(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? Table.BMP[codePoint] & 0xFF : classify(codePoint);
    }

    /** Made when the first suspicious line is looked at; many pages have none. */
    private static final class Table {

        private static final byte[] BMP = table();
    }

    /** Whether letters of that kind are put together to words. */
    static boolean isLetter(int kind) {
        return kind >= LOWER && kind <= UPPER_GREEK || kind >= SCRIPTS;
    }

    static boolean isLatin(int kind) {
        return kind >= LOWER && kind <= LIGATURE;
    }

    /** Whether it is a script of no newspaper that is read beyond its country, of which most garbled text has characters. */
    static boolean isRare(int kind) {
        return kind == SCRIPTS + UScript.SYRIAC
                || kind == SCRIPTS + UScript.THAANA
                || kind == SCRIPTS + UScript.NKO
                || kind == SCRIPTS + UScript.SAMARITAN
                || kind == SCRIPTS + UScript.MANDAIC;
    }

    /** Whether both are letters of one script. */
    static boolean isSameScript(int one, int other) {
        return script(one) == script(other);
    }

    private static int script(int kind) {
        if (isLatin(kind)) {
            return LOWER;
        }
        return kind >= LOWER_CYRILLIC && kind <= RARE_CYRILLIC
                ? LOWER_CYRILLIC
                : kind == UPPER_GREEK ? LOWER_GREEK : kind;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) classify(c);
        }
        return table;
    }

    /** The same as {@link #of}, worked out anew. */
    static int classify(int c) {
        int special = punctuation(c);
        if (special >= 0) {
            return special;
        }
        int category = UCharacter.getType(c);
        switch (category) {
            case ECharacterCategory.CONTROL:
                return CharacterClass.of(c) == CharacterClass.SPACE && c < 0x80 ? SPACE : CONTROL;
            case ECharacterCategory.UNASSIGNED, ECharacterCategory.PRIVATE_USE, ECharacterCategory.SURROGATE:
                return NOTHING;
            case ECharacterCategory.FORMAT:
                return INVISIBLE;
            case ECharacterCategory.SPACE_SEPARATOR:
                return SPACE;
            case ECharacterCategory.DECIMAL_DIGIT_NUMBER:
                return c < 0x80 ? DIGIT : letter(c, category);
            default:
        }
        if (UCharacter.isLetter(c) || UCharacter.getCombiningClass(c) != 0 || isMark(category)) {
            return letter(c, category);
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC) || c >= 0x2600 && c < 0x27C0) {
            return PICTOGRAPH;
        }
        if (c >= 0x3000 && c < 0x3040 || c >= 0xFF00 && c < 0xFF66) {
            return WIDE_PUNCTUATION;
        }
        int script = UScript.getScript(c);
        if (script != UScript.COMMON && script != UScript.INHERITED) {
            return letter(c, category);
        }
        return c >= 0x2190 && c < 0x2600 || category == ECharacterCategory.MATH_SYMBOL ? DRAWING : ODD_SIGN;
    }

    private static int punctuation(int c) {
        if (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)) {
            return PUNCTUATION;
        }
        return switch (c) {
            case '،', '؛', '؟' -> PUNCTUATION;
            case '¡', '¿' -> INVERTED;
            case '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '‚' -> QUOTE;
            case '’', 'ʼ', '΄' -> APOSTROPHE;
            case '–', '—', '―', '‐', '‑' -> DASH;
            case '…' -> ELLIPSIS;
            case '€', '£', '¥', '¢', '₹', '₽', '₺', '₴', '₪', '₩' -> MONEY;
            case '™', '®' -> TRADEMARK;
            case 'œ', 'Œ', 'ÿ', 'Ÿ' -> LIGATURE;
            case 0xFFFD -> REPLACEMENT;
            default -> c > 0x7F && SIGNS.indexOf(c) >= 0 ? SIGN : -1;
        };
    }

    private static boolean isMark(int category) {
        return category == ECharacterCategory.COMBINING_SPACING_MARK
                || category == ECharacterCategory.NON_SPACING_MARK
                || category == ECharacterCategory.ENCLOSING_MARK;
    }

    private static int letter(int c, int category) {
        boolean upper = UCharacter.isUpperCase(c);
        switch (UScript.getScript(c)) {
            case UScript.LATIN:
                if (c < 0x80) {
                    return upper ? UPPER : LOWER;
                }
                boolean read = c >= 0xC0 && c < 0x180 || c >= 0x1EA0 && c < 0x1EFA || "șțȘȚơưƠƯ".indexOf(c) >= 0;
                return !read || RARE_LOWER.indexOf(c) >= 0 ? RARE_LATIN : upper ? UPPER_ACCENTED : LOWER_ACCENTED;
            case UScript.CYRILLIC:
                if (c >= 0x410 && c < 0x450 || UKRAINIAN_AND_RUSSIAN.indexOf(c) >= 0) {
                    return upper ? UPPER_CYRILLIC : LOWER_CYRILLIC;
                }
                return RARE_CYRILLIC;
            case UScript.GREEK:
                boolean modern = c >= 0x386 && c < 0x3CF;
                return !modern ? ODD_SIGN : upper ? UPPER_GREEK : LOWER_GREEK;
            case UScript.COMMON, UScript.INHERITED:
                return isMark(category) ? c == 0xFE0F ? INVISIBLE : MARK : ODD_SIGN;
            default:
                return SCRIPTS + UScript.getScript(c);
        }
    }
}
