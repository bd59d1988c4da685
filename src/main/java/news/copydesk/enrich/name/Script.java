package news.copydesk.enrich.name;

import news.copydesk.rules.EastAsianNames;

/** In which script words are written, as far as it decides how names are told in them. */
public final class Script {

    private Script() {}

    /** Whether it has a character that only Chinese, Japanese and Korean are written in. */
    public static boolean isEastAsian(String text) {
        return text.chars().anyMatch(c -> c >= 0x3040 && c < 0xD800 || c >= 0x2E80 && c < 0x3000);
    }

    /** Whether it has letters without case that are not of East Asia; those of Georgia count, whose capitals are hardly used. */
    public static boolean isUncased(String text) {
        return !isEastAsian(text) && text.chars().anyMatch(Script::isUncasedLetter);
    }

    private static boolean isUncasedLetter(int c) {
        return Character.getType(c) == Character.OTHER_LETTER || c >= 0x10D0 && c <= 0x10FF;
    }

    /** Whether it has neither capitals nor small letters. */
    public static boolean hasNoCase(String text) {
        return text.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** Whether it has capitals and no small letter. */
    public static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether it has letters that only Turkish and its kin are written in. */
    public static boolean isTurkish(String text) {
        return text.chars().anyMatch(c -> "ığİĞ".indexOf(c) >= 0);
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
        return text.chars().anyMatch(EastAsianNames::isHangul);
    }
}
