package news.copydesk.text;

import java.util.function.IntPredicate;

/** Questions about the characters of a text, UTF-16 unit by unit, without the stream that the platform would make for each. */
public final class Chars {

    private Chars() {}

    /** Whether the test holds for one of them at least. */
    public static boolean any(CharSequence text, IntPredicate test) {
        for (int i = 0; i < text.length(); i++) {
            if (test.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds for all of them, as for those of an empty text. */
    public static boolean all(CharSequence text, IntPredicate test) {
        return !any(text, test.negate());
    }

    /** Whether it holds for none. */
    public static boolean none(CharSequence text, IntPredicate test) {
        return !any(text, test);
    }
}
