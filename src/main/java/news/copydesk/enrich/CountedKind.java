package news.copydesk.enrich;

import news.copydesk.text.Letters;

/** What a character is to {@link Statistician}, which looks at every one of the body. */
final class CountedKind {

    static final byte OTHER = 0;
    /** Letter or digit of a script with spaces. */
    static final byte WORD = 1;
    /** Letter or digit of a script without spaces. */
    static final byte IDEOGRAPH = 2;
    /** Anything else that such scripts count as a letter. */
    static final byte IDEOGRAPHIC_SIGN = 3;
    /** Apostrophe, hyphen or joiner: part of a word if one goes on behind it. */
    static final byte JOINER = 4;

    static final byte MARK = 5;
    /** May end a sentence. */
    static final byte STOP = 6;

    private static final byte[] TABLE = table();

    private CountedKind() {}

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
        boolean ideograph = c >= 0x3040 && c < 0xA000 || c >= 0x0E00 && c < 0x0E80 || c >= 0xF900 && c < 0xFB00;
        if (Letters.isLetterOrDigit(c)) {
            return ideograph ? IDEOGRAPH : WORD;
        }
        if (ideograph) {
            return IDEOGRAPHIC_SIGN;
        }
        if (Letters.isMark(c)) {
            return MARK;
        }
        return switch (c) {
            case '\'', '’', '-', '\u200C', '\u200D' -> JOINER;
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> STOP;
            default -> OTHER;
        };
    }
}
