package news.copydesk.enrich.count;

import news.copydesk.text.Letters;

/** What a character is to {@link Statistician}, which looks at every one of the body. */
final class CountedKind {

    /** Letter or digit of a script with spaces. */
    static final int WORD = 1;
    /** Letter or digit of any script. */
    static final int LETTER = 1 << 1;
    /** May end a sentence. */
    static final int STOP = 1 << 2;
    /** What scripts without spaces count as a letter. */
    static final int IDEOGRAPH = 1 << 3;
    /** Apostrophe, hyphen or joiner: part of a word if one goes on behind it. */
    static final int JOINER = 1 << 4;
    /** Combines with the character before it. */
    static final int MARK = 1 << 5;

    private static final byte[] TABLE = table();

    private CountedKind() {}

    /** One or several of the bits above, or none. */
    static int of(char c) {
        return TABLE[c];
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) classify((char) c);
        }
        return table;
    }

    private static int classify(char c) {
        int letter = Letters.isLetterOrDigit(c) ? LETTER : 0;
        if (c >= 0x3040 && c < 0xA000 || c >= 0x0E00 && c < 0x0E80 || c >= 0xF900 && c < 0xFB00) {
            return letter | IDEOGRAPH;
        }
        if (letter != 0) {
            return letter | WORD;
        }
        if (Letters.isMark(c)) {
            return MARK;
        }
        return switch (c) {
            case '\'', '’', '-', '\u200C', '\u200D' -> JOINER;
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> STOP;
            default -> 0;
        };
    }
}
