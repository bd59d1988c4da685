package news.copydesk.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.PartialDate;

/** Dates that a machine wrote: ISO 8601, from a year and month to an instant with its offset. */
final class IsoDates {

    private static final List<Function<String, Object>> FORMS =
            List.of(OffsetDateTime::parse, LocalDateTime::parse, LocalDate::parse, YearMonth::parse);

    private IsoDates() {}

    /** The date as written; empty if it is none, or one before the year 0 or after 9999, which ISO 8601 writes with a sign. */
    static Optional<PartialDate> parse(String text) {
        String iso = text.strip();
        if (iso.startsWith("-") || iso.startsWith("+")) {
            return Optional.empty();
        }
        for (Function<String, Object> form : FORMS) {
            try {
                form.apply(iso);
                return Optional.of(new PartialDate(iso));
            } catch (DateTimeException e) {
                // Not of this form; the next one decides.
            }
        }
        return Optional.empty();
    }
}
