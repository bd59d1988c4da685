package news.copydesk.rules;

import java.util.Locale;
import java.util.Set;

/** Years that count from the beginning of a reign, and the clock, as East Asia writes them. */
final class Eras {

    private static final Set<String> HOURS = Set.of("h", "時", "时", "点", "點", "시");

    private Eras() {}

    /** The year of our calendar if the number is the year of an era ({@code 令和6年}, {@code 民國113年}); else 0. */
    static int year(DateTokens tokens, int i) {
        if (!tokens.at(i).isNumber() || tokens.at(i).digits() > 3 || !tokens.startsWith(i + 1, "年")) {
            return 0;
        }
        int first = firstYear(tokens.word(i - 1));
        return first == 0 ? 0 : first - 1 + tokens.at(i).value();
    }

    private static int firstYear(String word) {
        if (word.endsWith("令和")) {
            return 2019;
        }
        if (word.endsWith("平成")) {
            return 1989;
        }
        if (word.endsWith("昭和")) {
            return 1926;
        }
        return word.endsWith("民國") || word.endsWith("民国") ? 1912 : 0;
    }

    /** Whether the word stands between hours and minutes. */
    static boolean isHour(String word) {
        return HOURS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the time whose minutes are at that place is one of the afternoon: {@code 午後7時30分}. */
    static boolean isAfternoon(DateTokens tokens, int minute) {
        for (int i = minute - 1; i >= Math.max(0, minute - 3); i--) {
            String word = tokens.word(i);
            if (word.endsWith("午後") || word.endsWith("下午") || word.endsWith("晚上") || word.endsWith("오후")) {
                return true;
            }
        }
        return false;
    }
}
