package news.copydesk.rules;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/**
 * Finds dates that a person wrote, in the order of the line, with the precision that the text gives: {@code March 08, 2019},
 * {@code 12 juillet 2023}, {@code 05. Juni 2025, 14:59}, {@code 2024年04月24日23:52}, {@code 2024-02-14T16:15:30Z},
 * {@code en janvier en Irak 2019}. Digits of any script count. Where day and month could be exchanged, only what is certain
 * is given.
 */
public final class DateFinder {

    private static final Set<String> OF = Set.of("de", "del", "of", "di", "do", "da", "den");
    private static final int YEAR_REACH = 4;
    private static final int MONTH_ENDING = 3;

    private final Months months;

    public DateFinder(Months months) {
        this.months = months;
    }

    /** The first date of the line, if there is one. */
    public Optional<DateSpan> first(String text, String language) {
        List<DateSpan> all = find(text, language);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Every date of the line; month names are those of the language and of English. */
    public List<DateSpan> find(String text, String language) {
        if (!DateTokens.hasNumber(text)) {
            return List.of();
        }
        DateTokens tokens = new DateTokens(text, word -> months.named(language, word));
        boolean persian = language.equals("fa");
        boolean american = language.equals("en");
        List<DateSpan> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match match = persian ? jalali(tokens, i) : null;
            match = match == null ? match(tokens, i, american) : match;
            if (match == null) {
                i++;
            } else {
                found.add(match.span(tokens));
                i = match.last + 1;
            }
        }
        return found;
    }

    private record Match(int first, int last, PartialDate date) {

        DateSpan span(DateTokens tokens) {
            return new DateSpan(tokens.at(first).start(), tokens.at(last).end(), date);
        }
    }

    private static Match match(DateTokens tokens, int i, boolean american) {
        Token token = tokens.at(i);
        if (token.month() > 0) {
            return monthFirst(tokens, i);
        }
        if (token.isYear()) {
            return yearFirst(tokens, i, token.value());
        }
        int era = Eras.year(tokens, i);
        if (era > 0) {
            return yearFirst(tokens, i, era);
        }
        if (token.isDay()) {
            Match named = dayThenMonthName(tokens, i);
            return named != null ? named : numeric(tokens, i, american);
        }
        return vietnamese(tokens, i, i, 0);
    }

    /** {@code ۱۳ اسفند ۱۴۰۲}, {@code 1402/12/13}, {@code اسفند ۱۴۰۲}. */
    private Match jalali(DateTokens tokens, int i) {
        Token token = tokens.at(i);
        Token second = tokens.at(i + 1);
        Token third = tokens.at(i + 2);
        if (isJalaliYear(token) && isSeparator(tokens.gap(i)) && tokens.gap(i).equals(tokens.gap(i + 1))) {
            return Jalali.date(token.value(), second.value(), third.value())
                    .map(date -> withTime(tokens, i, i + 2, date))
                    .orElse(null);
        }
        if (token.isDay() && persianMonth(tokens, i + 1) > 0 && isJalaliYear(third)) {
            return Jalali.date(third.value(), persianMonth(tokens, i + 1), token.value())
                    .map(date -> withTime(tokens, i, i + 2, date))
                    .orElse(null);
        }
        int month = isJalaliYear(second) && !token.isNumber() ? persianMonth(tokens, i) : 0;
        if (month == 0) {
            return null;
        }
        return Jalali.month(second.value(), month)
                .map(date -> new Match(i, i + 1, date))
                .orElse(null);
    }

    private static boolean isJalaliYear(Token token) {
        return token.digits() == 4 && Jalali.isYear(token.value());
    }

    private int persianMonth(DateTokens tokens, int i) {
        return months.find(CalendarSystem.PERSIAN, "fa", tokens.word(i)).orElse(0);
    }

