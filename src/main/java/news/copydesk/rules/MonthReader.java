package news.copydesk.rules;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a pack adds to the names of months: {@code months: {2: [fév]}}. */
final class MonthReader {

    private static final String KEY = "months";

    private final Faults faults;
    private final Set<String> seen = new HashSet<>();

    MonthReader(Faults faults) {
        this.faults = faults;
    }

    /** As written in the file; empty if the pack adds none. */
    Map<Month, List<String>> read(Fields pack) {
        Map<Month, List<String>> months = new EnumMap<>(Month.class);
        Optional<Yaml> value = pack.value(KEY);
        if (value.isPresent()) {
            Fields written = Fields.open(value.get(), KEY, faults);
            for (String number : written.keys()) {
                List<String> names = names(written, number);
                month(number, written.line(number)).ifPresent(month -> months.put(month, names));
            }
        }
        return months;
    }

    private Optional<Month> month(String number, int line) {
        Optional<Month> found = Stream.of(Month.values())
                .filter(month -> number.equals(Integer.toString(month.getValue())))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(line, "'" + number + "' is not a month", "Write its number, 1 to 12");
        }
        return found;
    }

    private List<String> names(Fields months, String number) {
        List<String> names = new ArrayList<>();
        for (Yaml.Scalar name : months.texts(number)) {
            String key = CalendarNames.key(name.text());
            if (name.text().indexOf('*') >= 0) {
                faults.add(
                        name.line(),
                        "'*' is not allowed in '" + months.path(number) + "': '" + name.text() + "'",
                        "Write the name without it");
            } else if (!CalendarNames.isName(key)) {
                faults.add(
                        name.line(),
                        "'" + name.text() + "' in '" + months.path(number)
                                + "' has a number in it, or nothing to match",
                        "Delete it; months that are written as a number are known");
            } else if (!seen.add(key)) {
                faults.add(name.line(), "'" + name.text() + "' is in '" + KEY + "' already", "Delete one of them");
            } else {
                names.add(name.text());
            }
        }
        return names;
    }
}
