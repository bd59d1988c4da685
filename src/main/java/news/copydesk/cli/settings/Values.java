package news.copydesk.cli.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Reads the values of settings, or says what they should look like. */
final class Values {

    private static final Map<String, Long> BYTES =
            Map.of("", 1L, "b", 1L, "kb", 1_000L, "mb", 1_000_000L, "kib", 1L << 10, "mib", 1L << 20, "gib", 1L << 30);

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
        return TimeSpan.parse(setting.value())
                .orElseThrow(() -> setting.refuse("'" + setting.value() + "' is not " + TimeSpan.FORM));
    }

    static int bytes(Setting setting, int most) {
        return (int) bytes(setting, 1, most);
    }

    static long bytes(Setting setting, long least, long most) {
        long bytes = TimeSpan.quantity(setting.value(), BYTES)
                .orElseThrow(() ->
                        setting.refuse("'" + setting.value() + "' is not a size such as 1 MiB, 512 KiB or 1048576"));
        if (bytes < least || bytes > most) {
            throw setting.refuse("'" + setting.value() + "' is not from " + least + " to " + most + " bytes");
        }
        return bytes;
    }

    static Path path(Setting setting) {
        try {
            return NamedPath.of(present(setting));
        } catch (InvalidPathException odd) {
            throw setting.refuse("'" + setting.value() + "' can be no file's name: " + odd.getReason());
        }
    }

    static String present(Setting setting) {
        if (setting.value().isBlank()) {
            throw setting.refuse("this must not be empty");
        }
        return setting.value().strip();
    }
}
