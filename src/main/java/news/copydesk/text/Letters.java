package news.copydesk.text;

/**
 * What kind of character a {@code char} is, as {@link Character} says, in one table: the desk asks this of every character several
 * times, and the platform's look-up takes several steps.
 */
public final class Letters {

    private static final int LETTER = 1;
    private static final int DIGIT = 1 << 1;
    private static final int UPPER = 1 << 2;
    private static final int LOWER = 1 << 3;
    private static final int MARK = 1 << 4;

    private static final byte[] KINDS = table();

    private Letters() {}

    /** As {@link Character#isLetter(char)}. */
    public static boolean isLetter(char c) {
        return (KINDS[c] & LETTER) != 0;
    }

    /** As {@link Character#isDigit(char)}. */
    public static boolean isDigit(char c) {
        return (KINDS[c] & DIGIT) != 0;
    }

    /** As {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & (LETTER | DIGIT)) != 0;
    }

    /** As {@link Character#isUpperCase(char)}. */
    public static boolean isUpperCase(char c) {
        return (KINDS[c] & UPPER) != 0;
    }

    /** As {@link Character#isLowerCase(char)}. */
    public static boolean isLowerCase(char c) {
        return (KINDS[c] & LOWER) != 0;
    }

    /** Whether it combines with the character before it: a vowel sign, an accent. */
    public static boolean isMark(char c) {
        return (KINDS[c] & MARK) != 0;
    }

    /** Whether it is a letter or a mark on one. */
    public static boolean isLetterOrMark(char c) {
        return (KINDS[c] & (LETTER | MARK)) != 0;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            table[c] = (byte) ((Character.isLetter(c) ? LETTER : 0)
                    | (Character.isDigit(c) ? DIGIT : 0)
                    | (Character.isUpperCase(c) ? UPPER : 0)
                    | (Character.isLowerCase(c) ? LOWER : 0)
                    | (mark ? MARK : 0));
        }
        return table;
    }
}
