package news.copydesk.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one language calls months and weekdays, as match keys with their numbers, from 1.
 *
 * @param stems what is left of a month's name before its ending, in languages that inflect it; none in others
 * @param openings of the names in the Gregorian calendar
 */
record CalendarNames(
        Map<CalendarSystem, Map<String, Integer>> months,
        Map<String, Integer> weekdays,
        Map<String, Integer> stems,
        MonthOpenings openings) {

    static final CalendarNames NONE = new CalendarNames(Map.of(), Map.of(), Map.of(), new MonthOpenings(Set.of()));

    /** Languages whose months take endings that CLDR does not list: {@code w marcu}, {@code марте}, {@code márciusában}. */
    private static final Set<String> INFLECTED = Set.of("cs", "el", "fi", "hu", "pl", "ru", "tr", "uk");

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 5;

    static CalendarNames of(
            String language, Map<CalendarSystem, Map<String, Integer>> months, Map<String, Integer> weekdays) {
        Map<String, Integer> gregorian = months.get(CalendarSystem.GREGORIAN);
        return new CalendarNames(
                months,
                weekdays,
                INFLECTED.contains(language) ? stems(gregorian) : Map.of(),
                new MonthOpenings(gregorian.keySet()));
    }

    /** What is left of the names in full when their last letter is off, where it belongs to one month only. */
    private static Map<String, Integer> stems(Map<String, Integer> names) {
        Map<String, Integer> stems = new HashMap<>();
        names.forEach((name, month) -> {
            String stem = name.substring(0, name.length() - 1);
            if (stem.length() >= SHORTEST_STEM && name.indexOf(' ') < 0) {
                stems.merge(stem, month, (a, b) -> a.equals(b) ? a : 0);
                stems.merge(name, month, (a, b) -> a.equals(b) ? a : 0);
            }
        });
        stems.values().removeIf(month -> month == 0);
        return stems;
    }

    /** The month of a calendar that a word names. */
    OptionalInt month(CalendarSystem calendar, String word) {
        return look(months.getOrDefault(calendar, Map.of()), word);
    }

    /** The weekday that a word names. */
    OptionalInt weekday(String word) {
        return look(weekdays, word);
    }

    private static OptionalInt look(Map<String, Integer> names, String word) {
        Integer number = names.get(key(word));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The month of the Gregorian calendar with that match key; null if there is none. */
    Integer gregorian(String key) {
        return months.getOrDefault(CalendarSystem.GREGORIAN, Map.of()).get(key);
    }

    /**
     * The month whose name, in another case than those of CLDR, the word seems to be; in Hebrew also with the preposition that is
     * written together with it. Good enough beside a year or a day, not by itself. Null if there is none.
     */
    Integer inflected(String language, String word, String key) {
        if (language.equals("he") && word.length() > SHORTEST_STEM && "בלמ".indexOf(word.charAt(0)) >= 0) {
            return gregorian(key(word.substring(1)));
        }
        if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
            return null;
        }
        for (int length = key.length(); length >= Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING); length--) {
            Integer month = stems.get(key.substring(0, length));
            if (month != null && key.length() - length < length) {
                return month;
            }
        }
        return null;
    }

    /** A word as it is looked up: in any case and with any accents, with or without a full stop. */
    static String key(String word) {
        String key = Keys.of(word);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    /** Whether a name with that key is looked up; one of signs alone or with a number in it is none. */
    static boolean isName(String key) {
        return !key.isEmpty() && key.indexOf('#') < 0;
    }

    void write(PoolWriter out) {
        out.number(months.size());
        months.forEach((calendar, names) -> write(names, out.number(calendar.ordinal())));
        write(weekdays, out);
    }

    private static void write(Map<String, Integer> names, PoolWriter out) {
        out.number(names.size());
        new TreeMap<>(names).forEach((name, number) -> out.text(name).number(number));
    }

    /** What {@link #write} wrote. */
    static CalendarNames read(String language, PoolReader in) {
        Map<CalendarSystem, Map<String, Integer>> calendars = new EnumMap<>(CalendarSystem.class);
        for (int left = in.number(); left > 0; left--) {
            calendars.put(CalendarSystem.values()[in.number()], names(in));
        }
        return of(language, calendars, names(in));
    }

    private static Map<String, Integer> names(PoolReader in) {
        Map<String, Integer> names = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            names.put(in.text(), in.number());
        }
        return names;
    }
}
