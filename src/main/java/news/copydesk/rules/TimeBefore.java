package news.copydesk.rules;

import java.util.Locale;
import java.util.function.Predicate;
import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** The time of day that stands before its day: {@code 5:12 PM · March 12, 2024}, {@code 18:30 Uhr, 12. März 2024}. */
final class TimeBefore {

    private static final int DAY = "2026-03-08".length();
    private static final int MOST_WORDS = 5;
    private static final int LONG_WORD = 5;

    private TimeBefore() {}

    /**
     * The match with the time before it, if there is one and none directly behind.
     *
     * @param from the first token that no date before it has taken
     */
    static DateMatch complete(DateTokens tokens, DateMatch match, int from, Predicate<String> isWeekday) {
        String iso = match.date().iso();
        if (iso.length() < DAY) {
            return match;
        }
        int last = dayEnd(tokens, match);
        boolean behind =
                iso.length() > DAY && (last == match.last() || tokens.at(last).isNumber());
        int minute = behind ? -1 : minuteBefore(tokens, match.first(), from, isWeekday);
        if (minute < 0) {
            boolean another = !behind
                    && last < match.last()
                    && (isDateBehind(tokens, match.last(), isWeekday) || isBracketed(tokens, match));
            return another ? new DateMatch(match.first(), last, new PartialDate(iso.substring(0, DAY))) : match;
        }
        int hour = hourOf(tokens, minute);
        PartialDate day = new PartialDate(iso.substring(0, DAY));
        int value = DayHalf.hour24(tokens, hour, minute);
        return new DateMatch(
                match.first(), last, day.at(value, tokens.at(minute).value()));
    }

    /** The last token before the hour, if the match has a time behind its day; else its last. */
    private static int dayEnd(DateTokens tokens, DateMatch match) {
        if (match.date().iso().length() == DAY) {
            return match.last();
        }
        int last = match.last();
        boolean wholeHour = tokens.at(last).isNumber()
                && !tokens.at(last - 1).isNumber()
                && !tokens.known().isHour(tokens.word(last - 1));
        return wholeHour ? last - 1 : (tokens.at(last - 1).isNumber() ? last - 1 : last - 2) - 1;
    }

    /** {@code Mar 12, 2024, last updated 7:30 AM, Mar 13}: the time is that of the next day. */
    private static boolean isDateBehind(DateTokens tokens, int minute, Predicate<String> isWeekday) {
        int i = minute + 1;
        while (i <= minute + MOST_WORDS
                && !tokens.at(i).isNumber()
                && tokens.at(i).month() == 0) {
            if (!isBetween(tokens, i, isWeekday)) {
                return false;
            }
            i++;
        }
        return tokens.at(i).month() > 0 && tokens.at(i + 1).isDay()
                || tokens.at(i).isDay() && tokens.at(i + 1).month() > 0;
    }

    /** {@code 18.02.2026 (обновлено: 12:30)}: a word in a bracket says that the time behind it is not that of the day. */
    private static boolean isBracketed(DateTokens tokens, DateMatch match) {
        for (int i = match.first(); i + 2 < match.last(); i++) {
            if (tokens.gap(i).startsWith("(") && tokens.word(i + 1).length() >= LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static int minuteBefore(DateTokens tokens, int first, int from, Predicate<String> isWeekday) {
        for (int i = first - 1; i > from && i >= first - 1 - MOST_WORDS; i--) {
            Token token = tokens.at(i);
            if (token.isNumber()) {
                return isClock(tokens, i, from) ? i : -1;
            }
            if (!isBetween(tokens, i, isWeekday)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBetween(DateTokens tokens, int index, Predicate<String> isWeekday) {
        String word = tokens.word(index);
        return tokens.known().isBetween(word) || isWeekday.test(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isClock(DateTokens tokens, int minute, int from) {
        int hour = hourOf(tokens, minute);
        Token hours = tokens.at(hour);
        boolean joined = hour == minute - 2
                || tokens.gap(hour).equals(":")
                || tokens.gap(hour).equals(".") && tokens.known().isBetween(tokens.word(minute + 1));
        boolean seconds =
                tokens.gap(hour - 1).equals(":") && tokens.at(hour - 1).isNumber();
        return hour >= from
                && joined
                && !seconds
                && hours.isNumber()
                && hours.digits() <= 2
                && hours.value() < 24
                && tokens.at(minute).digits() == 2
                && tokens.at(minute).value() < 60;
    }

    /** {@code 18:30}, {@code 18h30}. */
    private static int hourOf(DateTokens tokens, int minute) {
        return tokens.known().isHour(tokens.word(minute - 1)) ? minute - 2 : minute - 1;
    }
}
