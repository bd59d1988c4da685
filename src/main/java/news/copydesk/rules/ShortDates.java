package news.copydesk.rules;

import java.util.Set;
import news.copydesk.rules.DateTokens.Token;

/** Days whose year has two or three digits, where a language has a custom: {@code 26.03.08}, {@code 5.3.26}, {@code 115/03/12}. */
final class ShortDates {

    private static final Set<String> LANGUAGES = Set.of("zh", "ja", "ko", "he");

    /** From 2011 on; before, the number is more likely a count of something. */
    private static final int FIRST_OF_REPUBLIC = 100;

    private static final int LAST_OF_REPUBLIC = 139;
    private static final int BEFORE_REPUBLIC = 1911;

    private ShortDates() {}

    /** The day whose first number is the token at {@code i}; null if none begins there, or if the custom is another. */
    static DateMatch find(DateTokens tokens, int i, String language) {
        Token a = tokens.at(i);
        if (!a.isNumber() || !LANGUAGES.contains(language)) {
            return null;
        }
        Token b = tokens.at(i + 1);
        Token c = tokens.at(i + 2);
        String gap = tokens.gap(i);
        boolean signs = (gap.equals(".") || gap.equals("/") || gap.equals("-")) && gap.equals(tokens.gap(i + 1));
        if (language.equals("zh") && a.digits() == 3 && isRepublic(a.value())) {
            boolean written = tokens.startsWith(i + 1, "年") && tokens.startsWith(i + 3, "月");
            if (written && c.isMonthNumber() && tokens.at(i + 4).isDay()) {
                int last = tokens.startsWith(i + 5, "日") ? i + 5 : i + 4;
                return DateMatch.ofDay(
                        tokens,
                        i,
                        last,
                        BEFORE_REPUBLIC + a.value(),
                        c.value(),
                        tokens.at(i + 4).value());
            }
            boolean day = signs && b.isMonthNumber() && c.isDay();
            return day ? DateMatch.ofDay(tokens, i, i + 2, BEFORE_REPUBLIC + a.value(), b.value(), c.value()) : null;
        }
        if (!signs || c.digits() != 2 || !c.isNumber()) {
            return null;
        }
        boolean eastAsian = language.equals("ko") || language.equals("ja") || language.equals("zh");
        if (eastAsian) {
            boolean day = a.digits() == 2 && b.digits() == 2 && b.isMonthNumber() && c.isDay();
            return day ? DateMatch.ofDay(tokens, i, i + 2, 2000 + a.value(), b.value(), c.value()) : null;
        }
        boolean hebrew = language.equals("he") && !gap.equals("-") && a.isDay() && b.isMonthNumber();
        return hebrew ? DateMatch.ofDay(tokens, i, i + 2, 2000 + c.value(), b.value(), a.value()) : null;
    }

    private static boolean isRepublic(int year) {
        return year >= FIRST_OF_REPUBLIC && year <= LAST_OF_REPUBLIC;
    }
}
