package news.copydesk.cli.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Reads the values of settings, or says what they should look like. */
final class Values {

    private static final Map<String, Long> BYTES =
            Map.of("", 1L, "b", 1L, "kb", 1_000L, "mb", 1_000_000L, "kib", 1L << 10, "mib", 1L << 20, "gib", 1L << 30);
    private static final Map<String, Long> MILLISECONDS =
            Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L);

    private Values() {}

    static int integer(Setting setting, int least, int most) {
        try {
            int value = Integer.parseInt(setting.value().strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, with the number that is out of range.
        }
        throw setting.refuse("'" + setting.value() + "' is not a whole number from " + least + " to " + most);
    }

    static boolean truth(Setting setting) {
        return switch (setting.value().strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw setting.refuse("'" + setting.value() + "' is neither true nor false");
        };
    }

    static Duration duration(Setting setting) {
        return Duration.ofMillis(quantity(setting, MILLISECONDS, "a time with its unit: 500 ms, 20 s, 2 min, 1 h"));
    }

    static int bytes(Setting setting) {
        long bytes = quantity(setting, BYTES, "a size such as 1 MiB, 512 KiB or 1048576");
        if (bytes < 1 || bytes > 1L << 30) {
            throw setting.refuse("'" + setting.value() + "' is not between 1 byte and 1 GiB");
        }
        return (int) bytes;
    }

    private static long quantity(Setting setting, Map<String, Long> units, String form) {
        String value = setting.value().strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
            digits++;
        }
        Long unit = units.get(value.substring(digits).strip());
        if (digits == 0 || digits > 12 || unit == null) {
            throw setting.refuse("'" + setting.value() + "' is not " + form);
        }
        return Long.parseLong(value.substring(0, digits)) * unit;
    }

    static String present(Setting setting) {
        if (setting.value().isBlank()) {
            throw setting.refuse("this must not be empty");
        }
        return setting.value().strip();
    }
}
