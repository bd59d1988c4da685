package news.copydesk.text;

/** What may be a numeric character reference, {@code &#8217} or {@code &#x2019}, at the end of a line in the making. */
final class NumericReference {

    /** As many digits as are kept: without leading zeros, so many make a number that is no character's. */
    private static final int MOST_DIGITS = 10;
    /** Fewer digits make a reference only with a semicolon. */
    private static final int LEAST_BARE_DIGITS = 2;

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_REMAPPED = 0x80;
    /** What numbers from 128 on mean: HTML reads them as Windows-1252, because those who write them do. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private final CleanLine line;
    private final int radix;
    /** Where the digits start. */
    private final int start;

    /** The one that the ampersand at {@code ampersand} opens, if a number sign follows it. */
    NumericReference(CleanLine line, int ampersand) {
        this.line = line;
        int afterSign = ampersand + 2;
        boolean hexadecimal = afterSign < line.length() && (line.charAt(afterSign) | 0x20) == 'x';
        this.radix = hexadecimal ? 16 : 10;
        this.start = hexadecimal ? afterSign + 1 : afterSign;
    }

    /** Whether a number stands there and {@code next}, a character or {@link CleanLine#END}, ends it. */
    boolean endsBefore(int next) {
        int leastDigits = next == ';' ? 1 : LEAST_BARE_DIGITS;
        return !isDigit(next) && line.length() - start >= leastDigits && isNumber();
    }

    /**
     * Makes room for one more character. A digit too many pushes out a leading zero; where there is none the number is too
     * large for any character already.
     *
     * @return whether {@code next} is to be added
     */
    boolean hasRoomFor(int next) {
        if (line.length() - start < MOST_DIGITS || !isDigit(next) || !isNumber()) {
            return true;
        }
        if (line.charAt(start) != '0') {
            return false;
        }
        line.removeAscii(start);
        return true;
    }

    /** The character that the number stands for; U+FFFD if none; half of a surrogate pair as that. */
    int codePoint() {
        return codePoint(line.substring(start, line.length()), radix);
    }

    /** What {@code 233} or {@code xE9} stands for, the same; U+FFFD if it is no number. */
    static int codePoint(String number) {
        boolean hexadecimal = !number.isEmpty() && (number.charAt(0) | 0x20) == 'x';
        String digits = hexadecimal ? number.substring(1) : number;
        int radix = hexadecimal ? 16 : 10;
        boolean right = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, radix) >= 0);
        return right ? codePoint(digits, radix) : REPLACEMENT;
    }

    private static int codePoint(String digits, int radix) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * radix + Character.digit(digits.charAt(i), radix);
        }
        if (number >= FIRST_REMAPPED && number < FIRST_REMAPPED + WINDOWS_1252.length()) {
            return WINDOWS_1252.charAt((int) number - FIRST_REMAPPED);
        }
        return number == 0 || number > Character.MAX_CODE_POINT ? REPLACEMENT : (int) number;
    }

    private boolean isNumber() {
        if (line.length() - start > MOST_DIGITS) {
            return false;
        }
        for (int i = start; i < line.length(); i++) {
            if (!isDigit(line.charAt(i))) {
                return false;
            }
        }
        return line.length() > start;
    }

    private boolean isDigit(int c) {
        return c >= 0 && c < 0x80 && Character.digit(c, radix) >= 0;
    }
}
