package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/**
 * Finds dates that a person wrote, in the order of the line, with the precision that the text gives: {@code March 08, 2019},
 * {@code 12 juillet 2023}, {@code 05. Juni 2025, 14:59}, {@code 2024年04月24日23:52}, {@code 2024-02-14T16:15:30Z}, {@code 14:30 GMT},
 * {@code en janvier en Irak 2019}. Digits of any script count. Where day and month could be exchanged, only what is certain
 * is given.
 */
public final class DateFinder {

    private static final int DAY = "2026-03-08".length();
    private static final int LONGEST_TIME = 24;
    private static final int LONGEST_DAY_AND_TIME = 40;

    private final Months months;
    private final DateWords words;
    private final PersianDates persianDates;

    public DateFinder(Months months, Vocabulary vocabulary) {
        this.months = months;
        this.words = new DateWords(vocabulary);
        this.persianDates = new PersianDates(months);
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
        DateTokens tokens = new DateTokens(text, words, months.names(language));
        List<DateSpan> found = new ArrayList<>();
        int i = 0;
        int free = 0;
        while (i < tokens.size()) {
            DateMatch match = tokens.mayBegin(i) ? begun(tokens, i, language) : null;
            if (match == null) {
                i++;
            } else {
                match = TimeBefore.complete(
                        tokens,
                        match,
                        free,
                        word -> months.weekday(language, word).isPresent());
                DateSpan span = match.span(tokens);
                found.add(new DateSpan(span.start(), span.end(), Zones.complete(tokens, match.last(), span.date())));
                i = match.last() + 1;
                free = i;
            }
        }
        return found;
    }

    /** That day at the time with which the text begins, behind a word at most; empty if it begins with none. */
    public Optional<PartialDate> sameDay(PartialDate day, String text) {
        DateTokens tokens = new DateTokens(
                text.substring(0, Math.min(text.length(), LONGEST_TIME)), words, (word, start, end) -> 0);
        if (day.iso().length() < DAY || tokens.size() == 0) {
            return Optional.empty();
        }
        PartialDate date = new PartialDate(day.iso().substring(0, DAY));
        DateMatch match = ClockTime.withTime(tokens, 0, -1, date);
        PartialDate timed = Zones.complete(tokens, match.last(), match.date());
        return timed.iso().length() > DAY ? Optional.of(timed) : Optional.empty();
    }

    /**
     * The day and time without a year with which the text begins, in the year that makes it the nearest day not before {@code other},
     * or not behind it; empty if it begins with none, or if day and month could be exchanged.
     */
    public Optional<PartialDate> sameYear(PartialDate other, boolean later, String text, String language) {
        DateTokens tokens = new DateTokens(
                text.substring(0, Math.min(text.length(), LONGEST_DAY_AND_TIME)), words, months.names(language));
        return other.iso().length() < DAY ? Optional.empty() : YearlessDates.find(tokens, language, other, later);
    }

    /** The date that begins at that token; null if none does. */
    private DateMatch begun(DateTokens tokens, int i, String language) {
        DateMatch match = language.equals("fa") ? persianDates.find(tokens, i) : null;
        match = match == null ? ShortDates.find(tokens, i, language) : match;
        return match == null ? match(tokens, i, language.equals("en")) : match;
    }

    private static DateMatch match(DateTokens tokens, int i, boolean american) {
        Token token = tokens.at(i);
        if (token.month() > 0) {
            return MonthNameDates.monthFirst(tokens, i);
        }
        if (token.isYear()) {
            return YearFirstDates.find(tokens, i, token.value());
        }
        int era = Eras.year(tokens, i);
        if (era > 0) {
            return YearFirstDates.find(tokens, i, era);
        }
        if (token.isDay()) {
            DateMatch named = MonthNameDates.dayThenMonthName(tokens, i);
            return named != null ? named : NumericDates.find(tokens, i, american);
        }
        return VietnameseDates.find(tokens, i, i, 0);
    }
}
