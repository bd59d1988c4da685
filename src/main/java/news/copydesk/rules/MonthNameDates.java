package news.copydesk.rules;

import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** Dates whose month is named before the year, in either order of day and month: {@code March 08, 2019}, {@code 12 juillet 2023}. */
final class MonthNameDates {

    /** How many words a month can be away from its year. */
    private static final int YEAR_REACH = 4;

    private MonthNameDates() {}

    /** The date that begins with a month, or null: {@code April 28 2023}, {@code janvier 2019}, {@code janvier en Irak 2019}. */
    static DateMatch monthFirst(DateTokens tokens, int i) {
        int month = tokens.at(i).month();
        Token day = tokens.at(i + 1);
        if (day.isDay() && tokens.at(ordinal(tokens, i + 1) + 1).isYear()) {
            int year = ordinal(tokens, i + 1) + 1;
            return DateMatch.ofDay(tokens, i, year, tokens.at(year).value(), month, day.value());
        }
        for (int y = i + 1; y <= i + YEAR_REACH && y < tokens.size(); y++) {
            if (tokens.at(y).isYear()) {
                return new DateMatch(i, y, PartialDate.of(tokens.at(y).value(), month));
            }
            if (tokens.at(y).isNumber() || y > i + 1 && tokens.gap(y - 1).indexOf('.') >= 0) {
                return null;
            }
        }
        return null;
    }

    /** The date that begins with a day, or null: {@code 3. Mai 2024}, {@code 19 de febrero de 2020}, {@code 3 tháng 3 năm 2024}. */
    static DateMatch dayThenMonthName(DateTokens tokens, int i) {
        int m = skipOf(tokens, ordinal(tokens, i) + 1);
        if (tokens.at(m).month() == 0) {
            return VietnameseDates.find(tokens, i, m, tokens.at(i).value());
        }
        int n = m;
        // The same month by its other name, or the second word of its name.
        while (tokens.at(n + 1).month() == tokens.at(m).month()) {
            n++;
        }
        int y = skipOf(tokens, n + 1);
        if (!tokens.at(y).isYear()) {
            return null;
        }
        return DateMatch.ofDay(
                tokens,
                i,
                y,
                tokens.at(y).value(),
                tokens.at(m).month(),
                tokens.at(i).value());
    }

    private static int skipOf(DateTokens tokens, int i) {
        return tokens.known().isOf(tokens.word(i)) ? i + 1 : i;
    }

    /** The place of the day itself, or of the ordinal ending behind it: {@code 1er}, {@code 3rd}. */
    private static int ordinal(DateTokens tokens, int i) {
        String ending = tokens.word(i + 1);
        boolean glued = tokens.at(i + 1).start() == tokens.at(i).end()
                && ending.length() <= 2
                && tokens.at(i + 1).month() == 0;
        return glued && !ending.isEmpty() ? i + 1 : i;
    }
}
