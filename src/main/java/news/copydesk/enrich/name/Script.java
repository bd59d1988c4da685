package news.copydesk.enrich.name;

import java.util.function.IntPredicate;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.text.Letters;

/** In which script words are written, as far as it decides how names are told in them. Asked so often that it makes no streams. */
public final class Script {

    private Script() {}

    /** Whether it has a character that only Chinese, Japanese and Korean are written in. */
    public static boolean isEastAsian(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c < 0xD800 || c >= 0x2E80 && c < 0x3000) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has letters without case that are not of East Asia; those of Georgia count, whose capitals are hardly used. */
    public static boolean isUncased(String text) {
        return !isEastAsian(text) && any(text, Script::isUncasedLetter);
    }

    private static boolean isUncasedLetter(int c) {
        return Character.getType(c) == Character.OTHER_LETTER || c >= 0x10D0 && c <= 0x10FF;
    }

    private static boolean any(String text, IntPredicate what) {
        for (int i = 0; i < text.length(); i++) {
            if (what.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has neither capitals nor small letters. */
    public static boolean hasNoCase(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isUpperCase(text.charAt(i)) || Letters.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has capitals and no small letter. */
    public static boolean isInCapitals(String text) {
        return hasCapitals(text, 1);
    }

    /** Whether it has at least so many capitals and no small letter. */
    public static boolean hasCapitals(String text, int least) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isLowerCase(text.charAt(i))) {
                return false;
            }
            capitals += Letters.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals >= least;
    }

    /** Whether it has letters that only Turkish and its kin are written in. */
    public static boolean isTurkish(String text) {
        return any(text, c -> "ığİĞ".indexOf(c) >= 0);
    }

    /** Whether letters of Europe are within it, two at least: {@code BBC中文}, {@code ITmedia}. */
    public static boolean hasLatin(String text) {
        return text.chars().filter(c -> c < 0x250 && Character.isLetter(c)).count() >= 2;
    }

    /** Whether all of it is katakana. */
    public static boolean isKatakana(String text) {
        return text.chars().allMatch(c -> c >= 0x30A0 && c <= 0x30FF);
    }

    /** Whether all of it is Hangul. */
    public static boolean isHangul(String text) {
        return text.chars().allMatch(EastAsianNames::isHangul);
    }

    /** Whether some of it is Hangul. */
    public static boolean hasHangul(String text) {
        return any(text, EastAsianNames::isHangul);
    }
}
