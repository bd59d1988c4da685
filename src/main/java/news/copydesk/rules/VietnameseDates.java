package news.copydesk.rules;

import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** Dates of Vietnamese, whose months have numbers for names: {@code 3 tháng 3 năm 2024}, {@code tháng 3/2024}. */
final class VietnameseDates {

    private VietnameseDates() {}

    /**
     * The date whose month is said at {@code i}; null if there is none.
     *
     * @param first index of the date's first token
     * @param day before the month, or 0 for a date without one
     */
    static DateMatch find(DateTokens tokens, int first, int i, int day) {
        Token month = tokens.at(i + 1);
        if (!tokens.isWord(i, "tháng") || !month.isMonthNumber()) {
            return null;
        }
        int y = tokens.isWord(i + 2, "năm") ? i + 3 : i + 2;
        if (!tokens.at(y).isYear()) {
            return null;
        }
        int year = tokens.at(y).value();
        return day == 0
                ? new DateMatch(first, y, PartialDate.of(year, month.value()))
                : DateMatch.ofDay(tokens, first, y, year, month.value(), day);
    }
}
