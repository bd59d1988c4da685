package news.copydesk.rules;

import java.time.LocalDate;
import java.util.Optional;
import news.copydesk.article.PartialDate;

/** Dates of the Persian calendar as dates of ours. Exact from 1178 to 1633, where leap years follow a cycle of 33. */
final class Jalali {

    private static final int ANCHOR_YEAR = 1403;
    private static final LocalDate ANCHOR = LocalDate.of(2024, 3, 20);
    private static final int LONG_MONTHS = 6;

    private Jalali() {}

    /** Whether a number can only be a year of this calendar where Persian is written. */
    static boolean isYear(int year) {
        return year >= 1300 && year <= 1499;
    }

    /** The day; empty if the month has no such day. */
    static Optional<PartialDate> date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
            return Optional.empty();
        }
        LocalDate date = firstOf(year, month).plusDays(day - 1L);
        return Optional.of(PartialDate.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    /** A month lies in two of ours, so that what it gives is the year; empty if it lies in two years. */
    static Optional<PartialDate> month(int year, int month) {
        LocalDate first = firstOf(year, month);
        LocalDate last = first.plusDays(length(year, month) - 1L);
        return first.getYear() == last.getYear() ? Optional.of(PartialDate.of(first.getYear())) : Optional.empty();
    }

    private static LocalDate firstOf(int year, int month) {
        LocalDate date = ANCHOR;
        for (int y = ANCHOR_YEAR; y < year; y++) {
            date = date.plusDays(isLeap(y) ? 366 : 365);
        }
        for (int y = ANCHOR_YEAR; y > year; y--) {
            date = date.minusDays(isLeap(y - 1) ? 366 : 365);
        }
        return date.plusDays(30L * (month - 1) + Math.min(month - 1, LONG_MONTHS));
    }

    private static int length(int year, int month) {
        if (month <= LONG_MONTHS) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }
}
