package news.copydesk.rules;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
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
        ToIntFunction<String> month = word ->
                months.find(language, word).map(java.time.Month::getValue).orElse(0);
        DateTokens tokens = new DateTokens(text, month);
        List<DateSpan> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match match = match(tokens, i);
            if (match == null) {
                i++;
            } else {
                found.add(match.span(tokens));
                i = match.last + 1;
            }
        }
        return found;
    }

    private int monthOf(String word, String language) {
        return months.find(language, word)
                .or(() -> months.find("en", word))
                .map(Month::getValue)
                .orElse(0);
    }

    private record Match(int first, int last, PartialDate date) {

        DateSpan span(DateTokens tokens) {
            return new DateSpan(tokens.at(first).start(), tokens.at(last).end(), date);
        }
    }

    private static Match match(DateTokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.month() > 0) {
            return monthFirst(tokens, i);
        }
        if (token.isYear()) {
            return yearFirst(tokens, i);
        }
        if (token.isDay()) {
            Match named = dayThenMonthName(tokens, i);
            return named != null ? named : numeric(tokens, i);
        }
        return null;
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
            return null;
        }
        int y = skipOf(tokens, m + 1);
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
    private static Match yearFirst(DateTokens tokens, int i) {
        int year = tokens.at(i).value();
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

    /** {@code 28.04.2023}, {@code 30/04/2024}, {@code 06. 01. 2026}. */
    private static Match numeric(DateTokens tokens, int i) {
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
        boolean dayFirst = separator.equals(".") || a > 12 || a == b;
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
                int m = tokens.word(h + 1).equalsIgnoreCase("h") ? h + 2 : h + 1;
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
        boolean afternoon =
                mark.equals("pm") || mark.equals("p") && tokens.word(minute + 2).equalsIgnoreCase("m");
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
        String word = tokens.word(i);
        for (String unit : units) {
            if (word.startsWith(unit)) {
                return i + 1;
            }
        }
        return i;
    }
}
