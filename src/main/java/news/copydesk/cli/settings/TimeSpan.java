package news.copydesk.cli.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Times as people write them: {@code 500 ms}, {@code 20 s}, {@code 2 min}, {@code 1 h}, {@code 7 d}. */
public final class TimeSpan {

    /** What to tell somebody who wrote something else. */
    public static final String FORM = "a time with its unit: 500 ms, 20 s, 2 min, 1 h, 7 d";

    private static final Map<String, Long> MILLISECONDS =
            Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    private TimeSpan() {}

    /** Empty if it is no such time. */
    public static Optional<Duration> parse(String text) {
        return quantity(text, MILLISECONDS).map(Duration::ofMillis);
    }

    /** A whole number of at most twelve digits times its unit; empty if it is none, or too large, or the unit is not known. */
    static Optional<Long> quantity(String text, Map<String, Long> units) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
            digits++;
        }
        Long unit = units.get(value.substring(digits).strip());
        if (digits == 0 || digits > 12 || unit == null) {
            return Optional.empty();
        }
        long number = Long.parseLong(value.substring(0, digits));
        return number > Long.MAX_VALUE / unit ? Optional.empty() : Optional.of(number * unit);
    }
}
