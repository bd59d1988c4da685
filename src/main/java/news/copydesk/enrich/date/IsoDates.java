package news.copydesk.enrich.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.PartialDate;

/**
 * Dates that a machine wrote: ISO 8601, from a year to an instant with its offset. A space may stand for the T, and an offset need
 * not have its colon, as Python and many databases write them.
 */
public final class IsoDates {

    private static final int MINUTE = 60;
    private static final int YEAR = "2026".length();
    private static final int DAY = "2026-03-01".length();
    private static final int BASIC_OFFSET = "+0100".length();

    private static final List<Function<String, Object>> FORMS =
            List.of(OffsetDateTime::parse, LocalDateTime::parse, LocalDate::parse, YearMonth::parse, IsoDates::year);

    private IsoDates() {}

    /** The date as written, in capitals, with T and colon; empty if it is none, or has a year that ISO 8601 writes with a sign: before 0, after 9999. */
    public static Optional<PartialDate> parse(String text) {
        String iso = extended(text.strip().toUpperCase(Locale.ROOT));
        if (isSigned(iso)) {
            return Optional.empty();
        }
        for (Function<String, Object> form : FORMS) {
            try {
                // An offset with seconds can lead from the years 0 and 9999 to others.
                return Optional.of(written(form.apply(iso), iso))
                        .filter(date -> !isSigned(date))
                        .map(PartialDate::new);
            } catch (DateTimeException e) {
                // Not of this form; the next one decides.
            }
        }
        return Optional.empty();
    }

    /** Java's own parser takes three digits, and five. */
    private static Year year(String iso) {
        if (iso.length() != YEAR) {
            throw new DateTimeException("No year of four digits");
        }
        return Year.parse(iso);
    }

    private static boolean isSigned(String iso) {
        return iso.startsWith("-") || iso.startsWith("+");
    }

    private static String extended(String written) {
        StringBuilder iso = new StringBuilder(written);
        if (iso.length() > DAY && iso.charAt(DAY) == ' ') {
            iso.setCharAt(DAY, 'T');
        }
        int sign = iso.length() - BASIC_OFFSET;
        if (sign > DAY && (iso.charAt(sign) == '+' || iso.charAt(sign) == '-')) {
            iso.insert(iso.length() - 2, ':');
        }
        return iso.toString();
    }

    /** Java also takes offsets with seconds or without minutes, and a point without a fraction; ISO 8601 and our readers do not. */
    private static String written(Object date, String iso) {
        int point = iso.indexOf('.');
        boolean fraction = point < 0 || point + 1 < iso.length() && Character.isDigit(iso.charAt(point + 1));
        if (!(date instanceof OffsetDateTime time)) {
            return fraction ? iso : date.toString();
        }
        if (time.getOffset().getTotalSeconds() % MINUTE != 0) {
            return time.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }
        boolean minutes = iso.endsWith("Z") || iso.charAt(iso.length() - 3) == ':';
        return fraction && minutes ? iso : date.toString();
    }
}
