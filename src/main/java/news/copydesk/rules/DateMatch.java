package news.copydesk.rules;

import java.time.YearMonth;
import news.copydesk.article.PartialDate;

/**
 * A date and the tokens that say it.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record DateMatch(int first, int last, PartialDate date) {

    /** That day, with the time of day if one stands behind it; null if the month has no such day. */
    static DateMatch ofDay(DateTokens tokens, int first, int last, int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return ClockTime.withTime(tokens, first, last, PartialDate.of(year, month, day));
    }

    /** Where in the line it stands. */
    DateSpan span(DateTokens tokens) {
        return new DateSpan(tokens.at(first).start(), tokens.at(last).end(), date);
    }
}