    /** {@code 3 tháng 3 năm 2024}, {@code tháng 3/2024}: months of Vietnamese have numbers for names. */
    private static Match vietnamese(DateTokens tokens, int first, int i, int day) {
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
                ? new Match(first, y, PartialDate.of(year, month.value()))
                : withTime(tokens, first, y, date(year, month.value(), day));
    }

    /** {@code March 08, 2019}, {@code April 28 2023}, {@code janvier 2019}, {@code janvier en Irak 2019}. */
    private static Match monthFirst(DateTokens tokens, int i) {
        int month = tokens.at(i).month();
        Token day = tokens.at(i + 1);
        if (day.isDay() && tokens.at(ordinal(tokens, i + 1) + 1).isYear()) {
            int year = ordinal(tokens, i + 1) + 1;
            return withTime(tokens, i, year, date(tokens.at(year).value(), month, day.value()));
        }
        for (int y = i + 1; y <= i + YEAR_REACH && y < tokens.size(); y++) {
            if (tokens.at(y).isYear() && y > 0) {
                return new Match(i, y, PartialDate.of(tokens.at(y).value(), month));
            }
            if (tokens.at(y).isNumber()
                    || !tokens.gap(y - 1).isEmpty() && tokens.gap(y - 1).indexOf('.') >= 0 && y > i + 1) {
                return null;
            }
        }
        return null;
    }

    /** {@code 12 juillet 2023}, {@code 3. Mai 2024}, {@code 19 de febrero de 2020}. */
    private static Match dayThenMonthName(DateTokens tokens, int i) {
        int m = skipOf(tokens, ordinal(tokens, i) + 1);
        if (tokens.at(m).month() == 0) {
            return vietnamese(tokens, i, m, tokens.at(i).value());
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
        return withTime(
                tokens,
                i,
                y,
                date(tokens.at(y).value(), tokens.at(m).month(), tokens.at(i).value()));
    }

    /** {@code 2024-02-14T16:15}, {@code 2025/01/31}, {@code 2024年04月24日}, {@code 2024. 3. 3}. */
    private static Match yearFirst(DateTokens tokens, int i, int year) {
        if (tokens.at(i + 1).month() > 0) {
            return yearThenMonthName(tokens, i, year);
        }
        int m = skipUnit(tokens, i + 1, "年", "년", "年のうちの");
        boolean unit = m > i + 1;
        if (!tokens.at(m).isMonthNumber() || !unit && !isSeparator(tokens.gap(i))) {
            return null;
        }
        int month = tokens.at(m).value();
        int d = skipUnit(tokens, m + 1, "月", "월");
        boolean dayFollows =
                tokens.at(d).isDay() && (unit ? d > m + 1 : tokens.gap(m).equals(tokens.gap(i)));
        if (!dayFollows) {
            return unit && d > m + 1 ? new Match(i, d - 1, PartialDate.of(year, month)) : null;
        }
        int last = skipUnit(tokens, d + 1, "日", "日付", "일") - 1;
        return withTime(
                tokens, i, Math.max(d, last), date(year, month, tokens.at(d).value()));
    }

    /** {@code 2024. március 3.}, {@code 2024 márciusában}. */
    private static Match yearThenMonthName(DateTokens tokens, int i, int year) {
        int month = tokens.at(i + 1).month();
        Token day = tokens.at(i + 2);
        boolean dayFollows =
                day.isDay() && tokens.gap(i + 1).isEmpty() && !tokens.at(i + 3).isYear();
        if (dayFollows) {
            return withTime(tokens, i, i + 2, date(year, month, day.value()));
        }
        boolean joined = tokens.gap(i).isEmpty() && tokens.word(i + 1).length() > MONTH_ENDING + 2;
        return joined && !tokens.at(i + 2).isNumber() ? new Match(i, i + 1, PartialDate.of(year, month)) : null;
    }

    /** {@code 28.04.2023}, {@code 30/04/2024}, {@code 06. 01. 2026}. */
    private static Match numeric(DateTokens tokens, int i, boolean american) {
        Token second = tokens.at(i + 1);
        Token third = tokens.at(i + 2);
        String separator = tokens.gap(i);
        boolean shortYear =
                third.digits() == 2 && separator.equals(".") && tokens.at(i).digits() == 2 && second.digits() == 2;
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
            return a > 12 ? null : withTime(tokens, i, i + 2, date(year, a, b));
        }
        boolean dayFirst = separator.equals(".") || a > 12 || a == b || !american;
        if (!dayFirst) {
            return dayMonthBySlash(tokens, i, year, a, b);
        }
        return withTime(tokens, i, i + 2, date(year, b, a));
    }

