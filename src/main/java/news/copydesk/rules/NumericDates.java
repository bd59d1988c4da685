package news.copydesk.rules;

import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** Dates of numbers alone that end with their year: {@code 28.04.2023}, {@code 30/04/2024}, {@code 06. 01. 2026}. */
final class NumericDates {

    /** The words of {@code at 5:00:00 p.m. ET}. */
    private static final int MOST_OF_TIME = 7;

    private NumericDates() {}

    /**
     * The date whose first of three numbers is the token at {@code i}; null if none begins there.
     *
     * @param american whether the month may come first
     */
    static DateMatch find(DateTokens tokens, int i, boolean american) {
        Token second = tokens.at(i + 1);
        Token third = tokens.at(i + 2);
        String separator = tokens.gap(i);
        boolean certain = separator.equals(".") || !american && isTime(tokens, i + 3);
        // 30.12. 14:07 is a day without its year, and an hour.
        boolean hour = tokens.gap(i + 2).equals(":") && tokens.at(i + 3).digits() == 2;
        boolean shortYear =
                third.digits() == 2 && certain && !hour && tokens.at(i).digits() == 2 && second.digits() == 2;
        if (!isSeparator(separator)
                || !separator.equals(tokens.gap(i + 1))
                || !second.isDay()
                || !third.isYear() && !shortYear) {
            return null;
        }
        int year = third.isYear() ? third.value() : 2000 + third.value();
        int a = tokens.at(i).value();
        int b = second.value();
        if (b > 12) {
            return a > 12 ? null : DateMatch.ofDay(tokens, i, i + 2, year, a, b);
        }
        if (american && a <= 12 && separator.equals("/") && isMonthFirst(tokens, i + 2)) {
            return DateMatch.ofDay(tokens, i, i + 2, year, a, b);
        }
        boolean dayFirst = separator.equals(".") || a > 12 || a == b || !american;
        if (!dayFirst) {
            return dayMonthBySlash(tokens, i, year, a, b);
        }
        return DateMatch.ofDay(tokens, i, i + 2, year, b, a);
    }

    /** {@code 04/03/2024 5:00 PM ET}: the zone of the time behind the date says which comes first. */
    private static boolean isMonthFirst(DateTokens tokens, int year) {
        for (int i = year + 1; i <= year + MOST_OF_TIME; i++) {
            if (tokens.known().isMonthFirstZone(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 12-03-24, 18:30}: what a time stands behind is no score and no number of a law. */
    private static boolean isTime(DateTokens tokens, int i) {
        int hour = tokens.at(i).isNumber() ? i : i + 1;
        boolean colon = tokens.gap(hour).equals(":")
                || tokens.word(hour + 1).equals("h")
                || tokens.gap(hour).equals(".") && tokens.known().follows(tokens.word(hour + 2));
        return tokens.at(hour).isNumber() && tokens.at(hour).digits() <= 2 && colon;
    }

    /** With slashes both orders are in use; day first is the rule outside the United States, which writes no leading zero. */
    private static DateMatch dayMonthBySlash(DateTokens tokens, int i, int year, int a, int b) {
        if (tokens.at(i).digits() == 2 && tokens.at(i + 1).digits() == 2) {
            return DateMatch.ofDay(tokens, i, i + 2, year, b, a);
        }
        return new DateMatch(i, i + 2, PartialDate.of(year));
    }

    /** Whether that is a sign between the numbers of a date. */
    static boolean isSeparator(String gap) {
        return gap.equals(".") || gap.equals("/") || gap.equals("-") || gap.equals("‑") || gap.equals("–");
    }
}
