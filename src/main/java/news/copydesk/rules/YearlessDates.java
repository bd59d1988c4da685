package news.copydesk.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** Days printed without their year beside one that has it: {@code 12.3. klo 14.30, päivitetty 13.3.2026}, {@code 2026/3/12 (最終更新 3/13 07:12)}. */
final class YearlessDates {

    private static final Set<String> MONTH_FIRST = Set.of("zh", "ja", "ko");
    private static final int DAY = "2026-03-08".length();

    private YearlessDates() {}

    /** The day with which the tokens begin, in the year of the other or the one beside it; empty if they begin with none. */
    static Optional<PartialDate> find(DateTokens tokens, String language, PartialDate other, boolean later) {
        Token first = tokens.at(0).isNumber() || tokens.at(0).month() > 0 ? tokens.at(0) : tokens.at(1);
        int i = first == tokens.at(0) ? 0 : 1;
        Token second = tokens.at(i + 1);
        boolean signs = tokens.gap(i).equals("/") || tokens.gap(i).equals(".");
        boolean monthFirst = MONTH_FIRST.contains(language);
        int day;
        int month;
        if (first.month() > 0 && second.isDay()) {
            month = first.month();
            day = second.value();
        } else if (first.isDay() && second.month() > 0) {
            month = second.month();
            day = first.value();
        } else if (signs && first.isDay() && second.isDay() && !language.equals("en")) {
            month = monthFirst ? first.value() : second.value();
            day = monthFirst ? second.value() : first.value();
        } else {
            return Optional.empty();
        }
        boolean year = tokens.at(i + 2).isYear();
        return year ? Optional.empty() : dated(tokens, i + 1, month, day, other, later);
    }

    private static Optional<PartialDate> dated(
            DateTokens tokens, int last, int month, int day, PartialDate other, boolean later) {
        try {
            LocalDate known = LocalDate.parse(other.iso().substring(0, DAY));
            LocalDate date = LocalDate.of(known.getYear(), month, day);
            if (later && date.isBefore(known)) {
                date = LocalDate.of(known.getYear() + 1, month, day);
            } else if (!later && date.isAfter(known)) {
                date = LocalDate.of(known.getYear() - 1, month, day);
            }
            return Optional.of(ClockTime.withTime(tokens, 0, last, new PartialDate(date.toString()))
                    .date());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