    /** With slashes both orders are in use; day first is the rule outside the United States, which writes no leading zero. */
    private static Match dayMonthBySlash(DateTokens tokens, int i, int year, int a, int b) {
        if (tokens.at(i).digits() == 2 && tokens.at(i + 1).digits() == 2) {
            return withTime(tokens, i, i + 2, date(year, b, a));
        }
        return new Match(i, i + 2, PartialDate.of(year));
    }

    private static Match withTime(DateTokens tokens, int first, int last, PartialDate date) {
        if (date == null) {
            return null;
        }
        for (int h = last + 1; h <= last + 3 && h + 1 < tokens.size(); h++) {
            Token hour = tokens.at(h);
            if (hour.isNumber()) {
                int m = Eras.isHour(tokens.word(h + 1)) ? h + 2 : h + 1;
                boolean joined = m == h + 2 || isClock(tokens.gap(h), hour, tokens.at(m));
                Token minute = tokens.at(m);
                if (joined && hour.digits() <= 2 && hour.value() < 24 && minute.digits() == 2 && minute.value() < 60) {
                    return new Match(first, m, date.at(clock24(tokens, m, hour.value()), minute.value()));
                }
                return new Match(first, last, date);
            }
        }
        return new Match(first, last, date);
    }

    private static boolean isClock(String gap, Token hour, Token minute) {
        return gap.equals(":") || gap.equals("：") || gap.equals(".") && hour.digits() == 2 && minute.digits() == 2;
    }

    private static int clock24(DateTokens tokens, int minute, int hour) {
        String mark = tokens.word(minute + 1).toLowerCase(Locale.ROOT);
        boolean afternoon = Eras.isAfternoon(tokens, minute)
                || mark.equals("pm")
                || mark.equals("p") && tokens.word(minute + 2).equalsIgnoreCase("m");
        boolean morning =
                mark.equals("am") || mark.equals("a") && tokens.word(minute + 2).equalsIgnoreCase("m");
        if (afternoon) {
            return hour < 12 ? hour + 12 : hour;
        }
        return morning && hour == 12 ? 0 : hour;
    }

    private static PartialDate date(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return PartialDate.of(year, month, day);
    }

    private static boolean isSeparator(String gap) {
        return gap.equals(".") || gap.equals("/") || gap.equals("-") || gap.equals("‑") || gap.equals("–");
    }

    private static int skipOf(DateTokens tokens, int i) {
        return OF.contains(tokens.word(i).toLowerCase(Locale.ROOT)) ? i + 1 : i;
    }

    /** The place of the day itself, or of the ordinal ending behind it: {@code 1er}, {@code 3rd}. */
    private static int ordinal(DateTokens tokens, int i) {
        String ending = tokens.word(i + 1);
        boolean glued = tokens.at(i + 1).start() == tokens.at(i).end()
                && ending.length() <= 2
                && tokens.at(i + 1).month() == 0;
        return glued && !ending.isEmpty() ? i + 1 : i;
    }

    private static int skipUnit(DateTokens tokens, int i, String... units) {
        for (String unit : units) {
            if (tokens.startsWith(i, unit)) {
                return i + 1;
            }
        }
        return i;
    }
}
