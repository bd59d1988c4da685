package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;

/** Where the name of a reference ends that has no semicolon behind it: {@code &copy 2026}, {@code &copy2026}, {@code 20&degC}. */
final class BareName {

    /** After them a name goes on as that of a parameter of an address. */
    private static final String IN_PARAMETERS = "=_[%";

    private static final int NOT_EQUAL = 0x2260;

    private BareName() {}

    /** Whether a name can go on with that character. */
    static boolean goesOn(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether it ends before that character; not before an equals sign, with a stroke or not: {@code &copy=} is the parameter of an address. */
    static boolean endsBefore(int next) {
        return next == CleanLine.END
                || IN_PARAMETERS.indexOf(next) < 0 && next != NOT_EQUAL && !UCharacter.isLetterOrDigit(next);
    }

    /**
     * Whether the reference opens a word, as none does in an address, and a number or a capital follows: {@code &copy2026}; or stands
     * between a temperature and its scale.
     */
    static boolean isFreestanding(CleanLine line, int ampersand, int next) {
        char before = ampersand == 0 ? ' ' : line.charAt(ampersand - 1);
        if (before >= '0' && before <= '9') {
            // 20&degC
            return (next == 'C' || next == 'F')
                    && line.substring(ampersand + 1, line.length()).equals("deg");
        }
        return (before == ' ' || before == '(') && (next >= '0' && next <= '9' || next >= 'A' && next <= 'Z');
    }
}
