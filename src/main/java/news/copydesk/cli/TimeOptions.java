package news.copydesk.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import news.copydesk.cli.settings.TimeSpan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times on the command line. */
final class TimeOptions {

    /** A century: what is far longer cannot be counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private TimeOptions() {}

    /** {@code 20s}, {@code 2 min}. */
    static final class Span implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            Duration span = TimeSpan.parse(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not " + TimeSpan.FORM));
            if (span.compareTo(LONGEST) > 0) {
                throw new TypeConversionException("'" + text + "' is longer than " + LONGEST.toDays() + " d");
            }
            return span;
        }
    }

    /** {@code 2h} ago, or a date, with or without a time of day, in UTC unless it has an offset. */
    static final class Moment implements ITypeConverter<Instant> {

        private static final List<Function<String, Instant>> FORMS = List.of(
                text -> OffsetDateTime.parse(text).toInstant(),
                text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
                text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));

        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

        private final Clock clock;

        Moment() {
            this(Clock.systemUTC());
        }

        Moment(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant convert(String text) {
            Instant moment =
                    TimeSpan.parse(text).map(ago -> clock.instant().minus(ago)).orElseGet(() -> date(text));
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
                throw new TypeConversionException("'" + text + "' is not between the years 1970 and 9999");
            }
            return moment;
        }

        private static Instant date(String text) {
            for (Function<String, Instant> form : FORMS) {
                try {
                    return form.apply(text);
                } catch (DateTimeException e) {
                    continue;
                }
            }
            throw new TypeConversionException(
                    "'" + text + "' is neither a time ago (2h, 7d) nor a date (2026-11-24, 2026-11-24T10:30, in UTC)");
        }
    }
}
