package news.copydesk.rules;

import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** Dates that begin with their year: {@code 2024-02-14T16:15}, {@code 2024年04月24日}, {@code 2024. március 3.}. */
final class YearFirstDates {

    /** A month that has a case ending, and with it no day behind it, has no fewer letters. */
    private static final int SHORTEST_INFLECTED = 6;

    private YearFirstDates() {}

    /**
     * The date whose year is the token at {@code i}; null if none begins there.
     *
     * @param year of our calendar; the token may count within an era
     */
    static DateMatch find(DateTokens tokens, int i, int year) {
        if (tokens.at(i + 1).month() > 0) {
            return yearThenMonthName(tokens, i, year);
        }
        int m = skipUnit(tokens, i + 1, "年", "년");
        boolean unit = m > i + 1;
        if (!tokens.at(m).isMonthNumber() || !unit && !NumericDates.isSeparator(tokens.gap(i))) {
            return null;
        }
        int month = tokens.at(m).value();
        int d = skipUnit(tokens, m + 1, "月", "월");
        boolean dayFollows =
                tokens.at(d).isDay() && (unit ? d > m + 1 : tokens.gap(m).equals(tokens.gap(i)));
        if (!dayFollows) {
            return unit && d > m + 1 ? new DateMatch(i, d - 1, PartialDate.of(year, month)) : null;
        }
        int last = skipUnit(tokens, d + 1, "日", "일") - 1;
        return DateMatch.ofDay(
                tokens, i, Math.max(d, last), year, month, tokens.at(d).value());
    }

    /** {@code 2024. március 3.}, {@code 2024 márciusában}. */
    private static DateMatch yearThenMonthName(DateTokens tokens, int i, int year) {
        int month = tokens.at(i + 1).month();
        Token day = tokens.at(i + 2);
        boolean dayFollows =
                day.isDay() && isGap(tokens, i + 1) && !tokens.at(i + 3).isYear();
        if (dayFollows) {
            return DateMatch.ofDay(tokens, i, i + 2, year, month, day.value());
        }
        boolean joined = tokens.gap(i).isEmpty() && tokens.word(i + 1).length() >= SHORTEST_INFLECTED;
        return joined && !tokens.at(i + 2).isNumber() ? new DateMatch(i, i + 1, PartialDate.of(year, month)) : null;
    }

    /** Nothing, or the full stop of an abbreviation: {@code 2024. márc. 12.}. */
    private static boolean isGap(DateTokens tokens, int month) {
        String gap = tokens.gap(month);
        return gap.isEmpty() || gap.equals(".") && tokens.word(month).length() < SHORTEST_INFLECTED;
    }

    /** Over one of the words that mark a year, month or day. */
    private static int skipUnit(DateTokens tokens, int i, String... units) {
        for (String unit : units) {
            if (tokens.startsWith(i, unit)) {
                return i + 1;
            }
        }
        return i;
    }
}
