package news.copydesk.layout;

import java.lang.Character.UnicodeScript;

/** What a character is to {@link ShapeScanner}, in one table: it looks at every character of a page. */
final class ShapeKind {

    static final byte LOWER = 0;
    static final byte UPPER = 1;
    /** Letter without case. */
    static final byte UNCASED = 2;
    /** Letter without case that takes more room than others. */
    static final byte WIDE = 3;

    static final byte DIGIT = 4;
    /** Neither ends a word nor begins one: marks, apostrophes, hyphens. */
    static final byte WITHIN = 5;

    static final byte SPACE = 6;
    static final byte SIGN = 7;
    static final int COUNT = 8;

    private static final byte[] TABLE = table();

    private ShapeKind() {}

    static byte of(char c) {
        return TABLE[c];
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = classify((char) c);
        }
        return table;
    }

    private static byte classify(char c) {
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Character.isLowerCase(c)) {
            return LOWER;
        }
        if (Character.isLetter(c)) {
            return isWide(c) ? WIDE : UNCASED;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || c == '\'' || c == '-' || c == '’' ? WITHIN : c == ' ' ? SPACE : SIGN;
    }

    private static boolean isWide(char c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
