package news.copydesk.rules;

import news.copydesk.rules.DateTokens.Token;

/** Dates of the Persian calendar in a Persian text: {@code ۱۳ اسفند ۱۴۰۲}, {@code 1402/12/13}, {@code اسفند ۱۴۰۲}. */
final class PersianDates {

    private final Months months;

    PersianDates(Months months) {
        this.months = months;
    }

    /** The date that begins at that token; null if none does. */
    DateMatch find(DateTokens tokens, int i) {
        Token token = tokens.at(i);
        Token second = tokens.at(i + 1);
        Token third = tokens.at(i + 2);
        if (isJalaliYear(token)
                && NumericDates.isSeparator(tokens.gap(i))
                && tokens.gap(i).equals(tokens.gap(i + 1))) {
            return Jalali.date(token.value(), second.value(), third.value())
                    .map(date -> ClockTime.withTime(tokens, i, i + 2, date))
                    .orElse(null);
        }
        if (token.isDay() && persianMonth(tokens, i + 1) > 0 && isJalaliYear(third)) {
            return Jalali.date(third.value(), persianMonth(tokens, i + 1), token.value())
                    .map(date -> ClockTime.withTime(tokens, i, i + 2, date))
                    .orElse(null);
        }
        int month = isJalaliYear(second) && !token.isNumber() ? persianMonth(tokens, i) : 0;
        if (month == 0) {
            return null;
        }
        return Jalali.month(second.value(), month)
                .map(date -> new DateMatch(i, i + 1, date))
                .orElse(null);
    }

    private static boolean isJalaliYear(Token token) {
        return token.digits() == 4 && Jalali.isYear(token.value());
    }

    private int persianMonth(DateTokens tokens, int i) {
        return months.find(CalendarSystem.PERSIAN, "fa", tokens.word(i)).orElse(0);
    }
}
